package org.backlot.schedule.ui.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Task;
import org.backlot.ui.kit.BoldFont;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.DrawnLine;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Draws the chart of tasks: the days, the table at the left, and between them what {@link GanttBars} draws. */
final class GanttDrawing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);
    private static final int PAD = 6;
    private static final int INDENT = 14;

    private final List<Column<Task, ?>> columns;
    private final Font bold;
    private final GanttBars bars = new GanttBars();

    GanttDrawing(Control owner, List<Column<Task, ?>> columns) {
        this.columns = columns;
        bold = BoldFont.of(owner);
    }

    /** How wide the table is with all its columns. */
    int wholeTable() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    /** How wide the table is with the columns that fit into a room, at least the first. */
    int columnsWithin(int room) {
        int width = columns.getFirst().width();
        for (Column<Task, ?> column : columns.subList(1, columns.size())) {
            if (width + column.width() > room) {
                break;
            }
            width += column.width();
        }
        return width;
    }

    /** The column of the table at a place from the left edge of what is in sight; null beside all. */
    Column<Task, ?> column(int x) {
        int at = 0;
        for (Column<Task, ?> column : columns) {
            at += column.width();
            if (x < at) {
                return column;
            }
        }
        return null;
    }

    /** Where a cell is, as far as the table shows it. */
    Rectangle cell(GanttState state, GanttRow row, Column<Task, ?> of, int left) {
        int at = 0;
        for (Column<Task, ?> column : columns) {
            if (column == of) {
                break;
            }
            at += column.width();
        }
        return new Rectangle(left + at, row.top(), Math.min(of.width(), Math.max(40, state.beside() - at)),
                GanttRow.HEIGHT);
    }

    void draw(GC gc, Palette palette, Rectangle visible, GanttState state) {
        Rectangle chart = new Rectangle(visible.x + state.beside(), visible.y, visible.width - state.beside(),
                visible.height);
        List<GanttRow> rows = state.visible(visible);
        gc.setClipping(chart);
        for (GanttRow row : rows) {
            days(gc, palette, state, row, chart);
        }
        lines(gc, palette, state, chart);
        bars.draw(gc, palette, state, rows, chart);
        head(gc, palette, state, chart);
        gc.setClipping(visible);
        table(gc, palette, state, rows, visible);
        gc.setClipping((Rectangle) null);
    }

    /** Paper of a line, darker on the days that its calendar has off. */
    private static void days(GC gc, Palette palette, GanttState state, GanttRow row, Rectangle chart) {
        boolean selected = row.model().filter(state.selected()::contains).isPresent();
        gc.setBackground(palette.colour(row.isHead() ? "header.background" : selected ? "hover" : "background"));
        gc.fillRectangle(chart.x, row.top(), chart.width, GanttRow.HEIGHT);
        TimeScale scale = state.scale();
        if (scale.perDay() < 2 || row.isHead()) {
            return;
        }
        WorkingDays calendar = row.task() == null ? state.plan().calendar() : state.plan().calendar(row.task().task());
        gc.setBackground(palette.colour("gantt.off"));
        LocalDate to = scale.date(chart.x + chart.width - state.beside());
        for (LocalDate day = scale.date(chart.x - state.beside()); !day.isAfter(to); day = day.plusDays(1)) {
            if (!calendar.isWorked(day)) {
                int x = state.beside() + scale.x(day);
                gc.fillRectangle(x, row.top(), state.beside() + scale.end(day) - x, GanttRow.HEIGHT);
            }
        }
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(chart.x, row.bottom() - 1, chart.x + chart.width, row.bottom() - 1);
    }

    private static void lines(GC gc, Palette palette, GanttState state, Rectangle chart) {
        gc.setForeground(palette.colour("grid.line"));
        for (TimeScale.Tick tick : state.scale().upper(chart.x - state.beside(), chart.x + chart.width)) {
            int x = state.beside() + tick.x();
            gc.drawLine(x, chart.y, x, chart.y + chart.height);
        }
        LocalDate today = state.plan().today();
        if (!today.isBefore(state.scale().first()) && !today.isAfter(state.scale().last())) {
            int x = state.beside() + state.scale().x(today);
            gc.setForeground(palette.colour("accent"));
            gc.setLineWidth(2);
            gc.drawLine(x, chart.y, x, chart.y + chart.height);
            gc.setLineWidth(1);
        }
    }

    private static void head(GC gc, Palette palette, GanttState state, Rectangle chart) {
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(chart.x, chart.y, chart.width, GanttRow.HEAD);
        int left = chart.x - state.beside();
        gc.setForeground(palette.colour("text"));
        for (TimeScale.Tick tick : state.scale().upper(left, left + chart.width)) {
            int x = state.beside() + Math.max(left, tick.x());
            int room = tick.width() - Math.max(0, left - tick.x());
            if (gc.textExtent(tick.label()).x < room - PAD) {
                gc.drawText(tick.label(), x + 4, chart.y + 3, true);
            }
        }
        for (TimeScale.Tick tick : state.scale().lower(left, left + chart.width)) {
            boolean off = state.scale().perDay() >= TimeScale.DAYS && (tick.from().getDayOfWeek() == DayOfWeek.SATURDAY
                    || tick.from().getDayOfWeek() == DayOfWeek.SUNDAY);
            int x = state.beside() + tick.x();
            gc.setForeground(palette.colour("border"));
            gc.drawLine(x, chart.y + 23, x, chart.y + GanttRow.HEAD);
            gc.setForeground(palette.colour(off ? "text.disabled" : "header.foreground"));
            if (gc.textExtent(tick.label()).x < tick.width()) {
                gc.drawText(tick.label(), x + 3, chart.y + 25, true);
            }
        }
        gc.setForeground(palette.colour("border"));
        gc.drawLine(chart.x, chart.y + GanttRow.HEAD - 1, chart.x + chart.width, chart.y + GanttRow.HEAD - 1);
    }

    private void table(GC gc, Palette palette, GanttState state, List<GanttRow> rows, Rectangle visible) {
        gc.setClipping(visible.x, visible.y, state.beside(), visible.height);
        for (GanttRow row : rows) {
            boolean selected = row.model().filter(state.selected()::contains).isPresent();
            gc.setBackground(palette.colour(selected ? "selection" : row.isHead() ? "header.background"
                    : "background"));
            gc.fillRectangle(visible.x, row.top(), state.beside(), GanttRow.HEIGHT);
            cells(gc, palette, row, visible.x, selected);
            gc.setForeground(palette.colour("grid.line"));
            gc.drawLine(visible.x, row.bottom() - 1, visible.x + state.beside(), row.bottom() - 1);
        }
        gc.setBackground(palette.colour("background"));
        gc.fillRectangle(visible.x, Math.max(visible.y, state.height()), state.beside(), visible.height);
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(visible.x, visible.y, state.beside(), GanttRow.HEAD);
        gc.setForeground(palette.colour("header.foreground"));
        int x = visible.x;
        for (Column<Task, ?> column : columns) {
            String label = DrawnLine.cut(gc, column.label(), column.width() - PAD);
            gc.drawText(label, column.kind().right() ? x + column.width() - PAD - gc.textExtent(label).x : x + PAD,
                    visible.y + 25, true);
            x += column.width();
        }
        gc.setForeground(palette.colour("border"));
        gc.drawLine(visible.x, visible.y + GanttRow.HEAD - 1, visible.x + state.beside(),
                visible.y + GanttRow.HEAD - 1);
        int edge = visible.x + state.beside() - 1;
        gc.drawLine(edge, visible.y, edge, visible.y + visible.height);
    }

    private void cells(GC gc, Palette palette, GanttRow row, int left, boolean selected) {
        int y = row.top() + (GanttRow.HEIGHT - gc.getFontMetrics().getHeight()) / 2;
        if (row.task() == null) {
            gc.setFont(row.isHead() ? bold : null);
            gc.setForeground(palette.colour("text"));
            gc.drawText(row.label(), left + (row.isHead() ? PAD : PAD + INDENT), y, true);
            gc.setFont(null);
            if (row.unit() != null) {
                int x = left + columns.get(0).width();
                right(gc, Integer.toString(row.unit().dates().size()), x, columns.get(1).width(), y);
                gc.drawText(DATE.format(row.start()), x + columns.get(1).width() + PAD, y, true);
                gc.drawText(DATE.format(row.finish()),
                        x + columns.get(1).width() + columns.get(2).width() + PAD, y, true);
            }
            return;
        }
        int x = left;
        for (Column<Task, ?> column : columns) {
            Task task = row.task().task();
            Look look = column.look().apply(task);
            gc.setForeground(palette.colour(selected ? "selection.text" : look.ink().isEmpty() ? "text" : look.ink()));
            gc.setFont(look.bold() ? bold : null);
            int indent = column == columns.getFirst() ? PAD + INDENT : PAD;
            Object value = column.get().apply(task);
            String text = DrawnLine.cut(gc, value instanceof LocalDate date ? DATE.format(date) : column.show(task),
                    column.width() - indent - 2);
            if (column.kind().right()) {
                right(gc, text, x, column.width(), y);
            } else {
                gc.drawText(text, x + indent, y, true);
            }
            x += column.width();
        }
        gc.setFont(null);
    }

    private static void right(GC gc, String text, int x, int width, int y) {
        gc.drawText(text, x + width - PAD - gc.textExtent(text).x, y, true);
    }
}
