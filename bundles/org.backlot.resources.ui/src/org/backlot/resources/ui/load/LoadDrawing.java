package org.backlot.resources.ui.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backlot.resources.load.Overloaded;
import org.backlot.ui.kit.DrawnLine;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a {@link LoadMap}; the names stay at the left of what is in sight, the weeks at its top. */
final class LoadDrawing {

    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int PAD = 8;
    /** The ink of what is more, or less, than the rules let anybody work. */
    static final String WRONG = "error";

    private final GC gc;
    private final Palette palette;
    private final Rectangle visible;
    private final LoadMap map;
    private final String selected;

    LoadDrawing(GC gc, Palette palette, Rectangle visible, LoadMap map, String selected) {
        this.gc = gc;
        this.palette = palette;
        this.visible = visible;
        this.map = map;
        this.selected = selected;
    }

    void draw() {
        int first = Math.max(0, (visible.y - LoadMap.HEAD) / LoadMap.ROW);
        int last = Math.min(map.rows().size() - 1, (visible.y + visible.height - LoadMap.HEAD) / LoadMap.ROW);
        for (int i = first; i <= last; i++) {
            row(map.rows().get(i), LoadMap.HEAD + i * LoadMap.ROW);
        }
        head();
    }

    private void row(LoadMap.Row row, int y) {
        boolean head = row.person().isEmpty();
        boolean chosen = row.person().filter(person -> person.equals(selected)).isPresent();
        String paper = head ? "header.background" : chosen ? "selection" : "background";
        fill(paper, visible.x, y, visible.width, LoadMap.ROW);
        row.cells().forEach((monday, cell) -> cell(cell, map.x(monday), y));
        for (int i = 0; i < row.tails().size(); i++) {
            LoadMap.Worst worst = row.tails().get(i);
            gc.setForeground(palette.colour(worst.tooMuch() ? WRONG : chosen ? "selection.text" : "text.secondary"));
            centred(worst.figure(), map.tail(i), y, LoadMap.TAIL, LoadMap.ROW);
        }
        fill(paper, visible.x, y, LoadMap.NAMES, LoadMap.ROW);
        gc.setForeground(palette.colour(head ? "header.foreground" : chosen ? "selection.text" : "text"));
        int left = visible.x + PAD + (head ? 0 : PAD);
        String text = DrawnLine.cut(gc, row.name(), LoadMap.NAMES - 3 * PAD);
        gc.drawText(text, left, y + (LoadMap.ROW - gc.textExtent(text).y) / 2, true);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(visible.x, y + LoadMap.ROW - 1, visible.x + visible.width, y + LoadMap.ROW - 1);
    }

    private void cell(LoadMap.Cell cell, int x, int y) {
        if (x + LoadMap.WEEK < visible.x || x > visible.x + visible.width) {
            return;
        }
        Heat heat = cell.heat();
        mark(gc, palette, heat, new Rectangle(x + 2, y + 2, LoadMap.WEEK - 4, LoadMap.ROW - 5));
        gc.setForeground(palette.colour(heat.ink));
        centred(Overloaded.hours(cell.week().work()), x, y, LoadMap.WEEK, LoadMap.ROW);
    }

    /** One mark, in the map and in the legend. */
    static void mark(GC gc, Palette palette, Heat heat, Rectangle area) {
        gc.setBackground(palette.colour(heat.fill));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 5, 5);
    }

    private void head() {
        fill("header.background", visible.x, visible.y, visible.width, LoadMap.HEAD);
        gc.setForeground(palette.colour("header.foreground"));
        for (LocalDate monday : map.mondays()) {
            centred(WEEK.format(monday), map.x(monday), visible.y, LoadMap.WEEK, LoadMap.HEAD);
        }
        for (int i = 0; i < LoadMap.TAILS.size(); i++) {
            centred(LoadMap.TAILS.get(i), map.tail(i), visible.y, LoadMap.TAIL, LoadMap.HEAD);
        }
        fill("header.background", visible.x, visible.y, LoadMap.NAMES, LoadMap.HEAD);
        gc.drawText("Week of", visible.x + PAD, visible.y + (LoadMap.HEAD - gc.textExtent("W").y) / 2, true);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(visible.x, visible.y + LoadMap.HEAD - 1, visible.x + visible.width,
                visible.y + LoadMap.HEAD - 1);
        gc.drawLine(visible.x + LoadMap.NAMES, visible.y, visible.x + LoadMap.NAMES,
                Math.min(visible.y + visible.height, map.height()));
    }

    private void fill(String colour, int x, int y, int width, int height) {
        gc.setBackground(palette.colour(colour));
        gc.fillRectangle(x, y, width, height);
    }

    private void centred(String text, int x, int y, int width, int height) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x + (width - size.x) / 2, y + (height - size.y) / 2, true);
    }
}
