package org.backlot.schedule.ui.task;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.PlannedTask;

/** What the chart says of a line when somebody points at it. */
final class GanttWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private GanttWords() {
    }

    static String of(GanttRow row) {
        if (row.task() != null) {
            return of(row.task());
        }
        String dates = DATE.format(row.start()) + " \u2013 " + DATE.format(row.finish());
        return row.isHead() ? row.label() + "\n" + dates
                : row.label() + ", " + days(row.unit().dates().size(), "shooting day") + "\n" + dates;
    }

    private static String of(PlannedTask planned) {
        Task task = planned.task();
        var says = new StringBuilder(planned.name());
        says.append(planned.isMilestone() ? "\nBy the evening of " + DATE.format(planned.finish())
                : "\n" + DATE.format(planned.start()) + " \u2013 " + DATE.format(planned.finish()) + ", "
                        + days(task.getDays(), "working day"));
        says.append("\n").append(planned.reason().says());
        if (!planned.isFinished()) {
            says.append("\nSlack ").append(days(planned.slack(), "day"));
            if (planned.freeSlack() != planned.slack()) {
                says.append(", ").append(planned.freeSlack()).append(" before anything else moves");
            }
            says.append(planned.critical() ? "; critical" : "");
            if (planned.earliest().finish().isBefore(planned.finish())) {
                says.append("\nCould be finished by ").append(DATE.format(planned.earliest().finish()));
            }
        }
        if (planned.due() != null) {
            says.append("\nDue ").append(DATE.format(planned.due()))
                    .append(task.isBeforeShoot() && !planned.due().equals(task.getDeadline()) ? ", for the shoot" : "");
            says.append(planned.isLate() ? ": " + days(planned.lateBy(), "day") + " late" : "");
        }
        if (planned.inCycle()) {
            says.append("\nIt waits for a task that waits for it");
        }
        return says.toString();
    }

    private static String days(int count, String what) {
        return count + " " + what + (Math.abs(count) == 1 ? "" : "s");
    }
}
