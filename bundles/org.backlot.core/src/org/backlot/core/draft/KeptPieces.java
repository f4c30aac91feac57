package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.EObject;

/**
 * What the file of a new draft held and Backlot has no place for: it goes where that goes to which it belongs, so that
 * the next file for that program has it.
 */
final class KeptPieces {

    private final Production production;
    private final Map<String, List<Foreign>> incoming;
    private final List<Foreign> ofFile;
    private Map<String, List<Foreign>> own;

    /** @param draft the new draft as a production of its own */
    KeptPieces(Production production, Production draft) {
        this.production = production;
        incoming = byObject(draft);
        ofFile = draft.getForeign().stream().filter(piece -> piece.getObject() == null).toList();
    }

    private static Map<String, List<Foreign>> byObject(Production production) {
        return production.getForeign().stream().filter(piece -> piece.getObject() != null)
                .collect(Collectors.groupingBy(Foreign::getObject));
    }

    /** Gives a copy, and everything in it, what the original has. */
    void copy(Identified original, Identified copy) {
        incoming.getOrDefault(original.getId(), List.of()).forEach(piece -> add(piece, copy.getId()));
        List<EObject> inCopy = copy.eContents();
        List<EObject> inOriginal = original.eContents();
        for (int i = 0; i < inOriginal.size(); i++) {
            if (inOriginal.get(i) instanceof Identified part) {
                copy(part, (Identified) inCopy.get(i));
            }
        }
    }

    /** Gives an object what the one in the new draft has, in place of its own pieces of the same names. */
    void replace(Identified fresh, Identified object) {
        replace(incoming.getOrDefault(fresh.getId(), List.of()), own(object), object.getId());
    }

    /** Lets go what belonged to an object that is something else now. */
    void drop(Identified object) {
        production.getForeign().removeAll(own(object));
    }

    /** Takes over what belongs to the file as a whole. */
    void ofFile() {
        replace(ofFile, production.getForeign().stream().filter(piece -> piece.getObject() == null).toList(), null);
    }

    private List<Foreign> own(Identified object) {
        own = own == null ? byObject(production) : own;
        return own.getOrDefault(object.getId(), List.of());
    }

    private void replace(List<Foreign> pieces, List<Foreign> before, String object) {
        Map<List<String>, List<Foreign>> named = named(before);
        named(pieces).forEach((name, fresh) -> {
            List<Foreign> old = named.getOrDefault(name, List.of());
            if (!contents(fresh).equals(contents(old))) {
                production.getForeign().removeAll(old);
                fresh.forEach(piece -> add(piece, object));
            }
        });
    }

    private static Map<List<String>, List<Foreign>> named(List<Foreign> pieces) {
        Map<List<String>, List<Foreign>> named = new LinkedHashMap<>();
        pieces.forEach(piece -> named.computeIfAbsent(List.of(Objects.requireNonNullElse(piece.getFormat(), ""),
                Objects.requireNonNullElse(piece.getName(), "")), k -> new ArrayList<>()).add(piece));
        return named;
    }

    private static List<String> contents(List<Foreign> pieces) {
        return pieces.stream().map(Foreign::getContent).toList();
    }

    private void add(Foreign piece, String object) {
        Foreign copy = Ids.copy(piece);
        copy.setObject(object);
        production.getForeign().add(copy);
    }
}
