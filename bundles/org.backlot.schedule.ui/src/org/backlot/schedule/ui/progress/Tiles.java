package org.backlot.schedule.ui.progress;

import java.util.ArrayList;
import java.util.List;

import org.backlot.schedule.progress.Figures;
import org.backlot.ui.kit.BoldFont;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * Draws figures one beside the other, each with its name above it, in as many rows as they need; one that is wider than
 * all takes several lines.
 */
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
        int lines = 1;
        for (Figures.Figure figure : figures) {
            gc.setFont(bold);
            List<String> says = lines(gc, figure.says(), width - 2 * MARGIN);
            int wide = Math.max(says.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0),
                    gc.textExtent(figure.label()).x);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += (1 + lines) * line + 10;
                lines = 1;
            }
            lines = Math.max(lines, says.size());
            gc.setForeground(palette.colour(switch (figure.tone()) {
                case PLAIN -> "text";
                case GOOD -> "ok";
                case BAD -> "warning";
            }));
            gc.drawText(String.join("\n", says), x, y + line, true);
            gc.setFont(null);
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(figure.label(), x, y, true);
            x += wide + GAP;
        }
        return y + (1 + lines) * line + 8;
    }

    /** A text in lines that fit into a width, broken between words. */
    private static List<String> lines(GC gc, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && gc.textExtent(longer).x <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
