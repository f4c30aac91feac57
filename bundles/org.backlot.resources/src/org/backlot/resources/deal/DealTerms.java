package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.OptionState;
import org.backlot.resources.price.Price;

/**
 * What the days of a deal pay. A work day costs the weekly rate divided by the days that it pays (five, unless the deal
 * says otherwise), else the daily rate; hold and travel days cost their percentage of that. Who is engaged for the run
 * of the picture is paid for every day between the first and the last as for work. Each is rounded half-up to the scale
 * of the currency.
 */
public record DealTerms(Deal deal, Currency currency) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GUARD_DIGITS = 10;
    private static final int MOST_DAYS = 7;

    /** Those of a deal of a production. */
    public static DealTerms of(Production production, Deal deal) {
        return new DealTerms(deal, Price.currency(production, deal.getCurrency()));
    }

    /** A work day within the guarantee, or where there is none; empty where no rate was agreed. */
    public Optional<BigDecimal> work() {
        return exactDay().map(this::scaled);
    }

    /** A work day beyond the guarantee. */
    public Optional<BigDecimal> overage() {
        return deal.getOverageRate() == null ? work() : Optional.of(scaled(deal.getOverageRate()));
    }

    /** A day between work days on which the person is kept. */
    public Optional<BigDecimal> hold() {
        return deal.isRunOfPicture() ? work() : share(deal.getHoldPercent());
    }

    /** A day of travel. */
    public Optional<BigDecimal> travel() {
        return share(deal.getTravelPercent());
    }

    /** A day between a drop and the pick-up: nothing, unless the engagement runs through. */
    public Optional<BigDecimal> drop() {
        return deal.isRunOfPicture() ? work() : Optional.empty();
    }

    /** What the work days of the guarantee come to; empty where nothing is guaranteed or no rate was agreed. */
    public Optional<BigDecimal> guaranteed() {
        return deal.getGuaranteedDays() <= 0 ? Optional.empty() : forDays(deal.getGuaranteedDays());
    }

    /** A number of work days by the rate, rounded once. */
    public Optional<BigDecimal> forDays(int days) {
        return exactDay().map(day -> scaled(day.multiply(BigDecimal.valueOf(days))));
    }

    /** What the options that were exercised cost together; 0 where none has an amount. */
    public BigDecimal exercised() {
        return scaled(deal.getOptions().stream().filter(option -> option.getState() == OptionState.EXERCISED
                && option.getAmount() != null).map(DealOption::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Where the price of a day comes from: {@code "Weekly rate of 9000 for 5 days"}. */
    public String basis() {
        return deal.getWeeklyRate() == null ? "Daily rate" : "Weekly rate of " + deal.getWeeklyRate().toPlainString()
                + " for " + daysPerWeek() + " days";
    }

    private Optional<BigDecimal> exactDay() {
        if (deal.getWeeklyRate() == null) {
            return Optional.ofNullable(deal.getDailyRate());
        }
        return Optional.of(deal.getWeeklyRate().divide(BigDecimal.valueOf(daysPerWeek()), GUARD_DIGITS,
                RoundingMode.HALF_UP));
    }

    private int daysPerWeek() {
        return Math.clamp(deal.getDaysPerWeek(), 1, MOST_DAYS);
    }

    private Optional<BigDecimal> share(BigDecimal percent) {
        BigDecimal part = percent == null ? HUNDRED : percent;
        return exactDay().map(day -> scaled(day.multiply(part).divide(HUNDRED, GUARD_DIGITS, RoundingMode.HALF_UP)));
    }

    private BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }
}
