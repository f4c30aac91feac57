package org.backlot.resources.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;

/**
 * A vendor's price and the terms that turn it into money for given days: the {@link Hire} and what is added to it.
 *
 * <p>Insurance is a percentage of the hire, extras and delivery are added once, and tax is a percentage of all of it.
 * Each of them is rounded half-up to the scale of the currency and the total is their sum, so that an offer, a booking
 * and an invoice of the same terms add up to the same.
 *
 * @param extras           what is paid once on top; null for none
 * @param delivery         what it costs to have it brought and fetched; null for none
 * @param insurancePercent null for none
 * @param taxPercent       tax that is a cost; null for none
 */
public record Price(Hire hire, BigDecimal extras, BigDecimal delivery, BigDecimal insurancePercent,
        BigDecimal taxPercent, Currency currency) {

    /** The currency where neither an offer nor the production names one. */
    public static final Currency STANDARD = Currency.getInstance("USD");

    /**
     * What some days cost.
     *
     * @param says how it comes about, for people: {@code "3 days x 1450.00"}
     */
    public record Cost(BigDecimal amount, Currency currency, String says) {
    }

    /** A hire to which nothing is added. */
    public static Price of(Hire hire, Currency currency) {
        return new Price(hire, null, null, null, null, currency);
    }

    /** The price in a bid. */
    public static Price of(Production production, Bid bid) {
        return new Price(new Hire(bid.getRate(), bid.getUnit(), bid.getDaysPerWeek(), bid.getMinimum()),
                bid.getExtras(), bid.getDelivery(), bid.getInsurancePercent(), bid.getTaxPercent(),
                currency(production, bid.getCurrency()));
    }

    /** The price in a booking. */
    public static Price of(Production production, Booking booking) {
        return new Price(new Hire(booking.getRate(), booking.getUnit(), booking.getDaysPerWeek(),
                booking.getMinimum()), booking.getExtras(), booking.getDelivery(), booking.getInsurancePercent(),
                booking.getTaxPercent(), currency(production, booking.getCurrency()));
    }

    /** The named currency, else that of the production, else US dollars. */
    public static Currency currency(Production production, Currency named) {
        if (named != null) {
            return named;
        }
        return production.getCurrency() == null ? STANDARD : production.getCurrency();
    }

    /** In the words of the hire: day, week, night, flat. */
    public String unit() {
        return hire.unit();
    }

    /** The price of one unit; null where none was named yet. */
    public BigDecimal rate() {
        return hire.rate();
    }

    /** The days that a week costs; 0 where there is no such term. */
    public int daysPerWeek() {
        return hire.daysPerWeek();
    }

    /** Whether the price is paid by the day, so that each day has a price of its own. */
    public boolean isDaily() {
        return hire.isDaily();
    }

    /** What the days cost; nothing where there are none, and empty where no price was named. */
    public Optional<Cost> cost(Collection<LocalDate> days, int quantity) {
        return bill(days, quantity).map(bill -> new Cost(bill.total(), currency, bill.says()));
    }

    /** The same, part by part. */
    public Optional<Bill> bill(Collection<LocalDate> days, int quantity) {
        if (hire.rate() == null) {
            return Optional.empty();
        }
        int scale = Math.max(0, currency.getDefaultFractionDigits());
        if (days.isEmpty()) {
            return Optional.of(Bill.nothing(currency));
        }
        BigDecimal base = rounded(hire.amount(days, quantity), scale);
        BigDecimal insurance = percent(base, insurancePercent, scale);
        BigDecimal once = rounded(extras, scale);
        BigDecimal brought = rounded(delivery, scale);
        BigDecimal tax = percent(base, taxPercent, scale).add(percent(insurance, taxPercent, scale))
                .add(percent(once, taxPercent, scale)).add(percent(brought, taxPercent, scale));
        return Optional.of(new Bill(hire.says(days, quantity, scale), base, insurance, once, brought, tax, currency));
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal percent, int scale) {
        return rounded(percent == null ? BigDecimal.ZERO : amount.multiply(percent).movePointLeft(2), scale);
    }

    private static BigDecimal rounded(BigDecimal amount, int scale) {
        return (amount == null ? BigDecimal.ZERO : amount).setScale(scale, RoundingMode.HALF_UP);
    }
}
