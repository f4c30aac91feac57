package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Scene;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Strip;

/** What is wrong with the strips and days of a board, by what it is shown on. */
public final class Conflicts {

    /** None, or none known yet. */
    public static final Conflicts NONE = new Conflicts(List.of());

    private final Map<String, List<Conflict>> byObject = new HashMap<>();
    private final Map<String, List<Conflict>> byDay = new HashMap<>();

    /**
     * Something that is wrong.
     *
     * @param day     the id of the day on which it shows; the empty string for wherever its objects stand
     * @param objects the ids of the strips, scenes, elements or people that it concerns; none: the day as a whole
     * @param says    what is wrong, one sentence
     * @param rules   of an agreement or a law that are not kept
     */
    public record Conflict(Severity severity, String day, List<String> objects, String says, List<Rule> rules) {

        public Conflict {
            objects = List.copyOf(objects);
            rules = List.copyOf(rules);
        }
    }

    public Conflicts(Collection<Conflict> all) {
        for (Conflict conflict : all) {
            if (conflict.day().isEmpty()) {
                conflict.objects().forEach(id -> byObject.computeIfAbsent(id, i -> new ArrayList<>()).add(conflict));
            } else {
                byDay.computeIfAbsent(conflict.day(), day -> new ArrayList<>()).add(conflict);
            }
        }
    }

    /** What is wrong with a strip where it stands; worst first. */
    public List<Conflict> of(Strip strip, Scene scene, PlannedDay day) {
        Set<Conflict> found = new LinkedHashSet<>(byObject.getOrDefault(strip.getId(), List.of()));
        if (scene != null) {
            found.addAll(byObject.getOrDefault(scene.getId(), List.of()));
            onDay(day).stream().filter(conflict -> concerns(conflict, scene)).forEach(found::add);
        }
        return sorted(found);
    }

    private List<Conflict> onDay(PlannedDay day) {
        return day == null ? List.of() : byDay.getOrDefault(day.day().getId(), List.of());
    }

    private static boolean concerns(Conflict conflict, Scene scene) {
        List<String> objects = conflict.objects();
        return objects.contains(scene.getId()) || scene.getElements().stream().anyMatch(element ->
                objects.contains(element.getId())
                        || element.getPerson() != null && objects.contains(element.getPerson().getId()));
    }

    /** What is wrong on a day, with it or with anything on it; worst first. */
    public List<Conflict> of(PlannedDay day) {
        Set<Conflict> found = new LinkedHashSet<>(onDay(day));
        found.addAll(byObject.getOrDefault(day.day().getId(), List.of()));
        return sorted(found);
    }

    private static List<Conflict> sorted(Set<Conflict> found) {
        return found.size() < 2 ? List.copyOf(found)
                : found.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
    }

    /** The colour in which they are marked, by its name in the palette; the worst of them counts. */
    static String colour(List<Conflict> conflicts) {
        return switch (conflicts.getFirst().severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "text.secondary";
        };
    }
}
