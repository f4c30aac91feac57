package org.backlot.schedule.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.check.Check;
import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/** What is wrong with any one board, active or not: its conflicts, and scenes that are missing or there twice. */
public final class BoardFaults {

    private BoardFaults() {
    }

    /**
     * The faults of a board, errors first. Their target is what stands on this very board: a strip, else the day; in
     * the place of the check they name the rule that is not kept, as people know it.
     *
     * @param conflicts of the board, as {@link Constraints#judge} has them
     */
    public static List<Finding> of(Plan plan, List<Conflict> conflicts, Contributions installed) {
        Map<String, String> rules = installed.of(Constraints.POINT).stream()
                .collect(Collectors.toMap(Contribution::id, Contribution::name, (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        conflicts.forEach(conflict -> findings.add(new Finding(
                rules.getOrDefault(conflict.constraint(), conflict.constraint()), conflict.severity(),
                target(plan, conflict), conflict.day().name() + ", " + conflict.day().date(), conflict.fact(),
                conflict.rules(), conflict.fixes())));
        SceneUnscheduled.run(plan, found(SceneUnscheduled.class, installed, findings));
        SceneScheduledTwice.run(plan, found(SceneScheduledTwice.class, installed, findings));
        StripWithoutScene.run(plan, found(StripWithoutScene.class, installed, findings));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    private static Check.Findings found(Class<? extends Check> check, Contributions installed,
            List<Finding> findings) {
        String rule = installed.of(Checks.POINT).stream().filter(one -> one.id().equals(check.getName()))
                .map(Contribution::name).findFirst().orElse(check.getSimpleName());
        return (severity, target, place, message, fixes) -> findings.add(new Finding(rule, severity, target, place,
                message, Arrays.asList(fixes)));
    }

    private static String target(Plan plan, Conflict conflict) {
        Set<String> objects = new HashSet<>(conflict.objects());
        List<Item> strips = conflict.day().day().getItems().stream().filter(Strip.class::isInstance).toList();
        return strips.stream().filter(item -> plan.scene((Strip) item).filter(scene -> concerns(scene, objects))
                .isPresent()).findFirst().or(() -> strips.stream().findFirst()).map(Item::getId)
                .orElse(conflict.day().day().getId());
    }

    private static boolean concerns(Scene scene, Set<String> objects) {
        return objects.contains(scene.getId()) || scene.getElements().stream().anyMatch(element -> named(element,
                objects)) || scene.getSet() != null && named(scene.getSet(), objects);
    }

    private static boolean named(Element element, Set<String> objects) {
        return objects.contains(element.getId())
                || element.getPerson() != null && objects.contains(element.getPerson().getId());
    }
}
