package org.backlot.schedule.task;

import java.time.LocalDate;

import org.backlot.schedule.model.Task;

/**
 * A task with its dates. What is finished has the dates that it had, and no slack.
 *
 * @param earliest  as early as what it waits for allows
 * @param latest    as late as what waits for it and what is due allow
 * @param planned   when it is to be done: the earliest dates, unless it is planned late
 * @param slack     total slack: the working days by which it may slip as planned before something that is due is late,
 *                  or the whole ends later; negative where it is too late already, 0 where it is planned late
 * @param freeSlack the working days of these by which no other task moves; never negative
 * @param critical  it is on the longest way to the end, or would have no slack even as early as it can be
 * @param due       its deadline, or the last day on which it is ready for the shoot, whichever is first; null: neither
 * @param lateBy    working days by which it is planned after it is due; 0: it is not
 * @param reason    what decides its planned dates
 * @param inCycle   it waits for a task that waits for it, so that its dates leave this out
 */
public record PlannedTask(Task task, Span earliest, Span latest, Span planned, int slack, int freeSlack,
        boolean critical, LocalDate due, int lateBy, Reason reason, boolean inCycle) {

    public LocalDate start() {
        return planned.start();
    }

    public LocalDate finish() {
        return planned.finish();
    }

    public String name() {
        return Reason.name(task);
    }

    public boolean isMilestone() {
        return task.getDays() <= 0;
    }

    public boolean isFinished() {
        return task.getFinished() != null;
    }

    public boolean isLate() {
        return lateBy > 0;
    }
}
