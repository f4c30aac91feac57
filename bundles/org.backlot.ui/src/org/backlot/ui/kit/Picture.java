package org.backlot.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A drawing that scrolls and zooms: a stripboard, a chart. It draws in its own coordinates, in pixels at 100 %, and
 * only what is in sight; Ctrl and the wheel zoom. Needs no disposal of its own.
 */
public final class Picture {

    /** Draws. */
    @FunctionalInterface
    public interface Drawing {

        /**
         * Draws what lies in a part of the picture; what it draws elsewhere is not seen.
         *
         * @param gc      with origin and scale of the picture, in the text and background colour of the palette
         * @param visible in coordinates of the picture
         */
        void draw(GC gc, Palette palette, Rectangle visible);
    }

    private static final double LEAST = 0.25;
    private static final double MOST = 4;

    private final Canvas canvas;
    private final Desk desk;
    private final Drawing drawing;
    private Point size = new Point(0, 0);
    private double zoom = 1;
    private Consumer<Event> wheel = e -> zoom(zoom * (e.count > 0 ? 1.1 : 1 / 1.1));

    public Picture(Composite parent, Desk desk, Drawing drawing) {
        this.desk = desk;
        this.drawing = drawing;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, e -> bars());
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.addListener(SWT.MouseWheel, e -> {
            if ((e.stateMask & SWT.MOD1) != 0) {
                wheel.accept(e);
                e.doit = false;
            }
        });
    }

    /** Where listeners for mouse and keys are added; positions of their events go through {@link #at}. */
    public Canvas control() {
        return canvas;
    }

    /** How large the whole is, in coordinates of the picture. */
    public void size(int width, int height) {
        size = new Point(width, height);
        bars();
        canvas.redraw();
    }

    /** What is told of the place on which the mouse rests; null or empty: nothing. */
    public void tip(String says) {
        String text = says == null || says.isEmpty() ? null : says.replace("&", "&&");
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    /** Draws again. */
    public void redraw() {
        canvas.redraw();
    }

    /** Shows the picture larger or smaller; 1 is 100 %. */
    public void zoom(double factor) {
        zoom = Math.clamp(factor, LEAST, MOST);
        bars();
        canvas.redraw();
    }

    /** Is told of turns of the wheel with Ctrl, so that the drawing spreads itself instead of being magnified. */
    public void zoomed(Consumer<Event> turn) {
        wheel = turn;
    }

    public double zoom() {
        return zoom;
    }

    /** Where in the picture a point of the control is. */
    public Point at(int x, int y) {
        return new Point((int) ((x + offset(canvas.getHorizontalBar())) / zoom),
                (int) ((y + offset(canvas.getVerticalBar())) / zoom));
    }

    /** Where in the control an area of the picture is: for editors and tool tips laid over it. */
    public Rectangle on(Rectangle area) {
        return new Rectangle((int) (area.x * zoom) - offset(canvas.getHorizontalBar()),
                (int) (area.y * zoom) - offset(canvas.getVerticalBar()), (int) (area.width * zoom),
                (int) (area.height * zoom));
    }

    /** What is in sight, in coordinates of the picture. */
    public Rectangle visible() {
        Rectangle area = canvas.getClientArea();
        Point corner = at(0, 0);
        return new Rectangle(corner.x, corner.y, (int) Math.ceil(area.width / zoom) + 1,
                (int) Math.ceil(area.height / zoom) + 1);
    }

    /** Scrolls so that an area of the picture is in sight. */
    public void reveal(Rectangle area) {
        Rectangle on = on(area);
        Rectangle client = canvas.getClientArea();
        scroll(canvas.getHorizontalBar(), on.x, on.width, client.width);
        scroll(canvas.getVerticalBar(), on.y, on.height, client.height);
        canvas.redraw();
    }

    private static void scroll(ScrollBar bar, int start, int length, int room) {
        if (start < 0) {
            bar.setSelection(bar.getSelection() + start);
        } else if (start + length > room) {
            bar.setSelection(bar.getSelection() + Math.min(start, start + length - room));
        }
    }

    private static int offset(ScrollBar bar) {
        return bar.isVisible() ? bar.getSelection() : 0;
    }

    private void bars() {
        Rectangle client = canvas.getClientArea();
        bar(canvas.getHorizontalBar(), (int) (size.x * zoom), client.width);
        bar(canvas.getVerticalBar(), (int) (size.y * zoom), client.height);
    }

    private static void bar(ScrollBar bar, int length, int room) {
        bar.setVisible(length > room && room > 0);
        int at = Math.clamp(bar.getSelection(), 0, Math.max(0, length - room));
        bar.setValues(at, 0, Math.max(1, length), Math.max(1, Math.min(room, length)), 40, Math.max(1, room - 40));
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Palette palette = desk.palette();
        gc.setBackground(palette.colour("background"));
        gc.setForeground(palette.colour("text"));
        gc.fillRectangle(canvas.getClientArea());
        gc.setAntialias(SWT.ON);
        var transform = new Transform(gc.getDevice());
        transform.translate(-offset(canvas.getHorizontalBar()), -offset(canvas.getVerticalBar()));
        transform.scale((float) zoom, (float) zoom);
        gc.setTransform(transform);
        drawing.draw(gc, palette, visible());
        gc.setTransform(null);
        transform.dispose();
    }
}
