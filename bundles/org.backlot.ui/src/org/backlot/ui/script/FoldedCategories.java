package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Dragging;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The categories of which a scene needs nothing yet, as small chips; a click, or Enter, opens the box of one. */
final class FoldedCategories {

    private static final int MARGIN = 10;
    private static final int GAP = 5;
    private static final int HEIGHT = 20;

    private final Desk desk;
    private final Canvas canvas;
    private final Consumer<Category> open;
    private List<Category> categories = List.of();
    private List<Rectangle> places = List.of();
    private int current;
    private int over = -1;

    /**
     * @param open  opens the box of a category
     * @param takes whether elements that are dragged over a category may be dropped there
     * @param take  takes those that were
     */
    FoldedCategories(Composite parent, Desk desk, Consumer<Category> open,
            BiPredicate<List<Element>, Category> takes, BiConsumer<List<Element>, Category> take) {
        this.desk = desk;
        this.open = open;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int wide = width == SWT.DEFAULT ? 300 : width;
                return new Point(wide, lay(wide));
            }
        };
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseDown, this::mouse);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        Dragging.onto(canvas, Element.class, new Dragging.Goal<Element>() {
            @Override
            public boolean takes(List<Element> dragged, Point at) {
                int place = place(at.x, at.y);
                over(place >= 0 && takes.test(dragged, categories.get(place)) ? place : -1);
                return over >= 0;
            }

            @Override
            public void drop(List<Element> dragged, Point at) {
                int place = place(at.x, at.y);
                if (place >= 0) {
                    take.accept(dragged, categories.get(place));
                }
            }

            @Override
            public void left() {
                over(-1);
            }
        });
    }

    private void over(int place) {
        if (over != place) {
            over = place;
            canvas.redraw();
        }
    }

    private int place(int x, int y) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    Canvas control() {
        return canvas;
    }

    /** Answers whether it needs another height. */
    boolean show(List<Category> now) {
        boolean changed = !now.equals(categories);
        categories = now;
        current = Math.clamp(current, 0, Math.max(0, now.size() - 1));
        canvas.redraw();
        return changed;
    }

    private int lay(int width) {
        var gc = new GC(canvas);
        List<Rectangle> next = new ArrayList<>();
        int x = MARGIN;
        int y = 2;
        for (Category category : categories) {
            int wide = gc.textExtent("+ " + category.name()).x + 14;
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += HEIGHT + GAP;
            }
            next.add(new Rectangle(x, y, wide, HEIGHT));
            x += wide + GAP;
        }
        gc.dispose();
        places = next;
        return categories.isEmpty() ? 0 : y + HEIGHT + GAP;
    }

    private void mouse(Event event) {
        int place = place(event.x, event.y);
        if (place >= 0) {
            current = place;
            open.accept(categories.get(place));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> current = Math.min(current + 1, categories.size() - 1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> current = Math.max(current - 1, 0);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (current < categories.size()) {
                    open.accept(categories.get(current));
                }
            }
            default -> {
                return;
            }
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        Palette palette = desk.palette();
        Point size = canvas.getSize();
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(0, 0, size.x, size.y);
        lay(size.x);
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < places.size(); i++) {
            Rectangle place = places.get(i);
            Category category = categories.get(i);
            gc.setBackground(palette.wash(category));
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 8, 8);
            if (canvas.isFocusControl() && i == current || i == over) {
                gc.setForeground(palette.colour("focus"));
                gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 8, 8);
            }
            gc.setForeground(palette.colour("text"));
            gc.drawText("+ " + category.name(), place.x + 7,
                    place.y + (HEIGHT - gc.getFontMetrics().getHeight()) / 2, true);
        }
    }
}
