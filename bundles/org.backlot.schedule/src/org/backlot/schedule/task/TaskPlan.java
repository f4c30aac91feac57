package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Task;

/**
 * The dates of all tasks: forward from today, from what must not begin before a day and from the shoot, and backward
 * from what is due. It is made anew for each reading and holds nothing that the model does not say.
 *
 * @param today    the day from which it was reckoned
 * @param board    whose shoot and calendar count; null: the production has none
 * @param tasks    in the order of the schedule
 * @param cycles   tasks that wait for each other; the dates leave out that they do
 * @param broken   dependencies on a task or a shoot that is not there; the dates leave them out
 * @param calendar the days that are worked where a task has no calendar of its own
 */
public record TaskPlan(LocalDate today, Board board, Shoot shoot, List<PlannedTask> tasks, List<List<Task>> cycles,
        List<Dependency> broken, WorkingDays calendar, Map<Task, WorkingDays> calendars) {

    /** The dates as of today, by the active board. */
    public static TaskPlan of(Production production) {
        return of(production, Plan.activeBoard(production).orElse(null), LocalDate.now());
    }

    /** The dates as of a day, by a board, which may be null. */
    public static TaskPlan of(Production production, Board board, LocalDate today) {
        List<Task> tasks = Session.section(production, Schedule.class).map(s -> List.copyOf(s.getTasks()))
                .orElse(List.of());
        Frame frame = Frame.of(production, tasks, board, today);
        Forward forward = new Forward(frame);
        Backward backward = new Backward(frame, forward);
        Set<Task> critical = longest(tasks, forward);
        Set<Task> cyclic = new HashSet<>();
        frame.network().cycles().forEach(cyclic::addAll);
        List<PlannedTask> planned = tasks.stream()
                .map(task -> planned(task, frame, forward, backward, critical, cyclic)).toList();
        Map<Task, WorkingDays> calendars = new HashMap<>();
        tasks.forEach(task -> calendars.put(task, frame.days(task).calendar()));
        return new TaskPlan(today, board, frame.shoot(), planned, frame.network().cycles(), frame.network().broken(),
                WorkingDays.of(production, board == null ? null : board.getCalendar()), calendars);
    }

    private static Set<Task> longest(List<Task> tasks, Forward forward) {
        Set<Task> path = new HashSet<>();
        List<Task> open = Backward.open(tasks);
        open.stream().map(task -> forward.span(task).finish()).max(LocalDate::compareTo).ifPresent(end -> open.stream()
                .filter(task -> forward.span(task).finish().equals(end)).forEach(t -> path.addAll(forward.path(t))));
        return path;
    }

    private static PlannedTask planned(Task task, Frame frame, Forward forward, Backward backward, Set<Task> longest,
            Set<Task> cyclic) {
        Workdays days = frame.days(task);
        Span early = forward.span(task);
        Span late = backward.latest(task);
        Span planned = backward.planned(task);
        boolean open = Frame.finished(task).isEmpty();
        int slack = open ? days.between(planned.finish(), late.finish()) : 0;
        LocalDate free = backward.free(task);
        int room = free == null ? slack : Math.min(slack, days.between(planned.finish(), free));
        LocalDate due = frame.due(task);
        int lateBy = due == null || !planned.finish().isAfter(due) ? 0
                : Math.max(1, days.between(due, planned.finish()));
        return new PlannedTask(task, early, late, planned, slack, Math.max(0, room),
                open && (!late.finish().isAfter(early.finish()) || longest.contains(task)), due, lateBy,
                backward.reason(task),
                cyclic.contains(task));
    }

    /** A task with its dates. */
    public Optional<PlannedTask> of(Task task) {
        return tasks.stream().filter(planned -> planned.task() == task).findFirst();
    }

    /** What decides when a task can be: from it back to where the chain begins, at a day or at the shoot. */
    public List<PlannedTask> drivers(PlannedTask task) {
        Map<Task, PlannedTask> byTask = new HashMap<>();
        tasks.forEach(planned -> byTask.put(planned.task(), planned));
        List<PlannedTask> chain = new ArrayList<>();
        for (PlannedTask at = task; at != null && !chain.contains(at);) {
            chain.add(at);
            at = at.reason().why() == Reason.Why.WAITS && at.reason().other() != null
                    ? byTask.get(at.reason().other()) : null;
        }
        return List.copyOf(chain);
    }

    /** The first day of anything: the shoot or a task. */
    public Optional<LocalDate> first() {
        List<LocalDate> starts = new ArrayList<>(tasks.stream().map(PlannedTask::start).toList());
        shoot.first().ifPresent(starts::add);
        return starts.stream().min(LocalDate::compareTo);
    }

    /** The last day of anything: the shoot, a task, or what is due. */
    public Optional<LocalDate> last() {
        List<LocalDate> ends = new ArrayList<>(tasks.stream().map(PlannedTask::finish).toList());
        tasks.stream().map(PlannedTask::due).filter(due -> due != null).forEach(ends::add);
        shoot.last().ifPresent(ends::add);
        return ends.stream().max(LocalDate::compareTo);
    }

    /** The days that are worked for a task. */
    public WorkingDays calendar(Task task) {
        return calendars.getOrDefault(task, calendar);
    }
}
