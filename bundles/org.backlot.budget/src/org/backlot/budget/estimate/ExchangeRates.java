package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Costs;
import org.backlot.budget.model.ExchangeRate;

/**
 * What one unit of a currency costs in the currency of the production, from which day on. A rate of nothing, or of
 * less, is none.
 *
 * @param rates the latest first; at the end those without a day, which are older than all others
 */
public record ExchangeRates(List<Dated> rates) {

    /**
     * A rate.
     *
     * @param from the first day on which it is in force; empty: always
     */
    public record Dated(Optional<LocalDate> from, BigDecimal rate) {
    }

    public ExchangeRates {
        rates = List.copyOf(rates);
    }

    /** Those of a currency in a budget. */
    public static ExchangeRates of(Costs costs, Currency currency) {
        return new ExchangeRates(costs.getExchangeRates().stream()
                .filter(rate -> currency.equals(rate.getCurrency()) && rate.getRate() != null
                        && rate.getRate().signum() > 0)
                .sorted(Comparator.comparing(ExchangeRate::getFrom, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(rate -> new Dated(Optional.ofNullable(rate.getFrom()), rate.getRate())).toList());
    }

    /** The rate in force on a day: the last that began. */
    public Optional<BigDecimal> on(LocalDate day) {
        return rates.stream().filter(rate -> rate.from().isEmpty() || !rate.from().get().isAfter(day)).findFirst()
                .map(Dated::rate);
    }

    /** The rate that is in force whatever the day. */
    public Optional<BigDecimal> always() {
        return rates.stream().filter(rate -> rate.from().isEmpty()).findFirst().map(Dated::rate);
    }

    /** The rate that began last. */
    public Optional<BigDecimal> latest() {
        return rates.stream().findFirst().map(Dated::rate);
    }
}
