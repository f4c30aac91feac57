package org.backlot.resources.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;

/**
 * A vendor's price and the terms that turn it into money for given days.
 *
 * <ul>
 * <li>{@code day}, {@code night}: each day, times the quantity. With {@code daysPerWeek} no more than that many of
 * each seven days that follow on the first: four days at a three-day week cost three.
 * <li>{@code week}: each of these seven days that are begun. With {@code daysPerWeek} a week of fewer days costs its
 * share: one day at a three-day week costs a third.
 * <li>{@code flat}: once for everything, whatever the quantity.
 * <li>a unit that ends with {@code /day}, as {@code head/day}: as {@code day}.
 * <li>any other unit, as {@code crossing}: once a piece.
 * </ul>
 * Extras are added once. The sum is rounded half-up to the scale of its currency, here and nowhere else.
 *
 * @param rate        the price of one unit; null where none was named yet
 * @param daysPerWeek 0 where there is no such term
 * @param extras      null for none
 */
public record Price(BigDecimal rate, String unit, int daysPerWeek, BigDecimal extras, Currency currency) {

    /** The currency where neither an offer nor the production names one. */
    public static final Currency STANDARD = Currency.getInstance("USD");

    private static final int WEEK = 7;

    public Price {
        unit = unit == null || unit.isBlank() ? "day" : unit.strip().toLowerCase(Locale.ROOT);
        daysPerWeek = Math.clamp(daysPerWeek, 0, WEEK);
    }

    /**
     * What some days cost.
     *
     * @param says how it comes about, for people: {@code "3 days x 1450.00"}
     */
    public record Cost(BigDecimal amount, Currency currency, String says) {
    }

    /** The price in a bid. */
    public static Price of(Production production, Bid bid) {
        return new Price(bid.getRate(), bid.getUnit(), bid.getDaysPerWeek(), bid.getExtras(),
                currency(production, bid.getCurrency()));
    }

    /** The price in a booking. */
    public static Price of(Production production, Booking booking) {
        return new Price(booking.getRate(), booking.getUnit(), booking.getDaysPerWeek(), booking.getExtras(),
                currency(production, booking.getCurrency()));
    }

    /** The named currency, else that of the production, else US dollars. */
    public static Currency currency(Production production, Currency named) {
        if (named != null) {
            return named;
        }
        return production.getCurrency() == null ? STANDARD : production.getCurrency();
    }

    /** Whether the price is paid by the day, so that each day has a price of its own. */
    public boolean isDaily() {
        return unit.equals("day") || unit.equals("night") || unit.endsWith("/day");
    }

    /** What the days cost; nothing where there are none, and empty where no price was named. */
    public Optional<Cost> cost(Collection<LocalDate> days, int quantity) {
        if (rate == null) {
            return Optional.empty();
        }
        if (days.isEmpty()) {
            return Optional.of(new Cost(rounded(BigDecimal.ZERO), currency, "No days"));
        }
        BigDecimal pieces = BigDecimal.valueOf(unit.equals("flat") ? 1 : quantity);
        BigDecimal once = extras == null ? BigDecimal.ZERO : extras;
        BigDecimal amount = inUnits(days).multiply(pieces).add(once);
        return Optional.of(new Cost(rounded(amount), currency, says(days, pieces, once)));
    }

    private BigDecimal inUnits(Collection<LocalDate> days) {
        if (isDaily()) {
            return rate.multiply(BigDecimal.valueOf(chargedDays(days)));
        }
        if (unit.equals("week") && daysPerWeek > 0) {
            return rate.multiply(BigDecimal.valueOf(chargedDays(days)))
                    .divide(BigDecimal.valueOf(daysPerWeek), 10, RoundingMode.HALF_UP);
        }
        return unit.equals("week") ? rate.multiply(BigDecimal.valueOf(weeks(days).size())) : rate;
    }

    private int chargedDays(Collection<LocalDate> days) {
        return weeks(days).values().stream().mapToInt(n -> daysPerWeek == 0 ? n : Math.min(n, daysPerWeek)).sum();
    }

    /** How many of the days fall in each run of seven days, counted from the first. */
    private static Map<Long, Integer> weeks(Collection<LocalDate> days) {
        var sorted = new TreeSet<>(days);
        Map<Long, Integer> weeks = new TreeMap<>();
        sorted.forEach(day -> weeks.merge(ChronoUnit.DAYS.between(sorted.first(), day) / WEEK, 1, Integer::sum));
        return weeks;
    }

    private String says(Collection<LocalDate> days, BigDecimal pieces, BigDecimal once) {
        String of = pieces.equals(BigDecimal.ONE) ? "" : pieces + " x ";
        String price = rounded(rate).toPlainString();
        String term = daysPerWeek == 0 ? "" : " at a " + daysPerWeek + "-day week";
        String units;
        if (isDaily()) {
            units = counted(chargedDays(days), unit.equals("night") ? "night" : "day") + term + " x " + price;
        } else if (unit.equals("week") && daysPerWeek > 0) {
            units = counted(chargedDays(days), "day") + term + " of " + price;
        } else if (unit.equals("week")) {
            units = counted(weeks(days).size(), "week") + " x " + price;
        } else {
            units = unit + " " + price;
        }
        return of + units + (once.signum() == 0 ? "" : " + " + rounded(once).toPlainString() + " extras");
    }

    private static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }
}
