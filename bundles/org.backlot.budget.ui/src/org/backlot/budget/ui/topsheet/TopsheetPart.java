package org.backlot.budget.ui.topsheet;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.account.Total;
import org.backlot.core.model.Production;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The budget on one page: categories with their totals and shares, subtotals, charges, and the grand total. */
public class TopsheetPart {

    private final Desk desk;
    private final Figures figures;
    private final Picture picture;
    private List<Object> rows = List.of();

    @Inject
    public TopsheetPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        figures = Figures.of(desk);
        picture = new Picture(parent, desk, this::draw);
        picture.control().addListener(SWT.MouseDown, event -> row(picture.at(event.x, event.y).y)
                .ifPresent(row -> desk.select(List.of(row))));
        picture.control().addListener(SWT.MouseDoubleClick, event -> row(picture.at(event.x, event.y).y)
                .ifPresent(jump::to));
        desk.watch(picture.control(), this::refresh);
    }

    private void refresh() {
        rows = figures.budget().map(Total::topsheet).orElse(List.of());
        picture.size(TopsheetDrawing.LEAST_WIDTH, TopsheetDrawing.height(rows));
    }

    private Optional<EObject> row(int y) {
        return Optional.ofNullable(TopsheetDrawing.row(rows, y)).filter(EObject.class::isInstance)
                .map(EObject.class::cast);
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        String title = desk.session().map(s -> s.production()).map(Production::getTitle).orElse("");
        figures.estimate().ifPresent(estimate -> new TopsheetDrawing(gc, palette, figures, estimate, visible)
                .draw(title, rows));
    }

    @Focus
    void focus() {
        picture.control().setFocus();
    }
}
