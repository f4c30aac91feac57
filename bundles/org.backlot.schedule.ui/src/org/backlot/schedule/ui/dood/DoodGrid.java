package org.backlot.schedule.ui.dood;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodDay;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.ui.kit.DrawnLine;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a day-out-of-days: a row for each element, a column for each date, totals at the right. What is signed shows as
 * brackets around the dates of the contract; a date on which somebody cannot work has a red corner.
 */
final class DoodGrid {

    static final int HEAD = 52;
    static final int ROW = 22;
    private static final int ID = 34;
    private static final int NAMES = 190;
    private static final int CELL = 34;
    private static final int CORNER = 8;

    private final DayOutOfDays dood;

    DoodGrid(DayOutOfDays dood) {
        this.dood = dood;
    }

    DayOutOfDays dood() {
        return dood;
    }

    Point size() {
        return new Point(NAMES + dood.days().size() * CELL + DoodTotals.width(), HEAD + dood.rows().size() * ROW);
    }

    /** The row at a height; -1 where there is none. */
    int rowAt(int y) {
        int index = Math.floorDiv(y - HEAD, ROW);
        return index < 0 || index >= dood.rows().size() ? -1 : index;
    }

    /** The column at a place, if it is not behind the names; -1 where there is none. */
    int columnAt(int x, int left) {
        int index = Math.floorDiv(x - NAMES, CELL);
        return x < left + NAMES || index >= dood.days().size() ? -1 : index;
    }

    /** The place of the row of an element; -1 where it has none. */
    int row(Element element) {
        Optional<DoodRow> row = dood.row(element);
        return row.map(dood.rows()::indexOf).orElse(-1);
    }

    /** What is to be in sight for a cell, with the head and the names that lie over it. */
    Rectangle area(int row, int column) {
        return new Rectangle(column * CELL, row * ROW, NAMES + CELL, HEAD + ROW);
    }

    /** Draws what is in sight; names and dates stay in sight. */
    void draw(GC gc, Palette palette, Rectangle visible, DoodCursor cursor) {
        for (int i = 0; i < dood.rows().size(); i++) {
            int y = HEAD + i * ROW;
            if (y + ROW > visible.y && y < visible.y + visible.height) {
                row(gc, palette, i, visible.x, cursor);
            }
        }
        if (!dood.days().isEmpty()) {
            head(gc, palette, visible, cursor);
        }
    }

    private void head(GC gc, Palette palette, Rectangle visible, DoodCursor cursor) {
        int y = visible.y;
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(visible.x, y, Math.max(visible.width, size().x), HEAD);
        List<DoodDay> days = dood.days();
        LocalDate before = null;
        for (int i = 0; i < days.size(); i++) {
            int x = NAMES + i * CELL;
            DoodDay day = days.get(i);
            if (cursor.covers(i)) {
                gc.setBackground(palette.colour("selection"));
                gc.fillRectangle(x, y, CELL, HEAD - 1);
            }
            boolean begins = before == null || before.getMonth() != day.date().getMonth();
            before = day.date();
            gc.setForeground(palette.colour("header.foreground"));
            centred(gc, format(day, begins ? "MMM" : "EEE"), x, y + 2);
            gc.setForeground(palette.colour("text"));
            centred(gc, format(day, "d"), x, y + 18);
            gc.setForeground(palette.colour("accent"));
            centred(gc, number(day), x, y + 34);
        }
        DoodTotals.head(gc, palette, NAMES + days.size() * CELL, y + 34);
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(visible.x, y, NAMES, HEAD);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(visible.x, y + HEAD - 1, visible.x + Math.max(visible.width, size().x), y + HEAD - 1);
    }

    /** The number of the day alone, where there is no room for more: {@code 12} of {@code 12, 2nd Unit 3}. */
    private static String number(DoodDay day) {
        String whole = day.number();
        int comma = whole.indexOf(',');
        String first = comma < 0 ? whole : whole.substring(0, comma);
        return first.length() <= 3 ? first : first.substring(0, 1) + first.replaceAll("\\D", "");
    }

    private static String format(DoodDay day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day.date());
    }

    private static void centred(GC gc, String text, int x, int y) {
        gc.drawText(text, x + (CELL - gc.textExtent(text).x) / 2, y, true);
    }

    private void row(GC gc, Palette palette, int index, int left, DoodCursor cursor) {
        DoodRow row = dood.rows().get(index);
        int y = HEAD + index * ROW;
        boolean selected = cursor.row() == index;
        String paper = selected ? "selection" : index % 2 == 1 ? "row.alternate" : "background";
        gc.setBackground(palette.colour(paper));
        gc.fillRectangle(0, y, size().x, ROW);
        for (int i = 0; i < row.codes().size(); i++) {
            cell(gc, palette, row, i, y);
        }
        if (selected && cursor.from() >= 0) {
            gc.setForeground(palette.colour("focus"));
            gc.setLineWidth(2);
            gc.drawRectangle(NAMES + cursor.from() * CELL + 1, y + 1, cursor.length() * CELL - 2, ROW - 3);
            gc.setLineWidth(1);
        }
        gc.setForeground(palette.colour(selected ? "selection.text" : "text"));
        DoodTotals.row(gc, row, NAMES + row.codes().size() * CELL, y + 3);
        gc.setBackground(palette.colour(paper));
        gc.fillRectangle(left, y, NAMES, ROW);
        gc.drawText(Objects.requireNonNullElse(row.element().getBoardId(), ""), left + 6, y + 3, true);
        DrawnLine.draw(gc, row.element().getName(), left + ID, y + 3, NAMES - ID - 4);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(0, y + ROW - 1, size().x, y + ROW - 1);
    }

    private void cell(GC gc, Palette palette, DoodRow row, int column, int y) {
        DoodDay day = dood.days().get(column);
        String code = row.codes().get(column);
        boolean away = row.away().contains(day.date());
        int x = NAMES + column * CELL;
        String paper = code.contains("W") ? "accent.soft" : code.startsWith("H") ? "warning.soft"
                : code.equals("TR") || code.equals("FT") || code.equals("R") ? "ok.soft"
                : away ? "error.soft" : day.kind() == DoodDay.Kind.SHOOT ? "" : "chrome";
        if (!paper.isEmpty()) {
            gc.setBackground(palette.colour(paper));
            gc.fillRectangle(x, y, CELL, ROW - 1);
        }
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(x, y, x, y + ROW);
        if (away) {
            gc.setBackground(palette.colour("error"));
            gc.fillPolygon(new int[] {x + CELL - CORNER, y, x + CELL, y, x + CELL, y + CORNER});
        }
        gc.setForeground(palette.colour("text"));
        centred(gc, code.isEmpty() && away ? "U" : code, x, y + 3);
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(2);
        if (day.date().equals(row.contract().start())) {
            gc.drawPolyline(new int[] {x + 5, y + 3, x + 2, y + 3, x + 2, y + ROW - 4, x + 5, y + ROW - 4});
        }
        if (day.date().equals(row.contract().finish())) {
            int end = x + CELL;
            gc.drawPolyline(new int[] {end - 5, y + 3, end - 2, y + 3, end - 2, y + ROW - 4, end - 5, y + ROW - 4});
        }
        gc.setLineWidth(1);
    }
}
