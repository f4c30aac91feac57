package org.backlot.schedule.ui.dood;

import java.util.List;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.Terms;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The day-out-of-days of the active board, for one category at a time. */
public class DoodPart {

    /** What the codes mean; a code and its word stay together where the line is folded. */
    private static final List<String> KEY = List.of(
            "S\u00a0start", "W\u00a0work", "F\u00a0finish", "H\u00a0hold", "D\u00a0drop", "P\u00a0pick-up",
            "TR\u00a0travel", "FT\u00a0fitting", "R\u00a0rehearsal", "M\u00a0company\u00a0travel");

    private final Desk desk;
    private final List<Category> categories;
    private final Combo choice;
    private final Picture picture;
    private DoodGrid grid = new DoodGrid(new DayOutOfDays(List.of(), List.of()));
    private DoodRow selected;

    @Inject
    public DoodPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        categories = backlot.categories().all();
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).spacing(10, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        choice = new Combo(bar, SWT.READ_ONLY);
        choice.setItems(categories.stream().map(Category::name).toArray(String[]::new));
        choice.select(Math.max(0, categories.indexOf(backlot.categories().byId(Category.CAST).orElse(null))));
        choice.addListener(SWT.Selection, e -> refresh());
        var key = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(key);
        key.setText(String.join("   ", KEY));
        key.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        picture = new Picture(whole, desk, (gc, palette, visible) -> draw(gc, visible));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.control().addListener(SWT.MouseDown, this::press);
        desk.watch(picture.control(), this::refresh);
        desk.follow(picture.control(), Element.class, this::follow);
    }

    private void draw(GC gc, Rectangle visible) {
        grid.draw(gc, desk.palette(), visible, selected);
    }

    private void refresh() {
        String category = categories.get(choice.getSelectionIndex()).id();
        DayOutOfDays dood = desk.session().flatMap(session -> dood(session, category))
                .orElseGet(() -> new DayOutOfDays(List.of(), List.of()));
        grid = new DoodGrid(dood);
        selected = selected == null ? null : dood.row(selected.element()).orElse(null);
        picture.size(grid.size().x, grid.size().y);
    }

    private static Optional<DayOutOfDays> dood(Session session, String category) {
        return Plan.active(session.production()).map(plan -> DayOutOfDays.of(plan,
                Terms.of(session.production(), session.questions().standards()),
                element -> category.equals(element.getCategory())));
    }

    private void press(Event event) {
        picture.control().setFocus();
        int y = picture.at(event.x, event.y).y;
        selected = y < picture.visible().y + DoodGrid.HEAD ? null : grid.at(y);
        desk.select(selected == null ? List.of() : List.of(selected.element()));
        picture.redraw();
    }

    private void follow(Element element) {
        grid.row(element).ifPresent(row -> {
            selected = row;
            picture.reveal(grid.area(row));
        });
    }

    @Focus
    void focus() {
        picture.control().setFocus();
    }
}
