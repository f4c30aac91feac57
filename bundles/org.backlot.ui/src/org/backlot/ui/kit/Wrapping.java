package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Controls beside each other, and in further lines where there is no room for them. It goes by their {@link GridData}:
 * width and height hints, what grabs the room that is left in its line, from which width on, and stands at its end.
 */
final class Wrapping extends Layout {

    private final int margin;
    private final int above;
    private final int gap;

    /**
     * @param margin at the left and the right
     * @param above  the first line, below the last, and between lines
     * @param gap    between controls
     */
    Wrapping(int margin, int above, int gap) {
        this.margin = margin;
        this.above = above;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite parent, int wide, int high, boolean flush) {
        List<Control> all = shown(parent);
        int width = wide == SWT.DEFAULT ? 2 * margin + width(all) : wide;
        return new Point(width, high == SWT.DEFAULT ? place(all, width, false) : high);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        place(shown(parent), parent.getClientArea().width, true);
    }

    private static List<Control> shown(Composite parent) {
        List<Control> shown = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child.getVisible() && !data(child).exclude) {
                shown.add(child);
            }
        }
        return shown;
    }

    private static GridData data(Control child) {
        return child.getLayoutData() instanceof GridData data ? data : new GridData();
    }

    /** Lays them out from the top, and answers the height. */
    private int place(List<Control> all, int width, boolean move) {
        int room = Math.max(0, width - 2 * margin);
        int y = above;
        List<Control> line = new ArrayList<>();
        for (Control child : all) {
            line.add(child);
            if (line.size() > 1 && width(line) > room) {
                line.removeLast();
                y += line(line, room, y, move) + above;
                line = new ArrayList<>(List.of(child));
            }
        }
        return line.isEmpty() ? 0 : y + line(line, room, y, move) + above;
    }

    private int width(List<Control> line) {
        return line.stream().mapToInt(Wrapping::least).sum() + Math.max(0, line.size() - 1) * gap;
    }

    /** GridDataFactory says 1 where nobody said a least width. */
    private static int least(Control child) {
        GridData data = data(child);
        return data.grabExcessHorizontalSpace && data.minimumWidth > 1 ? data.minimumWidth
                : child.computeSize(data.widthHint, data.heightHint).x;
    }

    private int line(List<Control> line, int room, int y, boolean move) {
        int left = Math.max(0, room - width(line));
        int grabbing = (int) line.stream().filter(child -> data(child).grabExcessHorizontalSpace).count();
        List<Point> sizes = new ArrayList<>();
        int high = 0;
        for (Control child : line) {
            GridData data = data(child);
            boolean grows = data.grabExcessHorizontalSpace && data.horizontalAlignment == SWT.FILL;
            int wide = Math.min(room, least(child) + (grows ? left / grabbing : 0));
            sizes.add(new Point(wide, child.computeSize(wide, data.heightHint).y));
            high = Math.max(high, sizes.getLast().y);
        }
        int x = margin;
        for (int i = 0; move && i < line.size(); i++) {
            GridData data = data(line.get(i));
            Point size = sizes.get(i);
            int share = data.grabExcessHorizontalSpace && data.horizontalAlignment != SWT.FILL ? left / grabbing : 0;
            int at = x + (data.horizontalAlignment == SWT.END || data.horizontalAlignment == GridData.END ? share : 0);
            line.get(i).setBounds(at, y + (high - size.y) / 2, size.x, size.y);
            x += size.x + share + gap;
        }
        return high;
    }
}
