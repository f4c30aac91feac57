package org.backlot.budget.ui.report;

import java.time.LocalDate;
import java.util.List;

import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.DepartmentCosts;
import org.backlot.budget.ui.OneOf;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What each category or department has spent, committed and expects, as bars beside its budget. */
public class CostChartPart {

    private enum View { CATEGORIES, DEPARTMENTS }

    /** What both views show. */
    private record Known(List<CostRow> categories, List<CostRow> departments) {

        static Known of(Copies.Copy copy) {
            return new Known(Reported.of(copy, null).map(one -> one.report().rows().stream()
                    .filter(row -> row.level() == 1 && !row.figures().isEmpty()).toList()).orElse(List.of()),
                    DepartmentCosts.of(copy.production(), copy.questions(), LocalDate.MAX));
        }
    }

    private final Picture picture;
    private final CostChart chart = new CostChart();
    private View view = View.CATEGORIES;
    private Known known = new Known(List.of(), List.of());

    @Inject
    public CostChartPart(Composite parent, Desk desk) {
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 3).spacing(2, 0).numColumns(2).applyTo(bar);
        OneOf<View> views = new OneOf<>(bar, this::turnTo);
        views.add(View.CATEGORIES, "Categories");
        views.add(View.DEPARTMENTS, "Departments");
        views.turnTo(view);
        picture = new Picture(whole, desk, chart::draw);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = says();
            }
        });
        desk.study(picture.control(), "Chart of the cost report", Known::of, this::show);
    }

    private void show(Known now) {
        known = now == null ? new Known(List.of(), List.of()) : now;
        turnTo(view);
    }

    private void turnTo(View now) {
        view = now;
        chart.show(view == View.CATEGORIES ? known.categories() : known.departments());
        picture.size(CostChart.LEAST, chart.height());
        picture.redraw();
    }

    /** The chart in words. */
    public String says() {
        return String.join("; ", chart.rows().stream().map(row -> (row.number() + " " + row.name()).strip()
                + ": final cost " + Kind.MONEY.show(row.figures().estimatedFinalCost()) + " of "
                + Kind.MONEY.show(row.figures().budget())).toList());
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        picture.control().setFocus();
    }
}
