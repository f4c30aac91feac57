package org.backlot.budget.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;

import org.backlot.budget.estimate.ExchangeRates;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Costs;

/**
 * Converts amounts by the dated {@link ExchangeRates} of a budget.
 */
public final class Exchange {

    private final Costs costs;
    private final Currency home;

    /** @param home the currency of the production, in which the rates are given */
    public Exchange(Costs costs, Currency home) {
        this.costs = costs;
        this.home = home;
    }

    /** The rates of a budget that is part of a production. */
    public static Exchange of(Budget budget) {
        return new Exchange(budget, Money.currency(budget.getProduction()));
    }

    /** The currency of the production. */
    public Currency home() {
        return home;
    }

    /** A currency that may be unset: then that of the production. */
    public Currency currency(Currency currency) {
        return currency == null ? home : currency;
    }

    /**
     * An amount in the currency of the production, rounded to its smallest unit.
     *
     * @param amount   null counts as 0
     * @param currency null: that of the production
     * @param date     null: by the latest rate
     * @throws NoExchangeRate if the budget has none for the day
     */
    public BigDecimal home(BigDecimal amount, Currency currency, LocalDate date) {
        return convert(amount, currency, home, date);
    }

    /** As {@link #home(BigDecimal, Currency, LocalDate)}, into any currency; null: that of the production. */
    public BigDecimal convert(BigDecimal amount, Currency from, Currency to, LocalDate date) {
        Currency source = currency(from);
        Currency target = currency(to);
        BigDecimal given = amount == null ? BigDecimal.ZERO : amount;
        if (source.equals(target) || given.signum() == 0) {
            return Money.rounded(given, target);
        }
        return Money.rounded(given.multiply(rate(source, date)).divide(rate(target, date), MathContext.DECIMAL128),
                target);
    }

    /**
     * What one unit of a currency costs in the currency of the production.
     *
     * @throws NoExchangeRate if the budget has no rate for the day
     */
    public BigDecimal rate(Currency currency, LocalDate date) {
        if (currency.equals(home)) {
            return BigDecimal.ONE;
        }
        ExchangeRates rates = ExchangeRates.of(costs, currency);
        return (date == null ? rates.latest() : rates.on(date))
                .orElseThrow(() -> new NoExchangeRate("There is no exchange rate for " + currency.getCurrencyCode()
                        + (date == null ? "" : " on " + date) + "; write one under the rates of the budget"));
    }
}
