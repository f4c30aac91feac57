package org.backlot.budget.ui.line;

import java.util.List;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.ratecard.CardPrice;
import org.backlot.budget.ratecard.RateCards;
import org.backlot.budget.ratecard.TakenRate;
import org.backlot.budget.edit.LineTree;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Choices;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Gives lines a rate of the cards that are in force. */
final class RateDialog {

    private static final int[] WIDTHS = {260, 60, 90, 200};
    private static final int HEIGHT = 320;

    private final Desk desk;
    private final Figures figures;
    private final Frame frame;
    private List<CardPrice> prices = List.of();
    private Choices<CardPrice> choices;
    private CardPrice taken;

    RateDialog(Shell shell, Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
        frame = new Frame(shell, "Rate from Card").accept("Take", this::take);
    }

    /** Asks for one price and writes it into lines, with its unit, currency and fringes. */
    void ask(List<Line> lines) {
        Session session = desk.session().orElseThrow();
        Budget budget = figures.budget().orElseThrow();
        prices = new RateCards(session.production(), budget).prices().filter(price -> price.rate().getRate() != null)
                .toList();
        if (prices.isEmpty()) {
            desk.tell("Rate from card", new IllegalArgumentException("No rate card has a price yet; write one under "
                    + "Rate cards in the set-up of the budget"));
            return;
        }
        frame.say("The rate of " + LineTree.called(lines) + ", with its unit, currency and fringes.");
        if (frame.open(this::fill) && taken != null) {
            desk.edit("Take the rate of " + taken.rate().getDescription(), () -> lines.forEach(line -> new TakenRate(
                    taken, budget, Money.currency(session.production())).writeTo(line)));
        }
    }

    private void fill(Composite area) {
        var find = new Text(area, SWT.SEARCH | SWT.BORDER);
        find.setMessage("Find");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
        choices = new Choices<>(area, desk.palette(), WIDTHS, RateDialog::cells).onOpen(frame::accept);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(choices.control());
        find.addListener(SWT.Modify, e -> show(find.getText().strip().toLowerCase()));
        show("");
    }

    private void show(String words) {
        choices.show(prices.stream().filter(price -> String.join(" ", cells(price)).toLowerCase().contains(words))
                .toList());
        frame.ready(choices.chosen().isPresent());
    }

    private static String[] cells(CardPrice price) {
        return new String[] {text(price.rate().getDescription()), text(price.rate().getUnit()),
                Kinds.figure(price.rate().getRate()), price.basis()};
    }

    private boolean take() {
        taken = choices.chosen().orElse(null);
        return taken != null;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
