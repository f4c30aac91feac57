package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.Phases;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.Shoot;
import org.backlot.schedule.task.TaskPlan;

/**
 * A line of the chart: the head of a phase, the shoot of a unit, or a task.
 *
 * @param phase  the phase that it belongs to
 * @param unit   null unless it is the shoot of a unit
 * @param task   null unless it is a task
 * @param start  the first day of its bar; null where it has none
 * @param finish the last day of its bar
 * @param top    in pixels
 */
public record GanttRow(TaskPhase phase, Shoot.Unit unit, PlannedTask task, LocalDate start, LocalDate finish,
        int top) {

    /** Height of the head, in pixels. */
    public static final int HEAD = 46;
    /** Height of a line, in pixels. */
    public static final int HEIGHT = 24;

    /** All lines, from the top: the phases in their order, each with its tasks in the order of the schedule. */
    public static List<GanttRow> of(TaskPlan plan) {
        List<GanttRow> rows = new ArrayList<>();
        for (TaskPhase phase : TaskPhase.values()) {
            List<PlannedTask> tasks = plan.tasks().stream().filter(task -> task.task().getPhase() == phase).toList();
            List<Shoot.Unit> units = phase == TaskPhase.SHOOT ? plan.shoot().units() : List.of();
            if (tasks.isEmpty() && units.isEmpty()) {
                continue;
            }
            List<LocalDate> starts = new ArrayList<>(tasks.stream().map(PlannedTask::start).toList());
            List<LocalDate> ends = new ArrayList<>(tasks.stream().map(PlannedTask::finish).toList());
            units.forEach(unit -> {
                starts.add(unit.first());
                ends.add(unit.last());
            });
            rows.add(new GanttRow(phase, null, null, starts.stream().min(LocalDate::compareTo).orElseThrow(),
                    ends.stream().max(LocalDate::compareTo).orElseThrow(), top(rows)));
            units.forEach(unit -> rows.add(new GanttRow(phase, unit, null, unit.first(), unit.last(), top(rows))));
            tasks.forEach(task -> rows.add(new GanttRow(phase, null, task, task.start(), task.finish(), top(rows))));
        }
        return List.copyOf(rows);
    }

    private static int top(List<GanttRow> rows) {
        return HEAD + rows.size() * HEIGHT;
    }

    /** The line at a height. */
    static Optional<GanttRow> at(List<GanttRow> rows, int y) {
        int index = Math.floorDiv(y - HEAD, HEIGHT);
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    int bottom() {
        return top + HEIGHT;
    }

    int middle() {
        return top + HEIGHT / 2;
    }

    /** The task of the model, where it is one. */
    Optional<Task> model() {
        return Optional.ofNullable(task).map(PlannedTask::task);
    }

    boolean isHead() {
        return unit == null && task == null;
    }

    /** What stands at the left. */
    String label() {
        if (task != null) {
            return task.name();
        }
        return isHead() ? Phases.words(phase) : unit.name().isBlank() ? "Main unit" : unit.name();
    }
}
