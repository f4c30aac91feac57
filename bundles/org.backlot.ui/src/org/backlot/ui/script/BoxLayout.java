package org.backlot.ui.script;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Boxes of one width in as many columns as there is room for, each below the shortest column. */
final class BoxLayout extends Layout {

    private static final int LEAST = 176;
    private static final int GAP = 8;
    private static final int MARGIN = 10;

    @Override
    protected Point computeSize(Composite parent, int width, int height, boolean flush) {
        int across = width == SWT.DEFAULT ? 2 * LEAST : width;
        return new Point(across, place(parent, across, false));
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        place(parent, parent.getClientArea().width, true);
    }

    private static int place(Composite parent, int width, boolean move) {
        int columns = Math.max(1, (width - 2 * MARGIN + GAP) / (LEAST + GAP));
        int wide = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
        int[] down = new int[columns];
        for (Control child : parent.getChildren()) {
            if (child.getVisible()) {
                int column = shortest(down);
                int high = child.computeSize(wide, SWT.DEFAULT).y;
                if (move) {
                    child.setBounds(MARGIN + column * (wide + GAP), down[column], wide, high);
                }
                down[column] += high + GAP;
            }
        }
        int most = 0;
        for (int each : down) {
            most = Math.max(most, each);
        }
        return most;
    }

    private static int shortest(int[] down) {
        int least = 0;
        for (int i = 1; i < down.length; i++) {
            if (down[i] < down[least]) {
                least = i;
            }
        }
        return least;
    }
}
