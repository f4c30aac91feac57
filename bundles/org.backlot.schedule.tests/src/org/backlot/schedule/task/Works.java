package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.session.Ids;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;

/** Tasks beside the shoot of a {@link Show}, made by hand, as of Monday 1 February 2027 unless told otherwise. */
public final class Works {

    /** Four weeks before the first shooting day. */
    public static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    public final Show show = new Show();
    private LocalDate today = TODAY;

    public Works on(LocalDate date) {
        today = date;
        return this;
    }

    public Task task(String name, int days) {
        return task(name, days, TaskPhase.POST);
    }

    public Task task(String name, int days, TaskPhase phase) {
        Task task = ScheduleFactory.eINSTANCE.createTask();
        task.setName(name);
        task.setDays(days);
        task.setPhase(phase);
        Ids.of(task);
        show.schedule.getTasks().add(task);
        return task;
    }

    /** Whether the first waits for the second. */
    public Dependency after(Task task, Task on, DependencyKind kind, int lag) {
        Dependency dependency = ScheduleFactory.eINSTANCE.createDependency();
        dependency.setTask(on);
        dependency.setKind(kind);
        dependency.setLag(lag);
        Ids.of(dependency);
        task.getDependencies().add(dependency);
        return dependency;
    }

    public Dependency after(Task task, Task on) {
        return after(task, on, DependencyKind.FINISH_TO_START, 0);
    }

    public Dependency after(Task task, Anchor anchor, DependencyKind kind, int lag) {
        Dependency dependency = after(task, (Task) null, kind, lag);
        dependency.setOn(anchor);
        return dependency;
    }

    /** A calendar with these days of the week off, 1 is Monday. */
    public Calendar calendar(String name, Integer... off) {
        Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
        calendar.setName(name);
        calendar.setStart(Show.MONDAY);
        calendar.getDaysOff().addAll(List.of(off));
        Ids.of(calendar);
        show.schedule.getCalendars().add(calendar);
        return calendar;
    }

    public TaskPlan plan() {
        return TaskPlan.of(show.production, show.board, today);
    }

    public PlannedTask of(Task task) {
        return plan().of(task).orElseThrow();
    }

    /** When a task is to be done, as {@code 03-15 to 03-26}. */
    public String when(Task task) {
        return words(of(task).planned());
    }

    public static String words(Span span) {
        return span.start().toString().substring(5) + " to " + span.finish().toString().substring(5);
    }
}
