package org.backlot.budget.ui.report;

import java.util.List;

import org.backlot.budget.report.CostRow;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What each category has spent, committed and expects, as bars beside its budget. */
public class CostChartPart {

    private final Picture picture;
    private final CostChart chart = new CostChart();

    @Inject
    public CostChartPart(Composite parent, Desk desk) {
        picture = new Picture(parent, desk, chart::draw);
        picture.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = says();
            }
        });
        desk.study(picture.control(), "Chart of the cost report", copy -> Reported.of(copy, null)
                .map(one -> one.report().rows().stream().filter(row -> row.level() == 1
                        && !row.figures().isEmpty()).toList()).orElse(List.of()), this::show);
    }

    private void show(List<CostRow> rows) {
        chart.show(rows == null ? List.of() : rows);
        picture.size(CostChart.LEAST, chart.height());
    }

    /** The chart in words. */
    public String says() {
        return String.join("; ", chart.rows().stream().map(row -> row.number() + " " + row.name() + ": final cost "
                + Kind.MONEY.show(row.figures().estimatedFinalCost()) + " of " + Kind.MONEY.show(row.figures().budget()))
                .toList());
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        picture.control().setFocus();
    }
}
