package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.session.Ids;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.eclipse.emf.common.util.EList;

/** Changes of the work beside the shoot; each runs inside an edit. */
public final class TaskEdits {

    private TaskEdits() {
    }

    /** A new task after the last one of its phase. */
    public static Task add(Schedule schedule, String name, TaskPhase phase, int days) {
        Task task = ScheduleFactory.eINSTANCE.createTask();
        task.setName(name);
        task.setPhase(phase);
        task.setDays(days);
        Ids.of(task);
        put(schedule, task);
        return task;
    }

    /** Puts a task after the last one of its phase. */
    static void put(Schedule schedule, Task task) {
        int at = schedule.getTasks().size();
        while (at > 0 && schedule.getTasks().get(at - 1).getPhase().compareTo(task.getPhase()) > 0) {
            at--;
        }
        schedule.getTasks().add(at, task);
    }

    /**
     * Lets a task wait for the end of another.
     *
     * @throws IllegalArgumentException if the other waits for it already, or they are one
     */
    public static Dependency link(Task before, Task after) {
        if (waits(before, after)) {
            throw new IllegalArgumentException(Reason.name(before) + " waits for " + Reason.name(after)
                    + ", so that they would wait for each other");
        }
        for (Dependency dependency : after.getDependencies()) {
            if (dependency.getTask() == before) {
                return dependency;
            }
        }
        Dependency dependency = ScheduleFactory.eINSTANCE.createDependency();
        dependency.setTask(before);
        Ids.of(dependency);
        after.getDependencies().add(dependency);
        return dependency;
    }

    /** Lets each task of a list wait for the one before it. */
    public static void link(List<Task> tasks) {
        for (int i = 1; i < tasks.size(); i++) {
            link(tasks.get(i - 1), tasks.get(i));
        }
    }

    /** Lets a task wait for the last shooting day, or prepare for the first. */
    public static void linkToShoot(Task task) {
        if (task.getPhase().compareTo(TaskPhase.SHOOT) < 0) {
            task.setBeforeShoot(true);
        } else if (task.getDependencies().stream().noneMatch(d -> d.getOn() == Anchor.SHOOT_WRAP)) {
            Dependency dependency = ScheduleFactory.eINSTANCE.createDependency();
            dependency.setOn(Anchor.SHOOT_WRAP);
            dependency.setKind(DependencyKind.FINISH_TO_START);
            Ids.of(dependency);
            task.getDependencies().add(dependency);
        }
    }

    /** These tasks do not wait for each other any more; a single one waits for nothing. */
    public static void unlink(List<Task> tasks) {
        for (Task task : tasks) {
            task.getDependencies().removeIf(d -> tasks.size() == 1 || tasks.contains(d.getTask()));
        }
    }

    /** Nothing waits for these tasks any more, so that they can be taken away. */
    public static void forget(Schedule schedule, List<Task> tasks) {
        schedule.getTasks().forEach(task -> task.getDependencies().removeIf(d -> tasks.contains(d.getTask())));
    }

    /** Whether a task is another, or waits for it, by whatever way. */
    static boolean waits(Task task, Task on) {
        Set<Task> seen = new HashSet<>();
        Deque<Task> left = new ArrayDeque<>(List.of(task));
        while (!left.isEmpty()) {
            Task at = left.remove();
            if (at == on) {
                return true;
            }
            if (seen.add(at)) {
                at.getDependencies().stream().map(Dependency::getTask).filter(next -> next != null)
                        .forEach(left::add);
            }
        }
        return false;
    }

    /**
     * Begins a task on a day or later: as it was really begun where it has, else as it is planned. A task that was
     * planned late is planned early from there.
     */
    public static void begin(Task task, LocalDate day) {
        if (task.getFinished() != null) {
            throw new IllegalArgumentException(Reason.name(task) + " is finished. Take back the day on which it was"
                    + " finished to plan it again");
        }
        if (task.getBegan() != null) {
            task.setBegan(day);
        } else {
            task.setNotBefore(day);
            task.setLate(false);
        }
    }

    /** Lets a task end on a day: it takes as many working days as lie from its start to there, at least one. */
    public static void end(TaskPlan plan, PlannedTask task, LocalDate day) {
        var days = new Workdays(plan.calendar(task.task()));
        task.task().setDays(Math.max(1, days.between(task.start().minusDays(1), day)));
    }

    /** The working day some working days after the start of a task, or before it. */
    public static LocalDate away(TaskPlan plan, PlannedTask task, int count) {
        return new Workdays(plan.calendar(task.task())).from(task.start(), count);
    }

    /** Moves a task up or down past others of its phase. */
    public static void move(Task task, int steps) {
        EList<Task> tasks = ((Schedule) task.eContainer()).getTasks();
        int way = Integer.signum(steps);
        int at = tasks.indexOf(task);
        for (int left = Math.abs(steps); left > 0; left--) {
            int next = at + way;
            while (next >= 0 && next < tasks.size() && tasks.get(next).getPhase() != task.getPhase()) {
                next += way;
            }
            if (next < 0 || next >= tasks.size()) {
                return;
            }
            tasks.move(next, at);
            at = next;
        }
    }
}
