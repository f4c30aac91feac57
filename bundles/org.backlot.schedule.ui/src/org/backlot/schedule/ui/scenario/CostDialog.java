package org.backlot.schedule.ui.scenario;

import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Shell;

/** The lines that the cost of a board is made of, with where each figure comes from. */
final class CostDialog {

    private final Frame frame;
    private final Desk desk;
    private final BoardFigures figures;

    CostDialog(Shell shell, Desk desk, BoardFigures figures) {
        this.desk = desk;
        this.figures = figures;
        frame = new Frame(shell, "Cost of " + figures.plan().board().getName()).say(says());
    }

    private String says() {
        String unpriced = figures.cost().unpriced().stream().map(Element::getName).collect(Collectors.joining(", "));
        return "What depends on the board comes to " + figures.currency().getCurrencyCode() + " "
                + Kind.MONEY.show(figures.total()) + "; what costs the same on every board is not in it."
                + (unpriced.isEmpty() ? "" : " Nobody knows what a day of these costs: " + unpriced + ".");
    }

    void open() {
        frame.open(area -> GridDataFactory.fillDefaults().grab(true, true).hint(760, 380).applyTo(new Table<>(area,
                desk, "org.backlot.schedule.ui.cost", CostColumns.all()).rows(() -> figures.cost().items()).control()));
    }
}
