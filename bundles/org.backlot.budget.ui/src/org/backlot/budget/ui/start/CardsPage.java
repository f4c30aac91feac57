package org.backlot.budget.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.RateCard;
import org.backlot.core.extension.Contribution;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Asks which rate cards lines are priced with. */
final class CardsPage extends WizardPage {

    private final Desk desk;
    private final Choices choices;

    CardsPage(Desk desk, Choices choices) {
        super("cards", "Rate Cards", null);
        this.desk = desk;
        this.choices = choices;
        setMessage("Tick the price lists to price with. A deal goes before a price list, and a price list before the "
                + "rate of the chart.");
    }

    /** A card of the production, or one of a plug-in. */
    private record Row(Optional<RateCard> own, Optional<Contribution<Void>> pack) {

        String name() {
            return own.map(RateCard::getName).or(() -> pack.map(Contribution::name)).orElse("");
        }

        String from() {
            return own.map(card -> card.getRates().size() + " prices of this production"
                    + (card.getFrom() == null ? "" : ", in force from " + card.getFrom()))
                    .orElse("Comes with Backlot or a plug-in");
        }
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        var table = new Table<>(area, desk, "org.backlot.budget.ui.start.cards", List.of(
                Column.<Row, Boolean>of("Use", 50, Kind.CHECK, row -> row.pack().map(choices::isTaken).orElse(true))
                        .edit((row, wanted) -> choices.take(row.pack().orElseThrow(), wanted))
                        .when(row -> row.pack().isPresent()),
                Column.<Row>text("Rate card", 320, Row::name),
                Column.<Row>text("Where it comes from", 500, Row::from).look(row -> Look.DERIVED)));
        table.named(Row::name).rows(this::rows);
        setControl(area);
    }

    private List<Row> rows() {
        Stream<Row> own = Session.section(choices.production(), Budget.class).stream()
                .flatMap(budget -> budget.getRateCards().stream())
                .map(card -> new Row(Optional.of(card), Optional.empty()));
        return Stream.concat(own, choices.packs().stream().map(pack -> new Row(Optional.empty(), Optional.of(pack))))
                .toList();
    }
}
