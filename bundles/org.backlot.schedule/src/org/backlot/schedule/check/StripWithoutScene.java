package org.backlot.schedule.check;

import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/**
 * A strip stands for a scene that the script has no more, or is on a day although its scene was omitted. In the
 * boneyard an omitted scene keeps its strip, so that it can come back.
 */
public final class StripWithoutScene implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Plan.active(production).ifPresent(plan -> run(plan, found));
    }

    /** The same for any board. */
    static void run(Plan plan, Findings found) {
        for (PlannedDay day : plan.days()) {
            judge(plan, day.day().getItems(), day.name(), found);
        }
        judge(plan, plan.board().getBoneyard(), "Boneyard", found);
    }

    private static void judge(Plan plan, List<Item> items, String place, Findings found) {
        for (Item item : items) {
            if (!(item instanceof Strip strip)) {
                continue;
            }
            Optional<Scene> scene = plan.scene(strip);
            if (scene.isEmpty()) {
                found.add(Severity.ERROR, strip.getId(), place,
                        "A strip stands for a scene that the script has no more",
                        Found.removal("Remove the strip", plan.board(), strip));
            } else if (scene.get().isOmitted() && items != plan.board().getBoneyard()) {
                found.add(Severity.WARNING, strip.getId(), place,
                        "Scene " + scene.get().getNumber() + " was omitted and still has a strip",
                        Found.removal("Remove the strip of scene " + scene.get().getNumber(), plan.board(), strip));
            }
        }
    }
}
