package org.backlot.schedule.ui.board;

import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.strip.StripCell;
import org.backlot.schedule.strip.StripColumn;
import org.backlot.schedule.strip.StripField;
import org.backlot.schedule.strip.StripPaper;
import org.backlot.ui.kit.BoldFont;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Draws strips in their layout and their colours. */
final class StripDrawing {

    /** Room at the left for marks: what conflicts, what is locked. */
    static final int GUTTER = 20;
    private static final int PAD = 6;
    private static final int CORNER = 18;

    private final FittedText texts = new FittedText();
    private final Font bold;
    private final int line;

    StripDrawing(Control owner) {
        bold = BoldFont.of(owner);
        var gc = new GC(owner);
        gc.setFont(bold);
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** The height of a line of text. */
    int line() {
        return line;
    }

    FittedText texts() {
        return texts;
    }

    /** @param area of the whole strip, marks included */
    void strip(GC gc, Palette palette, StripInk ink, StripLook look, Strip strip, Scene scene,
            List<Conflicts.Conflict> conflicts, Rectangle area) {
        StripPaper paper = scene == null ? StripPaper.OMITTED
                : StripPaper.of(scene, look.content().plan().lights().get(scene.getId()));
        gc.setBackground(ink.paper(paper));
        gc.fillRectangle(area);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
        gc.setForeground(ink.ink(paper));
        if (scene == null) {
            words(gc, "This scene is no longer in the script", false, area.x + GUTTER + PAD,
                    area.y + (area.height - line) / 2, area.width - GUTTER - 2 * PAD);
        } else {
            fields(gc, look, scene, area);
        }
        marks(gc, palette, conflicts, conflicts.isEmpty() ? null : palette.colour(Conflicts.colour(conflicts)),
                strip.isLocked(), area);
    }

    private void fields(GC gc, StripLook look, Scene scene, Rectangle area) {
        List<Integer> edges = look.layout().edges(area.width - GUTTER);
        for (int i = 0; i < look.layout().columns().size(); i++) {
            StripColumn column = look.layout().columns().get(i);
            int x = area.x + GUTTER + edges.get(i) + PAD / 2;
            int room = edges.get(i + 1) - edges.get(i) - PAD;
            if (column.lower().isEmpty()) {
                cell(gc, look, scene, look.upper().get(i), column.upper(), x, area.y + (area.height - line) / 2, room);
            } else {
                cell(gc, look, scene, look.upper().get(i), column.upper(), x, area.y + 3, room);
                cell(gc, look, scene, look.lower().get(i), column.lower(), x, area.y + 3 + line, room);
            }
        }
    }

    private void cell(GC gc, StripLook look, Scene scene, StripField field, StripCell cell, int x, int y, int room) {
        words(gc, look.text(field, scene), cell.bold(), x, y, room);
    }

    /** Draws a line of text, shortened to its room. */
    void words(GC gc, String text, boolean strong, int x, int y, int room) {
        if (!text.isEmpty()) {
            gc.setFont(strong ? bold : null);
            gc.drawText(texts.fit(gc, text, room, strong), x, y, true);
            gc.setFont(null);
        }
    }

    /** How wide a text is. */
    int width(GC gc, String text, boolean strong) {
        gc.setFont(strong ? bold : null);
        int width = gc.textExtent(text).x;
        gc.setFont(null);
        return width;
    }

    /**
     * Draws what stands in the gutter, in the colours of the problems.
     *
     * @param colour of the mark where something conflicts
     */
    void marks(GC gc, Palette palette, List<Conflicts.Conflict> conflicts, Color colour, boolean locked,
            Rectangle area) {
        int middle = area.y + area.height / 2;
        boolean both = !conflicts.isEmpty() && locked;
        if (!conflicts.isEmpty()) {
            gc.setBackground(colour);
            gc.fillRectangle(area.x, area.y, 4, area.height - 1);
            warning(gc, palette, colour, area.x + 6, both ? middle - 14 : middle - 6);
        }
        if (locked) {
            lock(gc, area.x + 7, both ? middle + 2 : middle - 6);
        }
    }

    /** Marks the corner of a strip whose scene should be in the can. */
    static void owed(GC gc, Palette palette, Rectangle area) {
        int right = area.x + area.width;
        gc.setBackground(palette.colour("error"));
        gc.fillPolygon(new int[] {right - CORNER, area.y, right, area.y, right, area.y + CORNER});
    }

    private static void warning(GC gc, Palette palette, Color colour, int x, int y) {
        gc.fillPolygon(new int[] {x + 6, y, x + 13, y + 12, x - 1, y + 12});
        var ink = gc.getForeground();
        boolean light = colour.getRed() + colour.getGreen() + colour.getBlue() > 3 * 128;
        gc.setForeground(palette.colour(light ? "strip.int-day.text" : "strip.int-day"));
        gc.setLineWidth(2);
        gc.drawLine(x + 6, y + 4, x + 6, y + 8);
        gc.drawPoint(x + 6, y + 10);
        gc.setLineWidth(1);
        gc.setForeground(ink);
    }

    /** In the ink of what it stands on. */
    private static void lock(GC gc, int x, int y) {
        var paper = gc.getBackground();
        gc.setBackground(gc.getForeground());
        gc.fillRectangle(x, y + 5, 10, 7);
        gc.setLineWidth(2);
        gc.drawArc(x + 2, y, 6, 9, 0, 180);
        gc.setLineWidth(1);
        gc.setBackground(paper);
    }
}
