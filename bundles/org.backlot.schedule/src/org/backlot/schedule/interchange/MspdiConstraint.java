package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.schedule.model.Task;

/** How project plans say when a task has to be: by one kind of constraint, with its date. */
final class MspdiConstraint {

    static final int AS_SOON = 0;
    static final int AS_LATE = 1;
    static final int MUST_START = 2;
    static final int MUST_FINISH = 3;
    static final int NO_EARLIER = 4;
    static final int START_BY = 5;
    static final int FINISH_NO_EARLIER = 6;
    static final int FINISH_BY = 7;

    private MspdiConstraint() {
    }

    /** Whether what it says can be said here word for word. */
    static boolean isExact(int type) {
        return type == AS_SOON || type == AS_LATE || type == NO_EARLIER || type == FINISH_BY;
    }

    /** Says it of a task that has its days already; a date that is missing says nothing. */
    static void say(Task task, MspdiTask read) {
        boolean both = task.isLate() && task.getNotBefore() != null;
        LocalDate date = read.constrained().orElse(null);
        Supplier<Optional<LocalDate>> due = Optional::empty;
        task.setNotBefore(null);
        task.setLate(read.constraint() == AS_LATE || both && read.constraint() == NO_EARLIER);
        if (date != null) {
            long rest = Math.max(0, read.days() - 1);
            switch (read.constraint()) {
                case MUST_START, NO_EARLIER -> task.setNotBefore(date);
                case MUST_FINISH -> {
                    task.setLate(true);
                    due = () -> Optional.of(date);
                }
                case START_BY -> due = () -> Optional.of(date.plusDays(rest));
                case FINISH_NO_EARLIER -> task.setNotBefore(date.minusDays(rest));
                case FINISH_BY -> due = () -> Optional.of(date);
                default -> {
                    // no date counts
                }
            }
        }
        task.setDeadline(read.deadline().or(due).orElse(null));
    }
}
