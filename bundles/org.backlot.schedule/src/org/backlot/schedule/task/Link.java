package org.backlot.schedule.task;

import java.time.LocalDate;

import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;

/**
 * A dependency that holds: what it asks of a task when the one before it has dates, and the other way round. A task
 * begins in the morning and ends in the evening of a working day; a milestone is reached in the evening of any day.
 *
 * @param task what waits
 * @param on   what it waits for; null: the shoot
 * @param days the working days of what waits, in which the lag is counted
 */
record Link(Dependency dependency, Task task, Task on, Workdays days) {

    private boolean milestone() {
        return task.getDays() <= 0;
    }

    /** Whether it holds up the start of the task; else it holds up the finish. */
    boolean onStart() {
        DependencyKind kind = dependency.getKind();
        return !milestone() && (kind == DependencyKind.FINISH_TO_START || kind == DependencyKind.START_TO_START);
    }

    /** Whether it is the start of the one before that counts; else it is the finish. */
    boolean fromStart() {
        DependencyKind kind = dependency.getKind();
        return kind == DependencyKind.START_TO_START || kind == DependencyKind.START_TO_FINISH;
    }

    /** The first day on which the task can begin, or finish, where the one before has these dates. */
    LocalDate earliest(Span before) {
        int lag = dependency.getLag();
        LocalDate counted = fromStart() ? before.start() : before.finish();
        return switch (dependency.getKind()) {
            case FINISH_TO_START -> milestone() ? reached(counted, lag) : days.from(counted.plusDays(1), lag);
            case START_TO_START, FINISH_TO_FINISH -> milestone() ? reached(counted, lag) : days.from(counted, lag);
            case START_TO_FINISH -> days.from(counted, lag - 1);
        };
    }

    private LocalDate reached(LocalDate date, int lag) {
        return lag == 0 ? date : days.from(date, lag);
    }

    /** The last day on which the one before can finish, or begin, where the task has to by a date. */
    LocalDate latest(LocalDate by) {
        int lag = dependency.getLag();
        if (milestone() && lag == 0 && dependency.getKind() != DependencyKind.START_TO_FINISH) {
            return by;
        }
        LocalDate last = days.last(by);
        return switch (dependency.getKind()) {
            case FINISH_TO_START -> milestone() ? days.from(last, -lag) : days.from(last, -lag).minusDays(1);
            case START_TO_START, FINISH_TO_FINISH -> days.from(last, -lag);
            case START_TO_FINISH -> days.from(last, 1 - lag);
        };
    }
}
