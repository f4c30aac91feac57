package org.backlot.ui.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Dragging;
import org.backlot.ui.kit.Names;
import org.backlot.ui.kit.Offers;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The box of a category on a breakdown sheet: its name in its colour, its elements, and a line to add some. */
final class CategoryBox {

    /** What a box asks of the sheet. */
    interface Sheet {
        void add(Category category, List<String> names);

        void remove(List<Element> elements);

        void open(Element element);

        /** Whether elements that are dragged over a box may be dropped there. */
        boolean takes(List<Element> elements, Category category);

        /** Elements were dropped on a box. */
        void take(List<Element> elements, Category category);

        /** Opens the menu of an element at a place on the screen. */
        void menu(Element element, int x, int y);
    }

    private static final int HEAD = 20;
    private static final int ROW = 20;
    private static final int LEFT = 8;

    private final Category category;
    private final Desk desk;
    private final Sheet sheet;
    private final Composite whole;
    private final Canvas list;
    private final Text adder;
    private List<Element> elements = List.of();
    private int current = -1;
    private boolean over;

    CategoryBox(Composite parent, Desk desk, Category category, Supplier<List<String>> known, Sheet sheet) {
        this.category = category;
        this.desk = desk;
        this.sheet = sheet;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        list = new Canvas(whole, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        list.addListener(SWT.Paint, e -> paint(e.gc));
        list.addListener(SWT.MouseDown, this::mouse);
        list.addListener(SWT.MouseDoubleClick, e -> at(e.y).ifPresent(sheet::open));
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        list.addListener(SWT.FocusIn, e -> list.redraw());
        list.addListener(SWT.FocusOut, e -> list.redraw());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        adder = new Text(whole, SWT.SINGLE | SWT.BORDER);
        adder.setMessage("Add, with commas");
        adder.setToolTipText("Names to add to " + category.name() + ", with commas between them");
        adder.addListener(SWT.DefaultSelection, e -> add());
        new Offers(known, true).below(adder).addContentProposalListener((IContentProposal taken) -> add());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(adder);
        Dragging.from(list, at -> at(at.y).map(List::of).orElse(List.of()));
        Dragging.Goal<Element> goal = new Dragging.Goal<>() {
            @Override
            public boolean takes(List<Element> dragged, Point at) {
                over(sheet.takes(dragged, category));
                return over;
            }

            @Override
            public void drop(List<Element> dragged, Point at) {
                sheet.take(dragged, category);
            }

            @Override
            public void left() {
                over(false);
            }
        };
        Dragging.onto(whole, Element.class, goal);
        // a field for text takes what is dragged over it for itself, and for text
        Dragging.onto(adder, Element.class, goal);
    }

    private void over(boolean now) {
        if (over != now) {
            over = now;
            list.redraw();
        }
    }

    Composite control() {
        return whole;
    }

    Category category() {
        return category;
    }

    /** Puts the keyboard into the line to add. */
    void write() {
        adder.setFocus();
    }

    /** What was typed and not yet added. */
    boolean isEmpty() {
        return elements.isEmpty() && adder.getText().isBlank() && !adder.isFocusControl();
    }

    /** Shows these elements; answers whether the box needs another height. */
    boolean show(List<Element> now) {
        boolean resized = now.size() != elements.size();
        elements = now;
        current = Math.min(current, now.size() - 1);
        ((GridData) list.getLayoutData()).heightHint = HEAD + now.size() * ROW + 3;
        list.redraw();
        return resized;
    }

    private void add() {
        List<String> names = Names.split(adder.getText());
        if (!names.isEmpty()) {
            adder.setText("");
            sheet.add(category, names);
        }
    }

    private void mouse(Event event) {
        list.setFocus();
        current = at(event.y).map(elements::indexOf).orElse(-1);
        list.redraw();
        if (event.button == 3 && current >= 0) {
            Point at = list.toDisplay(event.x, event.y);
            sheet.menu(elements.get(current), at.x, at.y);
        }
    }

    private Optional<Element> at(int y) {
        int row = Math.floorDiv(y - HEAD, ROW);
        return row >= 0 && row < elements.size() ? Optional.of(elements.get(row)) : Optional.empty();
    }

    private void key(Event event) {
        Consumer<Element> action = switch (event.keyCode) {
            case SWT.DEL, SWT.BS -> element -> sheet.remove(List.of(element));
            case SWT.CR, SWT.KEYPAD_CR -> sheet::open;
            default -> null;
        };
        if (action != null && current >= 0) {
            action.accept(elements.get(current));
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            current = Math.clamp(current + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, elements.size() - 1);
            list.redraw();
        } else if (event.character > ' ' && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            adder.setFocus();
            adder.setText(Character.toString(event.character));
            adder.setSelection(1);
        }
    }

    private void paint(GC gc) {
        Palette palette = desk.palette();
        Point size = list.getSize();
        gc.setBackground(palette.colour("background"));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(palette.wash(category));
        gc.fillRectangle(0, 0, size.x, HEAD);
        gc.setBackground(palette.mark(category));
        gc.fillRectangle(0, 0, 4, HEAD);
        int text = (ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(palette.colour("text"));
        gc.drawText(category.name(), LEFT, text, true);
        int number = elements.stream().filter(SceneElements::isNumbered)
                .mapToInt(e -> gc.textExtent(e.getBoardId()).x + 6).max().orElse(0);
        for (int i = 0; i < elements.size(); i++) {
            int y = HEAD + i * ROW;
            boolean chosen = i == current && list.isFocusControl();
            if (chosen) {
                gc.setBackground(palette.colour("selection"));
                gc.fillRectangle(1, y, size.x - 2, ROW);
            }
            Element element = elements.get(i);
            if (SceneElements.isNumbered(element)) {
                gc.setForeground(palette.colour("text.secondary"));
                gc.drawText(element.getBoardId(), LEFT + number - 6 - gc.textExtent(element.getBoardId()).x, y + text,
                        true);
            }
            gc.setForeground(palette.colour(chosen ? "selection.text" : "text"));
            gc.drawText(String.valueOf(element.getName()), LEFT + number, y + text, true);
        }
        gc.setForeground(palette.colour(over ? "focus" : "border"));
        gc.setLineWidth(over ? 3 : 1);
        gc.drawRectangle(0, 0, size.x - 1, size.y);
    }
}
