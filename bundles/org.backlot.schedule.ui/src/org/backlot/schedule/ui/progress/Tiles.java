package org.backlot.schedule.ui.progress;

import java.util.List;

import org.backlot.schedule.progress.Figures;
import org.backlot.ui.kit.BoldFont;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Draws figures one beside the other, each with its name above it, in as many lines as they need. */
final class Tiles {

    private static final int GAP = 28;
    private static final int MARGIN = 14;

    private final Font bold;

    Tiles(Control owner) {
        bold = BoldFont.of(owner);
    }

    /** Draws from the top in a width; answers where they end. */
    int draw(GC gc, Palette palette, List<Figures.Figure> figures, int width) {
        int line = gc.getFontMetrics().getHeight();
        int x = MARGIN;
        int y = 8;
        for (Figures.Figure figure : figures) {
            gc.setFont(bold);
            int wide = Math.max(gc.textExtent(figure.says()).x, gc.textExtent(figure.label()).x);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += 2 * line + 10;
            }
            gc.setForeground(palette.colour(switch (figure.tone()) {
                case PLAIN -> "text";
                case GOOD -> "ok";
                case BAD -> "warning";
            }));
            gc.drawText(figure.says(), x, y + line, true);
            gc.setFont(null);
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(figure.label(), x, y, true);
            x += wide + GAP;
        }
        return y + 2 * line + 8;
    }
}
