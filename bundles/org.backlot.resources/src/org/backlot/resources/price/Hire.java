package org.backlot.resources.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a thing or a service itself costs for given days, before anything is added.
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
 *
 * @param rate        the price of one unit; null where none was named yet
 * @param daysPerWeek 0 where there is no such term
 * @param minimum     what it comes to at least, whatever the days and the quantity; null for no minimum
 */
public record Hire(BigDecimal rate, String unit, int daysPerWeek, BigDecimal minimum) {

    private static final int WEEK = 7;
    private static final int GUARD_DIGITS = 10;

    public Hire {
        unit = unit == null || unit.isBlank() ? "day" : unit.strip().toLowerCase(Locale.ROOT);
        daysPerWeek = Math.clamp(daysPerWeek, 0, WEEK);
    }

    /** Whether it is paid by the day, so that each day has a price of its own. */
    public boolean isDaily() {
        return unit.equals("day") || unit.equals("night") || unit.endsWith("/day");
    }

    /** What the days come to, not rounded yet; there has to be a day and a rate. */
    public BigDecimal amount(Collection<LocalDate> days, int quantity) {
        BigDecimal byDays = byDays(days, quantity);
        return minimum == null ? byDays : byDays.max(minimum);
    }

    /**
     * How many units are paid, of all pieces together; empty where that is no whole number, as with shares of a week,
     * or where the minimum is paid.
     */
    public Optional<BigDecimal> units(Collection<LocalDate> days, int quantity) {
        boolean least = minimum != null && minimum.compareTo(byDays(days, quantity)) > 0;
        boolean shares = unit.equals("week") && daysPerWeek > 0;
        if (least || shares && chargedDays(days) % daysPerWeek != 0) {
            return Optional.empty();
        }
        int units = isDaily() ? chargedDays(days) : shares ? chargedDays(days) / daysPerWeek
                : unit.equals("week") ? weeks(days).size() : 1;
        return Optional.of(BigDecimal.valueOf((long) units * pieces(quantity)));
    }

    /** The same without the minimum. */
    public BigDecimal byDays(Collection<LocalDate> days, int quantity) {
        return ofOne(days).multiply(BigDecimal.valueOf(pieces(quantity)));
    }

    private int pieces(int quantity) {
        return unit.equals("flat") ? 1 : quantity;
    }

    private BigDecimal ofOne(Collection<LocalDate> days) {
        if (isDaily()) {
            return rate.multiply(BigDecimal.valueOf(chargedDays(days)));
        }
        if (unit.equals("week") && daysPerWeek > 0) {
            return rate.multiply(BigDecimal.valueOf(chargedDays(days)))
                    .divide(BigDecimal.valueOf(daysPerWeek), GUARD_DIGITS, RoundingMode.HALF_UP);
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

    /** How the amount comes about: {@code "2 x 3 days at a 3-day week x 1450.00"}. */
    String says(Collection<LocalDate> days, int quantity, int scale) {
        String of = pieces(quantity) == 1 ? "" : pieces(quantity) + " x ";
        String price = rate.setScale(scale, RoundingMode.HALF_UP).toPlainString();
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
        boolean least = minimum != null && minimum.compareTo(byDays(days, quantity)) > 0;
        return of + units + (least ? ", at least " + minimum.setScale(scale, RoundingMode.HALF_UP).toPlainString()
                : "");
    }

    private static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
