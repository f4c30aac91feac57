package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.schedule.strip.StripColumn;
import org.backlot.schedule.strip.StripLayout;
import org.backlot.schedule.strip.StripLayouts;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** The heads of the columns of the strips: a click sorts by one, its right edge is dragged to make it wider. */
final class BoardHeader {

    private static final int GRIP = 4;
    private static final int LEAST = 24;

    private final OpenBoard open;
    private final BoardView view;
    private final Canvas canvas;
    private final Consumer<String> sort;
    private int dragged = -1;
    private int from;
    private StripLayout shown;
    private double drawnZoom;
    private int drawnAt;
    private int drawnWidth;

    private BoardHeader(Canvas canvas, OpenBoard open, BoardView view, Consumer<String> sort) {
        this.open = open;
        this.view = view;
        this.sort = sort;
        this.canvas = canvas;
    }

    /**
     * Draws the heads of a view.
     *
     * @param sort by the field of this id
     */
    static void draw(Canvas canvas, OpenBoard open, BoardView view, Consumer<String> sort) {
        var header = new BoardHeader(canvas, open, view, sort);
        canvas.addListener(SWT.Paint, header::paint);
        canvas.addListener(SWT.MouseDown, header::press);
        canvas.addListener(SWT.MouseMove, header::move);
        canvas.addListener(SWT.MouseUp, header::release);
        view.control().addListener(SWT.Paint, e -> header.follow());
        open.onChange(header::change);
    }

    /** A live show has no columns, and so no heads. */
    private void change() {
        boolean none = open.look() != null && open.look().isLive();
        if (((GridData) canvas.getLayoutData()).exclude != none) {
            ((GridData) canvas.getLayoutData()).exclude = none;
            canvas.setVisible(!none);
            canvas.getParent().layout();
        }
        canvas.redraw();
    }

    /** The heads scroll and zoom with the strips. */
    private void follow() {
        if (drawnZoom != view.picture().zoom() || drawnAt != view.at(0, 0).x || drawnWidth != view.width()) {
            canvas.redraw();
        }
    }

    private StripLayout layout() {
        return shown == null ? open.look().layout() : shown;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Palette palette = open.desk().palette();
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(canvas.getClientArea());
        if (open.look() == null || open.look().isLive()) {
            return;
        }
        drawnZoom = view.picture().zoom();
        drawnAt = view.at(0, 0).x;
        drawnWidth = view.width();
        gc.setForeground(palette.colour("header.foreground"));
        List<Integer> edges = layout().edges(view.width() - StripDrawing.GUTTER);
        for (int i = 0; i < layout().columns().size(); i++) {
            int x = on(edges.get(i) + StripDrawing.GUTTER);
            int end = on(edges.get(i + 1) + StripDrawing.GUTTER);
            view.strips().words(gc, label(i), false, x + 3, 3, end - x - 6);
            gc.setAlpha(80);
            gc.drawLine(end - 1, 4, end - 1, canvas.getClientArea().height - 4);
            gc.setAlpha(255);
        }
    }

    private String label(int column) {
        StripColumn at = layout().columns().get(column);
        String upper = open.look().upper().get(column).label();
        return at.lower().isEmpty() ? upper : upper + " / " + open.look().lower().get(column).label();
    }

    private int on(int x) {
        return (int) ((x - drawnAt) * drawnZoom);
    }

    /** The column whose right edge is here; -1 where none is. */
    private int edge(int x) {
        List<Integer> edges = layout().edges(view.width() - StripDrawing.GUTTER);
        for (int i = 0; i < layout().columns().size(); i++) {
            if (!layout().columns().get(i).share()
                    && Math.abs(on(edges.get(i + 1) + StripDrawing.GUTTER) - x) <= GRIP) {
                return i;
            }
        }
        return -1;
    }

    private void press(Event event) {
        if (event.button == 1 && open.look() != null && !open.look().isLive()) {
            dragged = edge(event.x);
            from = event.x;
        }
    }

    private void move(Event event) {
        if (open.look() == null || open.look().isLive()) {
            return;
        }
        canvas.setCursor(canvas.getDisplay().getSystemCursor(
                dragged >= 0 || edge(event.x) >= 0 ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
        if (dragged >= 0) {
            shown = widened((int) ((event.x - from) / view.picture().zoom()));
            canvas.redraw();
        }
    }

    private StripLayout widened(int by) {
        StripLayout now = open.look().layout();
        List<StripColumn> columns = new ArrayList<>(now.columns());
        StripColumn column = columns.get(dragged);
        columns.set(dragged, column.withWidth(Math.max(LEAST, column.width() + by), false));
        return new StripLayout(now.name(), columns);
    }

    private void release(Event event) {
        if (dragged >= 0 && shown != null) {
            StripLayout wanted = shown;
            open.desk().edit("Change the width of a column", () -> StripLayouts.keep(
                    open.plan().production(), wanted));
        } else if (dragged < 0 && event.button == 1 && open.look() != null && !open.look().isLive()) {
            List<Integer> edges = layout().edges(view.width() - StripDrawing.GUTTER);
            for (int i = 0; i < layout().columns().size(); i++) {
                if (event.x >= on(edges.get(i) + StripDrawing.GUTTER)
                        && event.x < on(edges.get(i + 1) + StripDrawing.GUTTER)) {
                    sort.accept(layout().columns().get(i).upper().field());
                }
            }
        }
        dragged = -1;
        shown = null;
    }
}
