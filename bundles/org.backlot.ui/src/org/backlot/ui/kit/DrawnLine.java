package org.backlot.ui.kit;

import org.eclipse.swt.graphics.GC;

/** A line of text in a drawing. */
public final class DrawnLine {

    private DrawnLine() {
    }

    /** The text, or as much of it as has room, with an ellipsis. */
    public static String cut(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int least = 0;
        int most = text.length() - 1;
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (gc.textExtent(shortened(text, middle)).x <= room) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least == 0 ? "" : shortened(text, least);
    }

    private static String shortened(String text, int length) {
        return text.substring(0, length).strip() + "\u2026";
    }

    /** Draws it, shortened to its room. */
    public static void draw(GC gc, String text, int x, int y, int room) {
        gc.drawText(cut(gc, text, room), x, y, true);
    }
}
