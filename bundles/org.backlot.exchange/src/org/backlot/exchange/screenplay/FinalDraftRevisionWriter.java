package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Draft;
import org.backlot.core.model.Script;

/** Writes {@code Revisions}: the sets that were kept, and one for every draft of the script. */
final class FinalDraftRevisionWriter {

    private static final String WHITE = "#FFFFFFFFFFFF";

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Map<String, String>> sets = new ArrayList<>();
    private final Map<Draft, String> ids = new IdentityHashMap<>();

    FinalDraftRevisionWriter(Script script, FinalDraftPieces pieces) {
        pieces.content(null, "Revisions").ifPresent(piece -> FinalDraftPieces.read(piece, (name, xml) -> {
            attributes.putAll(xml.attributes());
            xml.children(child -> sets.add(xml.attributes()));
        }));
        for (Draft draft : script.getDrafts()) {
            String name = Objects.requireNonNullElse(draft.getName(), "");
            Map<String, String> set = sets.stream()
                    .filter(kept -> name.equals(kept.getOrDefault("Name", "").strip())
                            && !ids.containsValue(kept.get("ID")))
                    .findFirst().orElseGet(() -> fresh(name));
            set.put("Mark", Objects.requireNonNullElse(draft.getMark(), ""));
            String colour = Objects.requireNonNullElse(FinalDraft.wideColour(draft.getColour()), WHITE);
            String kept = set.getOrDefault("PageColor", set.getOrDefault("Color", ""));
            if (!FinalDraftBody.colour(kept).equalsIgnoreCase(FinalDraftBody.colour(colour))) {
                set.put("PageColor", colour);
            }
            if (draft.isFull()) {
                set.put("FullRevision", "Yes");
            }
            ids.put(draft, set.get("ID"));
        }
        if (!sets.isEmpty()) {
            attributes.putIfAbsent("ActiveSet", sets.getLast().getOrDefault("ID", "1"));
            attributes.putIfAbsent("RevisionMode", "No");
            attributes.putIfAbsent("RevisionsShown", "Active");
        }
    }

    private Map<String, String> fresh(String name) {
        int highest = sets.stream().map(set -> set.getOrDefault("ID", "")).filter(id -> id.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
        Map<String, String> set = new LinkedHashMap<>();
        set.put("Color", "#000000000000");
        set.put("FullRevision", "No");
        set.put("ID", Integer.toString(highest + 1));
        set.put("Name", name);
        set.put("Style", "");
        sets.add(set);
        return set;
    }

    /** The id by which changed words name the set of a draft; null where they bear no mark. */
    String idOf(Draft draft) {
        return org.backlot.core.draft.Revisions.isMarked(draft) ? ids.get(draft) : null;
    }

    boolean isEmpty() {
        return sets.isEmpty();
    }

    void write(XmlOutput out) {
        out.start("Revisions");
        attributes.forEach(out::attribute);
        for (Map<String, String> set : sets) {
            out.start("Revision");
            set.forEach(out::attribute);
            out.attribute(FinalDraft.PREFIX + "Draft", ids.containsValue(set.get("ID")) ? "Yes" : null).end();
        }
        out.end();
    }
}
