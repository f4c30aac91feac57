package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.widgets.Composite;

/** The rate cards, which unfold into their prices. */
final class CardTable {

    private final Desk desk;
    private final Figures figures;
    private final Table<Identified> table;

    CardTable(Composite parent, Desk desk, Figures figures) {
        this.desk = desk;
        this.figures = figures;
        table = new Table<>(parent, desk, "org.backlot.budget.ui.ratecards", columns());
        table.named(CardTable::name)
                .tree(row -> row instanceof RateCard card ? List.copyOf(card.getRates()) : List.of())
                .look(row -> row instanceof RateCard ? Look.STRONG : Look.PLAIN)
                .button("Add Card", "plus", this::addCard)
                .button("Add Price", "money", this::addRate)
                .onDelete("Delete\tCtrl+Del", this::delete)
                .follow(RateCard.class).follow(CardRate.class)
                .rows(() -> figures.budget().map(Budget::getRateCards).map(List::copyOf).orElse(List.of()));
    }

    Table<Identified> table() {
        return table;
    }

    private List<Column<Identified, ?>> columns() {
        return List.of(Column.text("Card or price", 240, CardTable::name).edit((row, name) -> {
            switch (row) {
                case RateCard card -> card.setName(name);
                case CardRate rate -> rate.setDescription(name);
                default -> throw new IllegalStateException(row.toString());
            }
        }),
                Column.<Identified, BigDecimal>of("Rate", 90, Kind.MONEY, row -> rate(row).map(CardRate::getRate)
                        .orElse(null)).edit((row, value) -> ((CardRate) row).setRate(value))
                        .when(CardRate.class::isInstance),
                Column.<Identified>text("Unit", 60, row -> rate(row).map(CardRate::getUnit).orElse(null))
                        .edit((row, unit) -> ((CardRate) row).setUnit(unit)).when(CardRate.class::isInstance),
                Column.<Identified, Currency>of("Currency", 70, Kinds.currency(), row -> rate(row)
                        .map(CardRate::getCurrency).orElse(null))
                        .edit((row, currency) -> ((CardRate) row).setCurrency(currency))
                        .when(CardRate.class::isInstance),
                Column.<Identified>text("Account", 76, row -> rate(row).map(CardRate::getAccount).orElse(null))
                        .edit((row, number) -> ((CardRate) row).setAccount(number)).when(CardRate.class::isInstance),
                Column.<Identified, List<String>>of("Fringes", 180, names(), row -> rate(row)
                        .map(CardRate::getFringes).map(List::copyOf).orElse(List.of())).edit((row, names) -> {
                            ((CardRate) row).getFringes().clear();
                            ((CardRate) row).getFringes().addAll(names);
                        }).when(CardRate.class::isInstance),
                Column.<Identified, LocalDate>of("In force from", 140, Kind.DATE, row -> row instanceof RateCard card
                        ? card.getFrom() : null).edit((row, day) -> ((RateCard) row).setFrom(day))
                        .when(RateCard.class::isInstance),
                Column.<Identified>text("Source", 220, row -> row instanceof RateCard card ? card.getSource() : null)
                        .edit((row, source) -> ((RateCard) row).setSource(source)).when(RateCard.class::isInstance),
                Column.<Identified, String>of("Notes", 220, Kind.LINES, row -> rate(row).map(CardRate::getNotes)
                        .orElse(null)).edit((row, notes) -> ((CardRate) row).setNotes(notes))
                        .when(CardRate.class::isInstance));
    }

    /** A card names fringes that a budget may not have yet. */
    private static Kind<List<String>> names() {
        return new Kind<>(Kind.Shape.TEXT, false, names -> String.join("; ", names),
                text -> List.of(text.split(";")).stream().map(String::strip).filter(name -> !name.isEmpty()).toList(),
                List::of, (a, b) -> a.toString().compareTo(b.toString()));
    }

    private static Optional<CardRate> rate(Identified row) {
        return row instanceof CardRate rate ? Optional.of(rate) : Optional.empty();
    }

    private static String name(Identified row) {
        return row instanceof RateCard card ? card.getName() : rate(row).map(CardRate::getDescription).orElse(null);
    }

    private void addCard() {
        figures.budget().ifPresent(budget -> table.add("Add rate card", () -> {
            RateCard card = BudgetFactory.eINSTANCE.createRateCard();
            Ids.of(card);
            card.setName("New card");
            budget.getRateCards().add(card);
            return card;
        }));
    }

    private void addRate() {
        Identified at = table.selected().stream().findFirst().orElse(null);
        RateCard card = at instanceof RateCard own ? own
                : at != null && at.eContainer() instanceof RateCard above ? above : null;
        if (card == null) {
            desk.tell("Add price", new IllegalArgumentException("Select the rate card of the new price first"));
            return;
        }
        table.add("Add price to " + card.getName(), () -> {
            CardRate rate = BudgetFactory.eINSTANCE.createCardRate();
            Ids.of(rate);
            rate.setDescription("New price");
            card.getRates().add(rate);
            return rate;
        });
    }

    private void delete(List<Identified> rows) {
        desk.session().ifPresent(session -> desk.edit("Delete " + (rows.size() == 1 ? name(rows.getFirst())
                : rows.size() + " rows"), () -> rows.stream().filter(row -> row.eContainer() != null)
                        .forEach(session::delete)));
    }
}
