package org.backlot.schedule.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Strip;

/** A scene of the script has no strip on the active board, neither on a day nor in the boneyard. */
public final class SceneUnscheduled implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Plan.active(production).ifPresent(plan -> run(plan, found));
    }

    /** The same for any board. */
    static void run(Plan plan, Findings found) {
        Set<String> placed = new HashSet<>();
        plan.board().eAllContents().forEachRemaining(object -> {
            if (object instanceof Strip strip) {
                placed.add(strip.getScene());
            }
        });
        Map<Element, PlannedDay> daysOfSets = new HashMap<>();
        plan.days().forEach(day -> day.scenes().forEach(scene -> daysOfSets.putIfAbsent(scene.getSet(), day)));
        daysOfSets.remove(null);
        for (Scene scene : Breakdown.scenes(plan.production())) {
            if (!placed.contains(scene.getId())) {
                found.add(Severity.ERROR, scene.getId(), "Scene " + scene.getNumber(),
                        "Is not on the board " + plan.board().getName(),
                        fixes(plan, scene, daysOfSets.get(scene.getSet())).toArray(Fix[]::new));
            }
        }
    }

    private static List<Fix> fixes(Plan plan, Scene scene, PlannedDay sameSet) {
        List<Fix> fixes = new ArrayList<>();
        String id = scene.getId();
        String boardId = plan.board().getId();
        if (sameSet != null) {
            String dayId = sameSet.day().getId();
            fixes.add(new Fix("Put scene " + scene.getNumber() + " on " + sameSet.name() + ", which has its set",
                    production -> Found.board(production, boardId).getDays().stream()
                            .filter(day -> dayId.equals(day.getId())).findFirst().ifPresent(day -> DayEdits.move(
                                    List.of(strip(production, id)), day, day.getItems().size()))));
        }
        fixes.add(new Fix("Put scene " + scene.getNumber() + " in the boneyard", production -> DayEdits.toBoneyard(
                List.of(strip(production, id)), Found.board(production, boardId))));
        return fixes;
    }

    private static Strip strip(Production production, String scene) {
        return DayEdits.strip(production.getScript().getScenes().stream().filter(s -> scene.equals(s.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The scene is not in the script any more")));
    }

}
