package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.model.Person;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.Phases;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.Reason;
import org.backlot.schedule.task.TaskEdits;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.schedule.task.Waits;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a task. Dates that follow from the plan show as derived, until a person types over them. */
public final class TaskColumns {

    private final Supplier<Optional<Session>> session;
    private final Supplier<Optional<TaskPlan>> plan;

    public TaskColumns(Supplier<Optional<Session>> session, Supplier<Optional<TaskPlan>> plan) {
        this.session = session;
        this.plan = plan;
    }

    /** Those that stand beside the bars. */
    public List<Column<Task, ?>> beside() {
        return List.of(name(196), days(), start(78), finish(78), slack(), owner(96));
    }

    /** All. */
    public List<Column<Task, ?>> all() {
        List<Column<Task, ?>> columns = new ArrayList<>(List.of(name(190), phase(), days(), start(124), finish(124),
                slack()));
        columns.add(Column.<Task>text("Waits for", 220, Waits::text).edit(this::wait));
        columns.add(Column.of("Not before", 124, Kind.DATE, Task::getNotBefore).edit(Task::setNotBefore));
        columns.add(Column.of("Deadline", 124, Kind.DATE, Task::getDeadline).edit(Task::setDeadline)
                .look(task -> of(task, PlannedTask::isLate).orElse(false) ? Look.ERROR : Look.PLAIN));
        columns.add(Column.of("Before the shoot", 110, Kind.CHECK, Task::isBeforeShoot).edit(Task::setBeforeShoot));
        columns.add(Column.of("Free days before it", 110, Kind.WHOLE, Task::getLead)
                .edit((task, days) -> task.setLead(sane(days))));
        columns.add(Column.of("As late as possible", 110, Kind.CHECK, Task::isLate).edit(Task::setLate));
        columns.add(Column.of("Began", 124, Kind.DATE, Task::getBegan).edit(Task::setBegan));
        columns.add(Column.of("Finished", 124, Kind.DATE, Task::getFinished).edit(Task::setFinished));
        columns.add(owner(130));
        columns.add(Column.text("Department", 110, Task::getDepartment).edit(Task::setDepartment));
        columns.add(Column.<Task>text("Why then", 220, task -> of(task, p -> p.reason().says()).orElse(""))
                .look(task -> Look.DERIVED));
        columns.add(Column.<Task, Integer>of("Free slack", 70, Kind.WHOLE, task -> open(task, PlannedTask::freeSlack))
                .look(task -> Look.DERIVED).onDemand());
        columns.add(Column.<Task, LocalDate>of("Latest start", 124, Kind.DATE,
                task -> open(task, p -> p.latest().start())).look(task -> Look.DERIVED).onDemand());
        columns.add(Column.<Task, LocalDate>of("Latest finish", 124, Kind.DATE,
                task -> open(task, p -> p.latest().finish())).look(task -> Look.DERIVED).onDemand());
        columns.add(Column.of("Calendar", 120, Kind.choice(() -> schedule().map(s -> List.copyOf(s.getCalendars()))
                .orElse(List.of()), Calendar::getName), Task::getCalendar).edit(Task::setCalendar).onDemand());
        columns.add(Column.of("Notes", 220, Kind.LINES, Task::getNotes).edit(Task::setNotes));
        return columns;
    }

    private static Column<Task, ?> name(int width) {
        return Column.text("Name", width, Task::getName).edit(Task::setName);
    }

    private static Column<Task, ?> phase() {
        return Column.of("Phase", 104, Kind.choice(TaskPhase.class, Phases::words), Task::getPhase)
                .edit(Task::setPhase);
    }

    private Column<Task, ?> days() {
        return Column.of("Days", 42, Kind.WHOLE, Task::getDays).edit((task, days) -> task.setDays(sane(days)));
    }

    private static int sane(Integer days) {
        int most = 5000;
        if (days < 0 || days > most) {
            throw new IllegalArgumentException("Type working days from 0, a milestone, to " + most);
        }
        return days;
    }

    private Column<Task, ?> start(int width) {
        return Column.<Task, LocalDate>of("Start", width, Kind.DATE,
                task -> of(task, PlannedTask::start).orElse(null)).edit((task, day) -> {
                    if (day == null) {
                        task.setNotBefore(null);
                    } else {
                        TaskEdits.begin(task, day);
                    }
                }).when(task -> task.getFinished() == null)
                .look(task -> task.getNotBefore() == null && task.getBegan() == null ? Look.DERIVED : Look.PLAIN);
    }

    private Column<Task, ?> finish(int width) {
        return Column.<Task, LocalDate>of("Finish", width, Kind.DATE,
                task -> of(task, PlannedTask::finish).orElse(null)).edit((task, day) -> plan.get().ifPresent(
                        p -> p.of(task).filter(planned -> day != null).ifPresent(t -> TaskEdits.end(p, t, day))))
                .when(task -> task.getFinished() == null && task.getDays() > 0)
                .look(task -> of(task, PlannedTask::isLate).orElse(false) ? Look.ERROR
                        : task.getFinished() == null ? Look.DERIVED : Look.PLAIN);
    }

    private Column<Task, ?> slack() {
        return Column.<Task, Integer>of("Slack", 48, Kind.WHOLE, task -> open(task, PlannedTask::slack))
                .look(task -> of(task, PlannedTask::slack).orElse(0) < 0 ? Look.ERROR
                        : of(task, PlannedTask::critical).orElse(false) ? Look.STRONG : Look.DERIVED);
    }

    private Column<Task, ?> owner(int width) {
        Kind<Person> who = Kind.choice(() -> session.get().map(s -> List.copyOf(s.production().getPeople()))
                .orElse(List.of()), Person::getName);
        return Column.<Task, Person>of("Owner", width, who, this::person)
                .edit((task, person) -> task.setOwner(person == null ? null : person.getId()));
    }

    private Person person(Task task) {
        return task.getOwner() == null ? null
                : session.get().flatMap(s -> s.object(task.getOwner(), Person.class)).orElse(null);
    }

    private void wait(Task task, String text) {
        List<Task> others = schedule().map(s -> s.getTasks().stream().filter(other -> other != task).toList())
                .orElse(List.of());
        List<Dependency> dependencies = Waits.parse(text == null ? "" : text, others);
        task.getDependencies().clear();
        task.getDependencies().addAll(dependencies);
    }

    private Optional<Schedule> schedule() {
        return session.get().flatMap(s -> s.section(Schedule.class));
    }

    private <V> V open(Task task, Function<PlannedTask, V> value) {
        return task.getFinished() != null ? null : of(task, value).orElse(null);
    }

    private <V> Optional<V> of(Task task, Function<PlannedTask, V> value) {
        return plan.get().flatMap(p -> p.of(task)).map(value);
    }

    /** The task as it is spoken of. */
    public static String name(Task task) {
        return Reason.name(task);
    }
}
