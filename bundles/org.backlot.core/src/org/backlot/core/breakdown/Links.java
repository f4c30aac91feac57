package org.backlot.core.breakdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Setting;
import org.backlot.core.value.Settings;

/**
 * What elements bring: every scene with the one needs the others too. An element says so itself
 * ({@link Element#getBrings}), or the production says it of a whole category, by the setting
 * {@code breakdown.brings.CATEGORY}: the ids of elements, parted by blanks. Links are followed on and on; one that
 * leads back does no harm. Changes run inside an edit.
 */
public final class Links {

    /** What the names of the settings of categories begin with; the id of the category follows. */
    public static final String SETTING = "breakdown.brings.";

    private final Map<String, List<Element>> byCategory = new HashMap<>();
    private final Map<Element, Set<Element>> known = new HashMap<>();

    public Links(Production production) {
        List<Setting> rules = new ArrayList<>();
        for (Setting setting : production.getSettings()) {
            if (setting.getName() != null && setting.getName().startsWith(SETTING)) {
                rules.add(setting);
            }
        }
        if (!rules.isEmpty()) {
            Map<String, Element> byId = production.getElements().stream().filter(e -> e.getId() != null)
                    .collect(Collectors.toMap(Element::getId, e -> e, (a, b) -> a));
            rules.forEach(rule -> byCategory.put(rule.getName().substring(SETTING.length()),
                    ids(rule.getValue()).map(byId::get).filter(e -> e != null).toList()));
        }
    }

    /** Everything that an element brings, directly or through others, without itself. */
    public Set<Element> of(Element element) {
        if (element.getBrings().isEmpty() && byCategory.isEmpty()) {
            return Set.of();
        }
        return known.computeIfAbsent(element, this::follow);
    }

    private Set<Element> follow(Element element) {
        Set<Element> brought = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>(List.of(element));
        while (!open.isEmpty()) {
            Element next = open.pop();
            Stream.concat(next.getBrings().stream(), byCategory.getOrDefault(next.getCategory(), List.of()).stream())
                    .filter(e -> e != element && brought.add(e)).forEach(open::add);
        }
        return brought;
    }

    /** What a whole category brings by the choice of the production. */
    public List<Element> ofCategory(String category) {
        return byCategory.getOrDefault(category, List.of());
    }

    /** Puts an element on a scene's sheet, and everything that it brings; each once. */
    public void put(Scene scene, Element element) {
        add(scene, element);
        of(element).forEach(brought -> add(scene, brought));
    }

    private static void add(Scene scene, Element element) {
        if (!scene.getElements().contains(element)) {
            scene.getElements().add(element);
        }
    }

    /** Lets every element of a category bring these; none for nothing. */
    public static void choose(Production production, String category, List<Element> brought) {
        if (brought.isEmpty()) {
            Settings.forget(production, SETTING + category);
        } else {
            Settings.set(production, SETTING + category,
                    String.join(" ", brought.stream().map(Element::getId).distinct().toList()));
        }
    }

    /** Puts one element in the place of another in the choices of categories. */
    static void replace(Production production, Element before, Element after) {
        for (Setting setting : production.getSettings()) {
            if (setting.getName() != null && setting.getName().startsWith(SETTING)
                    && ids(setting.getValue()).anyMatch(before.getId()::equals)) {
                setting.setValue(ids(setting.getValue()).map(id -> id.equals(before.getId()) ? after.getId() : id)
                        .distinct().collect(Collectors.joining(" ")));
            }
        }
    }

    private static Stream<String> ids(String value) {
        return Optional.ofNullable(value).stream().flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                .filter(id -> !id.isEmpty());
    }
}
