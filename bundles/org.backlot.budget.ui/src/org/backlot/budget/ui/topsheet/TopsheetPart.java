package org.backlot.budget.ui.topsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.account.Total;
import org.backlot.core.model.Production;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/**
 * The budget on one page: categories with their totals and shares, subtotals, charges, and the grand total; or beside
 * the locked original or another budget that was put aside, with the variance of each row.
 */
public class TopsheetPart {

    private static final String HABIT = "org.backlot.budget.ui.topsheet.against";

    private final Desk desk;
    private final Figures figures;
    private final Picture picture;
    private final Composite bar;
    private final Combo against;
    private final Runnable again;
    private volatile String wanted;
    private List<Version> versions = List.of();
    private Optional<Beside> beside = Optional.empty();
    private List<Object> rows = List.of();

    @Inject
    public TopsheetPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        figures = Figures.of(desk);
        wanted = desk.habit(HABIT).orElse("");
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(6, 0).numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var label = new Label(bar, SWT.NONE);
        label.setText("Beside");
        against = new Combo(bar, SWT.READ_ONLY);
        against.addListener(SWT.Selection, event -> turnTo(against.getSelectionIndex()));
        picture = new Picture(whole, desk, this::draw);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.control().addListener(SWT.MouseDown, event -> row(picture.at(event.x, event.y).y)
                .ifPresent(row -> desk.select(List.of(row))));
        picture.control().addListener(SWT.MouseDoubleClick, event -> row(picture.at(event.x, event.y).y)
                .ifPresent(jump::to));
        desk.watch(picture.control(), this::refresh);
        again = desk.study(whole, "Topsheet", copy -> Beside.of(copy, wanted), this::show);
    }

    private void turnTo(int choice) {
        wanted = choice < 1 ? Beside.OWN : versions.get(choice - 1).getId();
        desk.keepHabit(HABIT, wanted);
        again.run();
    }

    private void show(Optional<Beside> now) {
        beside = now == null ? Optional.empty() : now;
        refresh();
        picture.redraw();
    }

    private void refresh() {
        versions = figures.budget().map(Budget::getVersions).map(List::copyOf).orElse(List.of());
        List<Object> all = new ArrayList<>(figures.budget().map(Total::topsheet).orElse(List.of()));
        beside = beside.filter(other -> versions.stream().anyMatch(v -> v.getId().equals(other.version())));
        beside.ifPresent(other -> other.addGone(all));
        rows = all;
        choices();
        picture.size(TopsheetDrawing.least(beside), TopsheetDrawing.height(rows));
    }

    private void choices() {
        List<String> names = new ArrayList<>(List.of("Nothing else"));
        versions.forEach(version -> names.add(version.getName() == null ? "" : version.getName()));
        if (!names.equals(List.of(against.getItems()))) {
            against.setItems(names.toArray(String[]::new));
        }
        against.select(figures.budget().flatMap(budget -> Beside.version(budget, wanted))
                .map(version -> versions.indexOf(version) + 1).orElse(0));
        boolean any = !versions.isEmpty();
        if (bar.getVisible() != any || ((GridData) bar.getLayoutData()).exclude == any) {
            bar.setVisible(any);
            ((GridData) bar.getLayoutData()).exclude = !any;
        }
        bar.requestLayout();
    }

    private Optional<EObject> row(int y) {
        return Optional.ofNullable(TopsheetDrawing.row(rows, y)).filter(EObject.class::isInstance)
                .map(EObject.class::cast);
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        String title = desk.session().map(s -> s.production()).map(Production::getTitle).orElse("");
        figures.estimate().ifPresent(estimate -> new TopsheetDrawing(gc, palette, figures, estimate, beside, visible)
                .draw(title, rows));
    }

    @Focus
    void focus() {
        picture.control().setFocus();
    }
}
