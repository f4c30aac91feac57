package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Strip;

/**
 * What the checks find wrong with strips and days. A finding is shown on what it names: a strip, a scene, a day; one
 * that names an element and a day is shown on that day, and on its strips that need the element.
 */
public final class Conflicts {

    /** None, or none known yet. */
    public static final Conflicts NONE = new Conflicts(List.of());

    private final Map<String, List<Finding>> byTarget = new HashMap<>();

    public Conflicts(List<Finding> findings) {
        findings.stream().filter(finding -> !finding.target().isEmpty()).forEach(finding ->
                byTarget.computeIfAbsent(finding.target(), target -> new ArrayList<>()).add(finding));
    }

    /** What is wrong with a strip where it stands; worst first. */
    public List<Finding> of(Strip strip, Scene scene, PlannedDay day) {
        Set<Finding> found = new LinkedHashSet<>(named(strip.getId()));
        if (scene != null) {
            found.addAll(named(scene.getId()));
            if (day != null) {
                scene.getElements().forEach(element -> found.addAll(named(element, day)));
            }
        }
        return sorted(found);
    }

    /** What is wrong with a day; worst first. */
    public List<Finding> of(PlannedDay day) {
        if (byTarget.isEmpty()) {
            return List.of();
        }
        Set<Finding> found = new LinkedHashSet<>(named(day.day().getId()));
        day.scenes().forEach(scene -> scene.getElements().forEach(element -> found.addAll(named(element, day))));
        return sorted(found);
    }

    private List<Finding> named(String id) {
        return byTarget.getOrDefault(id, List.of());
    }

    private List<Finding> named(Element element, PlannedDay day) {
        return named(element.getId()).stream().filter(finding -> finding.place().equals(day.name())
                || finding.place().startsWith(day.name() + ",")).toList();
    }

    private static List<Finding> sorted(Set<Finding> found) {
        return found.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
    }

    /** The colour in which findings are marked, by its name in the palette; the worst of them counts. */
    static String colour(List<Finding> findings) {
        Severity worst = findings.getFirst().severity();
        return switch (worst) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "text.secondary";
        };
    }
}
