package org.backlot.budget.ui.basis;

import java.util.List;

import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.ui.Kinds;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** What is known of an exchange rate. */
final class RateColumns {

    List<Column<ExchangeRate, ?>> all() {
        return List.of(Column.of("Currency", 80, Kinds.currency(), ExchangeRate::getCurrency)
                .edit(ExchangeRate::setCurrency),
                Column.of("One costs", 110, Kind.DECIMAL, ExchangeRate::getRate).edit(ExchangeRate::setRate),
                Column.of("From", 140, Kind.DATE, ExchangeRate::getFrom).edit(ExchangeRate::setFrom),
                Column.text("Source", 320, ExchangeRate::getSource).edit(ExchangeRate::setSource));
    }
}
