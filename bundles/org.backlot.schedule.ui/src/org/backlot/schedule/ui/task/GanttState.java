package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.util.List;

import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.TaskPlan;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What a chart shows now.
 *
 * @param beside how wide the table at the left is, in pixels
 * @param ghost  where what is dragged would be; null: nothing is dragged
 */
record GanttState(TaskPlan plan, List<GanttRow> rows, TimeScale scale, int beside, List<Task> selected, Task hovered,
        Ghost ghost) {

    /** A bar while it is dragged, or a line to what it would be linked with. */
    record Ghost(GanttRow row, LocalDate start, LocalDate finish, int x, int y, boolean link) {
    }

    int height() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    /** Where the bar of a line is; of a milestone, the square around its diamond. */
    Rectangle bar(GanttRow row) {
        if (row.task() != null && row.task().isMilestone()) {
            int evening = beside + scale.end(row.finish());
            return new Rectangle(evening - 7, row.middle() - 7, 15, 15);
        }
        int x = beside + scale.x(row.start());
        int width = Math.max(3, beside + scale.end(row.finish()) - x);
        return row.isHead() ? new Rectangle(x, row.middle() - 4, width, 6)
                : new Rectangle(x, row.middle() - 7, width, 14);
    }

    /** Where the knob is from which a bar is linked with another. */
    Rectangle knob(GanttRow row) {
        Rectangle bar = bar(row);
        return new Rectangle(bar.x + bar.width + 3, row.middle() - 5, 10, 10);
    }

    List<GanttRow> visible(Rectangle area) {
        return rows.stream().filter(row -> row.bottom() >= area.y && row.top() <= area.y + area.height).toList();
    }
}
