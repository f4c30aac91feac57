package org.backlot.core.breakdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/** The numbers by which boards and papers know elements: unique in each category. Changes run inside an edit. */
public final class BoardIds {

    private BoardIds() {
    }

    /** By what a category is numbered. */
    public enum Order {
        /** The most scenes first, as is the custom of the trade. */
        SCENES,
        /** As they first come in the script. */
        SCRIPT,
        /** By the alphabet. */
        NAME
    }

    /** The element of a category that has a board id; upper and lower case are the same. */
    public static Optional<Element> holder(Production production, String category, String id) {
        return Breakdown.of(production, category).filter(e -> e.getBoardId() != null)
                .filter(e -> e.getBoardId().strip().equalsIgnoreCase(id.strip())).findFirst();
    }

    /** The number after the highest of a category. */
    public static String next(Production production, String category) {
        int highest = Breakdown.of(production, category).map(Element::getBoardId).filter(Objects::nonNull)
                .map(String::strip).filter(id -> id.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
        return Integer.toString(highest + 1);
    }

    /**
     * Gives an element a board id, or takes it away.
     *
     * @param id blank or null for none
     * @throws IllegalArgumentException if another of its category has it, with which
     */
    public static void give(Production production, Element element, String id) {
        if (id == null || id.isBlank()) {
            element.setBoardId(null);
            return;
        }
        holder(production, element.getCategory(), id).filter(other -> other != element).ifPresent(other -> {
            throw new IllegalArgumentException("The board id " + id.strip() + " is that of " + other.getName()
                    + "; the next free one is " + next(production, element.getCategory()));
        });
        element.setBoardId(id.strip());
    }

    /** Numbers a category anew, from 1; locked board ids stay, and nobody else gets theirs. */
    public static void renumber(Production production, String category, Order order) {
        List<Element> all = Breakdown.of(production, category).toList();
        Set<String> taken = new HashSet<>();
        all.stream().filter(BoardIds::isLocked).forEach(e -> taken.add(e.getBoardId().strip()));
        int next = 1;
        for (Element element : sorted(production, all, order)) {
            while (taken.contains(Integer.toString(next))) {
                next++;
            }
            element.setBoardId(Integer.toString(next++));
        }
    }

    private static List<Element> sorted(Production production, List<Element> all, Order order) {
        Comparator<Element> by = switch (order) {
            case SCENES -> {
                Map<Element, Integer> counts = Breakdown.sceneCounts(production);
                yield Comparator.comparing(e -> -counts.getOrDefault(e, 0));
            }
            case SCRIPT -> {
                Map<Element, Integer> first = first(production);
                yield Comparator.comparing(e -> first.getOrDefault(e, Integer.MAX_VALUE));
            }
            case NAME -> Comparator.comparing(e -> e.getName() == null ? "" : e.getName().toLowerCase(Locale.ROOT));
        };
        return all.stream().filter(e -> !isLocked(e)).sorted(by).toList();
    }

    private static Map<Element, Integer> first(Production production) {
        Map<Element, Integer> first = new HashMap<>();
        int place = 0;
        for (Scene scene : Breakdown.scenes(production)) {
            if (scene.getSet() != null) {
                first.putIfAbsent(scene.getSet(), place++);
            }
            for (Element element : scene.getElements()) {
                first.putIfAbsent(element, place++);
            }
        }
        return first;
    }

    private static boolean isLocked(Element element) {
        return element.isBoardIdLocked() && element.getBoardId() != null && !element.getBoardId().isBlank();
    }
}
