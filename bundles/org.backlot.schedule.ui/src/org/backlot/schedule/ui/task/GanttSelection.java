package org.backlot.schedule.ui.task;

import java.util.ArrayList;
import java.util.List;

import org.backlot.schedule.model.Task;

/** Which tasks of a chart are selected, in the order in which they were chosen, which is that of linking them. */
public final class GanttSelection {

    private final List<Task> tasks = new ArrayList<>();
    private Task anchor;

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    public boolean contains(Task task) {
        return tasks.contains(task);
    }

    public void only(Task task) {
        tasks.clear();
        tasks.add(task);
        anchor = task;
    }

    public void toggle(Task task) {
        if (!tasks.remove(task)) {
            tasks.add(task);
        }
        anchor = task;
    }

    /** Everything from where the selection began to a task. */
    public void upTo(Task task, List<Task> shown) {
        int from = shown.indexOf(anchor);
        int to = shown.indexOf(task);
        if (from < 0 || to < 0) {
            only(task);
            return;
        }
        tasks.clear();
        tasks.addAll(shown.subList(Math.min(from, to), Math.max(from, to) + 1));
        if (to < from) {
            tasks.sort((a, b) -> Integer.compare(shown.indexOf(b), shown.indexOf(a)));
        }
    }

    /** The task some lines away from the one that was chosen last; null where there is none at all. */
    public Task away(int steps, List<Task> shown) {
        if (shown.isEmpty()) {
            return null;
        }
        int now = tasks.isEmpty() ? -1 : shown.indexOf(tasks.getLast());
        return shown.get(Math.clamp(now + (now < 0 ? 1 : steps), 0, shown.size() - 1));
    }

    /** Forgets what is not shown any more. */
    public void keep(List<Task> shown) {
        tasks.retainAll(shown);
    }
}
