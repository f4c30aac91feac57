package org.backlot.schedule.ui.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.progress.Progress;

/**
 * The scenes that the shoot still owes: they were due, or begun, and are not complete.
 *
 * @param asOf the date of the last report; null where nothing was reported
 */
record Owed(Set<Scene> scenes, LocalDate asOf) {

    /** Nothing was reported yet. */
    static final Owed NONE = new Owed(Set.of(), null);

    static Owed of(Session session, Plan plan) {
        boolean reported = session.section(Schedule.class).filter(schedule -> !schedule.getReports().isEmpty())
                .isPresent();
        return reported ? session.derived(List.of(Owed.class, plan.board()), () -> {
            Progress progress = Progress.of(plan);
            return new Owed(Set.copyOf(progress.owed()), progress.asOf());
        }) : NONE;
    }

    boolean has(Scene scene) {
        return scene != null && scenes.contains(scene);
    }
}
