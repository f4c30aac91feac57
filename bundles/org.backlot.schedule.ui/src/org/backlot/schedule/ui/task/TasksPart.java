package org.backlot.schedule.ui.task;

import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.TaskEdits;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The work beside the shoot as a spreadsheet: what it waits for, when it is due, what really happened. */
public class TasksPart {

    private final Table<Task> table;

    @Inject
    public TasksPart(Composite parent, Desk desk) {
        var columns = new TaskColumns(desk::session, () -> plan(desk));
        table = new Table<>(parent, desk, "org.backlot.schedule.ui.tasks", columns.all())
                .named(TaskColumns::name)
                .button("Add Task", "plus", () -> schedule(desk).ifPresent(schedule -> desk.edit("Add a task",
                        () -> TaskEdits.add(schedule, "New task", TaskPhase.PREP, 1))))
                .action("Link in This Order", "right", tasks -> desk.edit("Link tasks", () -> TaskEdits.link(tasks)))
                .action("Unlink", "cut", tasks -> desk.edit("Unlink tasks", () -> TaskEdits.unlink(tasks)))
                .onDelete("Delete", tasks -> delete(desk, tasks))
                .follow(Task.class)
                .rows(() -> schedule(desk).map(s -> List.copyOf(s.getTasks())).orElse(List.of()));
    }

    static Optional<Schedule> schedule(Desk desk) {
        return desk.session().flatMap(session -> session.section(Schedule.class));
    }

    /** Takes tasks away, and with them that anything waits for them. */
    static void delete(Desk desk, List<Task> tasks) {
        desk.session().ifPresent(session -> desk.edit(
                tasks.size() == 1 ? "Delete " + TaskColumns.name(tasks.getFirst()) : "Delete tasks", () -> {
                    session.section(Schedule.class).ifPresent(schedule -> TaskEdits.forget(schedule, tasks));
                    tasks.forEach(session::delete);
                }));
    }

    /** The plan of the open production, made once until it changes. */
    static Optional<TaskPlan> plan(Desk desk) {
        return desk.session().map(TasksPart::plan);
    }

    private static TaskPlan plan(Session session) {
        return session.derived(TaskPlan.class, () -> TaskPlan.of(session.production()));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
