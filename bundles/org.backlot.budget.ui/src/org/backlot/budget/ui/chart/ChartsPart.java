package org.backlot.budget.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.budget.cashflow.CashFlow.Week;
import org.backlot.budget.ui.OneOf;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import jakarta.inject.Inject;

/**
 * The estimate by category, by department and over the weeks, and against what is spent. The mouse tells the figures; a
 * double click goes to the account.
 */
public class ChartsPart {

    private static final int LEAST_HEIGHT = 160;

    private enum View {
        CATEGORIES("Categories"), DEPARTMENTS("Departments"), FLOW("Cash Flow"), ACTUALS("Actuals");

        private final String label;

        View(String label) {
            this.label = label;
        }
    }

    private final Picture picture;
    private View view = View.CATEGORIES;
    private Optional<Charted> charted = Optional.empty();
    private List<Week> weeks = List.of();

    @Inject
    public ChartsPart(Composite parent, Desk desk, Jump jump) {
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 3).spacing(2, 0).numColumns(View.values().length).applyTo(bar);
        OneOf<View> views = new OneOf<>(bar, this::turnTo);
        for (View each : View.values()) {
            views.add(each, each.label);
        }
        views.turnTo(view);
        picture = new Picture(whole, desk, this::draw);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.control().addListener(SWT.MouseMove, this::hover);
        picture.control().addListener(SWT.MouseDoubleClick, event -> bar(event)
                .flatMap(found -> desk.session().flatMap((Session s) -> s.object(found.id()))).ifPresent(jump::to));
        turnTo(view);
        desk.study(whole, "Charts of the budget", Charted::of, this::show);
    }

    private void show(Optional<Charted> now) {
        charted = now == null ? Optional.empty() : now;
        weeks = charted.map(all -> all.flow().weeks()).orElse(List.of());
        turnTo(view);
    }

    private void turnTo(View now) {
        view = now;
        picture.size(view == View.FLOW ? FlowDrawing.width(weeks.size()) : 1, view == View.FLOW ? LEAST_HEIGHT
                : BarDrawing.height(bars().size(), isParted()));
    }

    private List<Bar> bars() {
        return charted.map(all -> switch (view) {
            case CATEGORIES -> all.categories();
            case DEPARTMENTS -> all.departments();
            case ACTUALS -> all.actuals();
            case FLOW -> List.<Bar>of();
        }).orElse(List.of());
    }

    private boolean isParted() {
        return view == View.ACTUALS || view == View.CATEGORIES;
    }

    private List<String> legend() {
        return view == View.ACTUALS ? Charted.SPENT : view == View.CATEGORIES ? List.of("Without fringes", "Fringes")
                : List.of();
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (view == View.FLOW && !weeks.isEmpty()) {
            Charted all = charted.orElseThrow();
            new FlowDrawing(gc, palette, all.flow(), weeks, whole()).draw(all.currency());
        } else if (!bars().isEmpty()) {
            new BarDrawing(gc, palette, bars(), legend(), visible.width).draw();
        } else {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(empty(), 16, 16, true);
        }
    }

    private String empty() {
        return charted.isEmpty() ? "" : switch (view) {
            case FLOW -> "Nothing of the estimate has a day yet: give the phases their days in the set-up,\n"
                    + "or schedule scenes on the active board.";
            case ACTUALS -> "Nothing is spent or ordered yet.";
            default -> "The estimate comes to nothing yet.";
        };
    }

    /** All that can be scrolled to. */
    private Rectangle whole() {
        Rectangle seen = picture.visible();
        return new Rectangle(0, 0, Math.max(seen.width, FlowDrawing.width(weeks.size())),
                Math.max(seen.height, LEAST_HEIGHT));
    }

    private Optional<Bar> bar(Event event) {
        return BarDrawing.at(bars(), isParted(), picture.at(event.x, event.y).y);
    }

    private void hover(Event event) {
        Point at = picture.at(event.x, event.y);
        String says = view == View.FLOW ? FlowDrawing.at(weeks, whole(), at.x).map(FlowDrawing::says).orElse(null)
                : bar(event).map(Bar::says).orElse(null);
        if (!Objects.equals(says, picture.control().getToolTipText())) {
            picture.control().setToolTipText(says);
        }
    }

    @Focus
    void focus() {
        picture.control().setFocus();
    }
}
