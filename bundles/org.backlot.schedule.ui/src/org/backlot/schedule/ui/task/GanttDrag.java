package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.TaskEdits;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A drag on the chart: of a bar, of its end, or from its knob to another line.
 *
 * @param x where it began, in the chart
 */
record GanttDrag(Mode mode, GanttRow row, int x, int y) {

    /** What is dragged. */
    enum Mode { MOVE, END, LINK }

    private static final int LEAST = 4;
    private static final int EDGE = 6;

    /** What a press on a line would drag; empty beside bar and knob, and where nothing may be dragged. */
    static Optional<GanttDrag> begun(GanttState state, GanttRow row, Point at) {
        if (row.task() == null) {
            return Optional.empty();
        }
        Rectangle knob = state.knob(row);
        Rectangle bar = state.bar(row);
        if (at.x >= knob.x - 1 && at.x <= knob.x + knob.width + 2) {
            return Optional.of(new GanttDrag(Mode.LINK, row, at.x, at.y));
        }
        if (at.x < bar.x - 2 || at.x > bar.x + bar.width + 1 || row.task().isFinished()) {
            return Optional.empty();
        }
        boolean end = !row.task().isMilestone() && at.x > bar.x + bar.width - Math.min(EDGE, bar.width / 2);
        return Optional.of(new GanttDrag(end ? Mode.END : Mode.MOVE, row, at.x, at.y));
    }

    /** The pointer that says what a press would drag. */
    int cursor() {
        return switch (mode) {
            case MOVE -> SWT.CURSOR_HAND;
            case END -> SWT.CURSOR_SIZEWE;
            case LINK -> SWT.CURSOR_CROSS;
        };
    }

    /** What it would do if it ended here; null while it has hardly moved. */
    GanttState.Ghost ghost(GanttState state, Point at) {
        if (Math.abs(at.x - x) < LEAST && Math.abs(at.y - y) < LEAST) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(state.scale().date(x - state.beside()),
                state.scale().date(at.x - state.beside()));
        return switch (mode) {
            case LINK -> new GanttState.Ghost(row, row.start(), row.finish(), at.x, at.y, true);
            case MOVE -> new GanttState.Ghost(row, row.start().plusDays(days), row.finish().plusDays(days), at.x, at.y,
                    false);
            case END -> {
                LocalDate end = row.finish().plusDays(days);
                yield new GanttState.Ghost(row, row.start(), end.isBefore(row.start()) ? row.start() : end, at.x,
                        at.y, false);
            }
        };
    }

    /** Does it, in one step. */
    void drop(Desk desk, GanttState state, GanttState.Ghost ghost) {
        Task task = row.task().task();
        switch (mode) {
            case MOVE -> desk.edit("Move " + row.task().name(), () -> TaskEdits.begin(task, ghost.start()));
            case END -> desk.edit("Change the length of " + row.task().name(),
                    () -> TaskEdits.end(state.plan(), row.task(), ghost.finish()));
            case LINK -> GanttRow.at(state.rows(), ghost.y()).flatMap(GanttRow::model).filter(other -> other != task)
                    .ifPresent(other -> desk.edit("Link " + row.task().name() + " to " + TaskColumns.name(other),
                            () -> TaskEdits.link(task, other)));
        }
    }
}
