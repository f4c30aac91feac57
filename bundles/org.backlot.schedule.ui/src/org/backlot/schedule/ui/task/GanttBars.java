package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.Reason;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the bars of the chart: work, milestones, slack, what is due, what really happened, and what waits for what. */
final class GanttBars {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int ELBOW = 6;

    void draw(GC gc, Palette palette, GanttState state, List<GanttRow> rows, Rectangle area) {
        for (GanttRow row : rows) {
            if (row.task() != null) {
                slack(gc, palette, state, row);
                due(gc, palette, state, row);
            }
        }
        arrows(gc, palette, state, area);
        for (GanttRow row : rows) {
            bar(gc, palette, state, row);
        }
        ghost(gc, palette, state);
    }

    /** A thin line for the days by which a task may slip; for what is planned late, by which it could be earlier. */
    private static void slack(GC gc, Palette palette, GanttState state, GanttRow row) {
        PlannedTask task = row.task();
        if (task.isFinished()) {
            return;
        }
        LocalDate from = task.finish();
        LocalDate to = task.latest().finish();
        if (task.finish().isAfter(task.earliest().finish())) {
            from = task.earliest().start().minusDays(1);
            to = task.start();
        }
        int start = state.beside() + state.scale().end(from);
        int end = state.beside() + (to.equals(task.start()) ? state.scale().x(to) : state.scale().end(to));
        if (end > start + 2) {
            gc.setForeground(palette.colour("gantt.done"));
            gc.drawLine(start, row.middle(), end, row.middle());
            gc.drawLine(end, row.middle() - 3, end, row.middle() + 3);
        }
    }

    /** A flag on the day on which a task is due. */
    private static void due(GC gc, Palette palette, GanttState state, GanttRow row) {
        LocalDate due = row.task().due();
        if (due == null || row.task().isFinished()) {
            return;
        }
        int x = state.beside() + state.scale().end(due);
        gc.setForeground(palette.colour(row.task().isLate() ? "error" : "text.secondary"));
        gc.setBackground(palette.colour(row.task().isLate() ? "error" : "text.secondary"));
        gc.drawLine(x, row.top() + 3, x, row.bottom() - 4);
        gc.fillPolygon(new int[] {x, row.top() + 3, x + 8, row.top() + 6, x, row.top() + 10});
    }

    private static void bar(GC gc, Palette palette, GanttState state, GanttRow row) {
        Rectangle bar = state.bar(row);
        if (row.isHead()) {
            gc.setBackground(palette.colour("gantt.phase"));
            gc.fillRectangle(bar);
            gc.fillPolygon(new int[] {bar.x, bar.y + 6, bar.x, bar.y + 11, bar.x + 5, bar.y + 6});
            int end = bar.x + bar.width;
            gc.fillPolygon(new int[] {end, bar.y + 6, end, bar.y + 11, end - 5, bar.y + 6});
        } else if (row.unit() != null) {
            shoot(gc, palette, state, row, bar);
        } else if (row.task().isMilestone()) {
            milestone(gc, palette, state, row, bar);
        } else {
            gc.setBackground(palette.colour(colour(row.task())));
            gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, 4, 4);
            done(gc, palette, state, row, bar);
            if (row.task().inCycle()) {
                gc.setForeground(palette.colour("error"));
                gc.setLineStyle(SWT.LINE_DASH);
                gc.drawRectangle(bar);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
        handles(gc, palette, state, row, bar);
    }

    private static String colour(PlannedTask task) {
        return task.isFinished() ? "gantt.done" : task.critical() ? "gantt.critical" : "gantt.task";
    }

    /** The days that are shot, over the stretch that they lie in. */
    private static void shoot(GC gc, Palette palette, GanttState state, GanttRow row, Rectangle bar) {
        gc.setBackground(palette.colour("gantt.shoot"));
        gc.fillRectangle(bar.x, row.middle() - 2, bar.width, 4);
        for (LocalDate date : row.unit().dates()) {
            int x = state.beside() + state.scale().x(date);
            gc.fillRectangle(x, bar.y, Math.max(1, state.beside() + state.scale().end(date) - x), bar.height);
        }
    }

    private static void milestone(GC gc, Palette palette, GanttState state, GanttRow row, Rectangle box) {
        int middle = box.x + 7;
        int y = row.middle();
        gc.setBackground(palette.colour(row.task().isFinished() ? "gantt.done"
                : row.task().critical() ? "gantt.critical" : "gantt.phase"));
        gc.fillPolygon(new int[] {middle, y - 7, middle + 7, y, middle, y + 7, middle - 7, y});
        if (row.task().inCycle()) {
            gc.setForeground(palette.colour("error"));
            gc.drawPolygon(new int[] {middle, y - 9, middle + 9, y, middle, y + 9, middle - 9, y});
        }
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawText(DATE.format(row.finish()), middle + 20, y - gc.getFontMetrics().getHeight() / 2, true);
    }

    /** What of a running task lies behind today. */
    private static void done(GC gc, Palette palette, GanttState state, GanttRow row, Rectangle bar) {
        Task task = row.task().task();
        if (task.getBegan() == null || row.task().isFinished()) {
            return;
        }
        int today = state.beside() + state.scale().x(state.plan().today());
        gc.setBackground(palette.colour("gantt.phase"));
        gc.fillRectangle(bar.x, row.middle() - 2, Math.clamp(today - bar.x, 2, Math.max(2, bar.width)), 4);
    }

    private static void handles(GC gc, Palette palette, GanttState state, GanttRow row, Rectangle bar) {
        Task task = row.model().orElse(null);
        if (task == null || task != state.hovered() && !state.selected().contains(task)) {
            return;
        }
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(2);
        if (row.task().isMilestone()) {
            int x = bar.x + 7;
            int y = row.middle();
            gc.drawPolygon(new int[] {x, y - 8, x + 8, y, x, y + 8, x - 8, y});
        } else {
            gc.drawRoundRectangle(bar.x, bar.y, bar.width, bar.height, 4, 4);
        }
        gc.setLineWidth(1);
        if (task == state.hovered()) {
            Rectangle knob = state.knob(row);
            gc.setBackground(palette.colour("background"));
            gc.fillOval(knob.x, knob.y, knob.width, knob.height);
            gc.drawOval(knob.x, knob.y, knob.width, knob.height);
        }
    }

    private static void ghost(GC gc, Palette palette, GanttState state) {
        GanttState.Ghost ghost = state.ghost();
        if (ghost == null) {
            return;
        }
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(2);
        if (ghost.link()) {
            Rectangle knob = state.knob(ghost.row());
            gc.drawLine(knob.x + 5, ghost.row().middle(), ghost.x(), ghost.y());
            gc.fillOval(ghost.x() - 3, ghost.y() - 3, 6, 6);
        } else {
            int x = state.beside() + state.scale().x(ghost.start());
            int end = state.beside() + state.scale().end(ghost.finish());
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(x, ghost.row().top() + 3, Math.max(3, end - x), GanttRow.HEIGHT - 7);
            gc.setLineStyle(SWT.LINE_SOLID);
            String text = DATE.format(ghost.start()) + " \u2013 " + DATE.format(ghost.finish());
            gc.setBackground(palette.colour("raised"));
            gc.setForeground(palette.colour("text"));
            gc.drawText(text, end + 8, ghost.row().middle() - gc.getFontMetrics().getHeight() / 2, false);
        }
        gc.setLineWidth(1);
    }

    private static void arrows(GC gc, Palette palette, GanttState state, Rectangle area) {
        Map<Task, GanttRow> byTask = new HashMap<>();
        state.rows().forEach(row -> row.model().ifPresent(task -> byTask.put(task, row)));
        GanttRow first = state.rows().stream().filter(row -> row.unit() != null
                && row.unit().first().equals(state.plan().shoot().first().orElse(null))).findFirst().orElse(null);
        GanttRow last = state.rows().stream().filter(row -> row.unit() != null
                && row.unit().last().equals(state.plan().shoot().last().orElse(null))).findFirst().orElse(null);
        for (GanttRow row : byTask.values()) {
            for (Dependency dependency : row.task().task().getDependencies()) {
                GanttRow before = switch (dependency.getOn()) {
                    case TASK -> byTask.get(dependency.getTask());
                    case SHOOT_START -> first;
                    case SHOOT_WRAP -> last;
                };
                if (before != null && before != row && Math.max(before.bottom(), row.bottom()) >= area.y
                        && Math.min(before.top(), row.top()) <= area.y + area.height) {
                    arrow(gc, palette, state, before, row, dependency);
                }
            }
        }
    }

    private static void arrow(GC gc, Palette palette, GanttState state, GanttRow before, GanttRow row,
            Dependency dependency) {
        Reason reason = row.task().reason();
        boolean drives = reason.dependency() == dependency;
        boolean critical = drives && row.task().critical() && !row.task().isFinished()
                && (before.task() == null || before.task().critical());
        String ink = critical ? "gantt.critical" : drives ? "text.secondary" : "text.disabled";
        gc.setForeground(palette.colour(ink));
        gc.setBackground(palette.colour(ink));
        Rectangle from = state.bar(before);
        Rectangle to = state.bar(row);
        DependencyKind kind = dependency.getKind();
        boolean start = kind == DependencyKind.START_TO_START || kind == DependencyKind.START_TO_FINISH
                || dependency.getOn() == Anchor.SHOOT_START;
        boolean atStart = kind == DependencyKind.START_TO_START || kind == DependencyKind.FINISH_TO_START;
        int x = middle(before, from, start ? from.x : from.x + from.width);
        int y = before.middle();
        int end = middle(row, to, atStart ? to.x : to.x + to.width);
        int out = start ? x - ELBOW : x + ELBOW;
        int in = atStart ? end - ELBOW : end + ELBOW;
        boolean down = row.top() > before.top();
        if (kind == DependencyKind.FINISH_TO_START && !start && end >= x - 1) {
            int tip = row.task().isMilestone() ? end : to.x + Math.min(5, to.width / 2);
            drop(gc, x, y, tip, down ? to.y - 1 : to.y + to.height + 1, down);
            return;
        }
        if (start == atStart || (start ? in <= out : in >= out)) {
            int turn = start == atStart ? start ? Math.min(out, in) : Math.max(out, in) : out;
            gc.drawPolyline(new int[] {x, y, turn, y, turn, row.middle(), end, row.middle()});
        } else {
            int gap = down ? row.top() : row.bottom();
            gc.drawPolyline(new int[] {x, y, out, y, out, gap, in, gap, in, row.middle(), end, row.middle()});
        }
        int way = atStart ? -1 : 1;
        gc.fillPolygon(new int[] {end, row.middle(), end + 5 * way, row.middle() - 3, end + 5 * way,
                row.middle() + 4});
    }

    /** Of a milestone the middle, else an edge. */
    private static int middle(GanttRow row, Rectangle box, int edge) {
        return row.task() != null && row.task().isMilestone() ? box.x + box.width / 2 : edge;
    }

    /** Across, and straight down or up into what follows. */
    private static void drop(GC gc, int x, int y, int tip, int to, boolean down) {
        gc.drawPolyline(new int[] {x, y, tip, y, tip, to});
        int back = down ? to - 5 : to + 5;
        gc.fillPolygon(new int[] {tip, to, tip - 3, back, tip + 4, back});
    }
}
