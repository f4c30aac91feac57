package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.progress.Progress;
import org.backlot.schedule.progress.ReportedDay;
import org.backlot.ui.kit.Desk;

/** What the open production plans and shoots, worked out once for each change. */
record Shooting(Desk desk) {

    Optional<Plan> plan() {
        return desk.session().flatMap(Shooting::plan);
    }

    private static Optional<Plan> plan(Session session) {
        return Plan.active(session.production(), session.questions());
    }

    Optional<Progress> progress() {
        return desk.session().flatMap(session -> session.derived(Progress.class,
                () -> plan(session).map(Progress::of)));
    }

    Optional<Schedule> schedule() {
        return desk.session().flatMap(session -> session.section(Schedule.class));
    }

    Optional<ReportedDay> reported(LocalDate date, String unit) {
        return plan().map(plan -> ReportedDay.of(plan, date, unit));
    }

    /** The first day of the board on a date. */
    Optional<PlannedDay> planned(LocalDate date) {
        return plan().flatMap(plan -> plan.days().stream().filter(day -> day.date().equals(date)).findFirst());
    }
}
