package org.backlot.resources.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;

/**
 * Amounts of other currencies in that of the production, where a section knows what they cost: quantities named
 * {@code exchangeRate} with the code of a currency as key, as {@code budget.exchangeRate(EUR)}.
 */
public final class Exchange {

    private static final String NAME = ".exchangeRate";

    private final Production production;
    private final Questions questions;

    public Exchange(Production production, Questions questions) {
        this.production = production;
        this.questions = questions;
    }

    /** The currency of the production. */
    public Currency home() {
        return Price.currency(production, null);
    }

    /** An amount in the currency of the production, rounded to its scale; empty where nobody knows the rate. */
    public Optional<BigDecimal> home(Price.Cost cost) {
        if (cost.currency().equals(home())) {
            return Optional.of(cost.amount());
        }
        return rate(cost.currency()).map(rate -> cost.amount().multiply(rate.value())
                .setScale(Math.max(0, home().getDefaultFractionDigits()), RoundingMode.HALF_UP));
    }

    /** What one unit of another currency costs, with the source of the figure. */
    public Optional<Quantity> rate(Currency currency) {
        return questions.quantities(production).stream().filter(quantity -> quantity.name().endsWith(NAME)
                && quantity.key().equalsIgnoreCase(currency.getCurrencyCode())).findFirst();
    }
}
