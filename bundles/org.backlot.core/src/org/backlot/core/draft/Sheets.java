package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Spacing;

/**
 * What a new draft puts on breakdown sheets and takes off them. Who is cued comes on; who was cued and is not any more
 * goes off; what the file tagged comes on. Whatever else is on a sheet was put there by a person and stays.
 */
final class Sheets {

    private final Map<String, Element> byName = new HashMap<>();
    private final List<Element> cast;
    private final Cues cues = new Cues();

    /** @param renames the elements that have another name in the new draft */
    Sheets(Production production, List<ElementRename> renames) {
        cast = production.getElements().stream().filter(e -> Category.CAST.equals(e.getCategory())).toList();
        for (Element element : production.getElements()) {
            byName.putIfAbsent(key(element.getCategory(), element.getName()), element);
        }
        for (Element element : production.getElements()) {
            element.getWords().forEach(word -> byName.putIfAbsent(key(element.getCategory(), word), element));
        }
        Map<String, Element> byId = new HashMap<>();
        production.getElements().forEach(element -> byId.put(element.getId(), element));
        renames.stream().filter(rename -> byId.containsKey(rename.element()))
                .forEach(rename -> byName.putIfAbsent(key(rename.category(), rename.after()),
                byId.get(rename.element())));
    }

    /**
     * What comes and goes.
     *
     * @param added   elements of the new draft's own production
     * @param removed elements of the production
     */
    record Change(List<Element> added, List<Element> removed) {

        static final Change NONE = new Change(List.of(), List.of());

        boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty();
        }
    }

    private static String key(String category, String name) {
        return category + "/" + Spacing.capitals(name == null ? "" : name);
    }

    /** The element of the production that one of the new draft is. */
    Optional<Element> here(Element incoming) {
        return here(incoming.getCategory(), incoming.getName());
    }

    Optional<Element> here(String category, String name) {
        return Optional.ofNullable(byName.get(key(category, name)));
    }

    /** What changes on the sheet of a scene. */
    Change of(Scene old, SceneVersion was, Scene fresh, SceneVersion is) {
        boolean sameText = was.lines().equals(is.lines());
        if (sameText && fresh.getElements().stream().allMatch(e -> Category.CAST.equals(e.getCategory()))) {
            return Change.NONE;
        }
        List<Element> unknown = fresh.getElements().stream()
                .filter(e -> here(e).filter(old.getElements()::contains).isEmpty()).toList();
        Set<String> cuesBefore = cues.of(was);
        Set<String> cuesAfter = cues.of(is);
        Set<Element> spokeBefore = unknown.isEmpty() ? Set.of() : Cues.named(cuesBefore,
                unknown.stream().filter(e -> Category.CAST.equals(e.getCategory())).toList());
        List<Element> added = unknown.stream().filter(e -> !spokeBefore.contains(e)).toList();
        return new Change(added, sameText || cuesBefore.equals(cuesAfter) ? List.of()
                : removed(old, cuesBefore, cuesAfter, fresh.getElements()));
    }

    private List<Element> removed(Scene old, Set<String> cuesBefore, Set<String> cuesAfter, List<Element> onNew) {
        List<Element> onSheet = old.getElements().stream().filter(cast::contains).toList();
        Set<Element> still = Stream.concat(onNew.stream().flatMap(e -> here(e).stream()),
                Cues.named(cuesAfter, onSheet).stream()).collect(Collectors.toSet());
        return new ArrayList<>(Cues.named(cuesBefore, onSheet)).stream().filter(e -> !still.contains(e)).toList();
    }

    static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }
}
