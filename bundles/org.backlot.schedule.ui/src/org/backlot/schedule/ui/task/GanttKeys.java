package org.backlot.schedule.ui.task;

import java.util.List;
import java.util.function.Consumer;

import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskEdits;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys and the menu do with the selected tasks of a chart. */
final class GanttKeys {

    private static final int PAGE = 10;

    private final Desk desk;
    private final GanttView view;
    private final GanttSelection selection;

    GanttKeys(Desk desk, GanttView view, GanttSelection selection) {
        this.desk = desk;
        this.view = view;
        this.selection = selection;
    }

    void press(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> vertical(-1, alt, event);
            case SWT.ARROW_DOWN -> vertical(1, alt, event);
            case SWT.PAGE_UP -> step(-PAGE, event);
            case SWT.PAGE_DOWN -> step(PAGE, event);
            case SWT.HOME -> step(-view.shown().size(), event);
            case SWT.END -> step(view.shown().size(), event);
            case SWT.ARROW_LEFT -> horizontal(-1, alt, event);
            case SWT.ARROW_RIGHT -> horizontal(1, alt, event);
            case SWT.INSERT -> add(1);
            case SWT.DEL -> delete();
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> selection.tasks().stream().findFirst().ifPresent(view::rename);
            case SWT.ESC -> view.cancel();
            case '+', SWT.KEYPAD_ADD, '=' -> view.zoom(1.25);
            case '-', SWT.KEYPAD_SUBTRACT -> view.zoom(1 / 1.25);
            case '0', SWT.KEYPAD_0 -> view.fit();
            case 'l' -> {
                if (control) {
                    link();
                }
            }
            default -> event.doit = true;
        }
    }

    private void vertical(int way, boolean move, Event event) {
        if (move) {
            each("Move", way < 0 ? "up" : "down", task -> TaskEdits.move(task, way));
        } else {
            step(way, event);
        }
    }

    private void horizontal(int way, boolean move, Event event) {
        if (!move) {
            view.scrollBy(7 * way);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            each("Change the length of", "", task -> task.setDays(Math.max(0, task.getDays() + way)));
        } else {
            view.plan().ifPresent(plan -> each("Move", "", task -> {
                PlannedTask planned = plan.of(task).orElseThrow();
                TaskEdits.begin(task, TaskEdits.away(plan, planned, way));
            }));
        }
    }

    private void step(int rows, Event event) {
        Task task = selection.away(rows, view.shown());
        if (task != null) {
            if ((event.stateMask & SWT.SHIFT) != 0) {
                selection.upTo(task, view.shown());
            } else {
                selection.only(task);
            }
            view.show(task);
            view.tell();
        }
    }

    /** Does something with every selected task, in one step. */
    void each(String verb, String after, Consumer<Task> work) {
        List<Task> tasks = selection.tasks();
        if (!tasks.isEmpty()) {
            String what = tasks.size() == 1 ? TaskColumns.name(tasks.getFirst()) : tasks.size() + " tasks";
            desk.edit((verb + " " + what + " " + after).strip(), () -> tasks.forEach(work));
        }
    }

    /** A new task in the phase of the selected one, to be named at once; a milestone where it has no days. */
    void add(int days) {
        TaskPhase phase = selection.tasks().isEmpty() ? TaskPhase.PREP : selection.tasks().getLast().getPhase();
        TasksPart.schedule(desk).ifPresent(schedule -> {
            var added = new Task[1];
            String name = days == 0 ? "New milestone" : "New task";
            if (desk.edit(days == 0 ? "Add a milestone" : "Add a task",
                    () -> added[0] = TaskEdits.add(schedule, name, phase, days))) {
                view.refresh();
                selection.only(added[0]);
                view.tell();
                view.rename(added[0]);
            }
        });
    }

    void delete() {
        if (!selection.tasks().isEmpty()) {
            TasksPart.delete(desk, selection.tasks());
        }
    }

    /** Lets each selected task wait for the one that was selected before it. */
    void link() {
        List<Task> tasks = selection.tasks();
        if (tasks.size() > 1) {
            desk.edit("Link " + tasks.size() + " tasks", () -> TaskEdits.link(tasks));
        }
    }

    void unlink() {
        List<Task> tasks = selection.tasks();
        each("Unlink", "", task -> {
            if (task == tasks.getFirst()) {
                TaskEdits.unlink(tasks);
            }
        });
    }
}
