package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.backlot.schedule.strip.StripLayout;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The units of a board side by side, in narrow strips: days of one date begin at one height, and all units scroll as
 * one.
 */
final class BoardLanes {

    private static final StripLayout NARROW = StripLayout.parse("Narrow",
            "48 number! / int-ext | 1* set! / synopsis | 56 pages / time | 72 cast").orElseThrow();

    private final OpenBoard open;
    private final SashForm sash;
    private final Consumer<BoardView> behave;
    private final List<BoardView> views;
    private final List<Label> names = new ArrayList<>();
    private Map<String, BoardRows> rows = Map.of();
    private StripLook narrow;
    private int top;

    /**
     * @param views  of the part, to which those of the units are added
     * @param behave gives a view its mouse, keys and menu
     */
    BoardLanes(Composite parent, OpenBoard open, List<BoardView> views, Consumer<BoardView> behave) {
        this.open = open;
        this.views = views;
        this.behave = behave;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        open.onChange(this::refresh);
    }

    Control control() {
        return sash;
    }

    private void refresh() {
        narrow = open.look() == null ? null : StripLook.of(open.look().session(), NARROW, open.look().colours(),
                open.look().content());
        rows = Map.of();
        if (!open.isParallel()) {
            return;
        }
        List<String> units = open.units();
        while (names.size() < units.size()) {
            lane(names.size());
        }
        for (int i = 0; i < names.size(); i++) {
            names.get(i).getParent().setVisible(i < units.size());
            names.get(i).setText(i < units.size() ? BoardVerbs.unitName(units.get(i)) : "");
        }
        sash.layout();
    }

    private void lane(int place) {
        var lane = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(lane);
        var name = new Label(lane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(name);
        names.add(name);
        var view = new BoardView(lane, open, shape -> rows(shape, place), () -> narrow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        views.add(view);
        behave.accept(view);
        view.control().addListener(SWT.Paint, e -> follow(view.control()));
        view.refresh();
    }

    private BoardRows rows(BoardShape shape, int place) {
        if (!open.isParallel() || place >= open.units().size()) {
            return BoardRows.NONE;
        }
        if (rows.isEmpty()) {
            rows = BoardRows.lanes(open.plan(), shape);
        }
        return rows.get(open.units().get(place));
    }

    /** Scrolls the other units to where one is now. */
    private void follow(Canvas scrolled) {
        if (scrolled.getVerticalBar().getSelection() == top) {
            return;
        }
        top = scrolled.getVerticalBar().getSelection();
        for (Label name : names) {
            for (Control child : name.getParent().getChildren()) {
                if (child instanceof Canvas other && other != scrolled && other.getVerticalBar() != null) {
                    other.getVerticalBar().setSelection(top);
                    other.redraw();
                }
            }
        }
    }
}
