package org.backlot.schedule.check;

import java.util.HashMap;
import java.util.Map;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/** A scene has two strips on the active board, so that its pages, its cast and its money count twice. */
public final class SceneScheduledTwice implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Plan.active(production).ifPresent(plan -> run(plan, found));
    }

    /** The same for any board. */
    static void run(Plan plan, Findings found) {
        Map<String, String> first = new HashMap<>();
        plan.days().forEach(day -> day.day().getItems().forEach(item -> judge(plan, item, day.name(), first, found)));
        plan.board().getBoneyard().forEach(item -> judge(plan, item, "the boneyard", first, found));
    }

    private static void judge(Plan plan, Item item, String where, Map<String, String> first, Findings found) {
        if (!(item instanceof Strip strip) || plan.scene(strip).isEmpty()) {
            return;
        }
        String other = first.putIfAbsent(strip.getScene(), where);
        if (other != null) {
            String number = plan.scene(strip).get().getNumber();
            found.add(Severity.ERROR, strip.getId(), "Scene " + number, "Is on " + where + " and on " + other + " too",
                    Found.removal("Take scene " + number + " off " + where, plan.board(), strip));
        }
    }
}
