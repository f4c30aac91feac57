package org.backlot.budget.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and programs write them: 2027-03-01, 1.3.2027, 3/1/2027. Of a column of days with slashes, one that
 * can be read in one way only tells how the others are meant.
 */
final class DayText {

    /** Which of two numbers is the day. */
    enum Order { DAY_FIRST, MONTH_FIRST, UNKNOWN }

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final Order order;

    DayText(Order order) {
        this.order = order;
    }

    /** As the days of a column are written. */
    static DayText of(List<String> column) {
        boolean day = false;
        boolean month = false;
        for (String text : column) {
            Matcher parted = PARTED.matcher(text.strip());
            if (parted.matches() && !parted.group(2).equals(".")) {
                day |= Integer.parseInt(parted.group(1)) > MONTHS;
                month |= Integer.parseInt(parted.group(3)) > MONTHS;
            }
        }
        return new DayText(day == month ? Order.UNKNOWN : day ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** @throws IllegalArgumentException if it is no day, or may be two */
    LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        Matcher parted = PARTED.matcher(text.strip());
        try {
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            if (parted.matches()) {
                return parted(parted, text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no day " + text.strip(), e);
        }
        throw new IllegalArgumentException("The date \"" + text.strip() + "\" is none. Write it as 2027-03-01");
    }

    private LocalDate parted(Matcher parts, String text) {
        String year = parts.group(4).length() == 2 ? String.valueOf(CENTURY + Integer.parseInt(parts.group(4)))
                : parts.group(4);
        boolean same = parts.group(1).equals(parts.group(3));
        boolean dayFirst = parts.group(2).equals(".") || order == Order.DAY_FIRST || same;
        if (!dayFirst && order == Order.UNKNOWN) {
            throw new IllegalArgumentException("The date " + text.strip() + " may be two days. Say that the column "
                    + "holds " + PaymentFields.field(PaymentFields.DAY_FIRST).name() + " or "
                    + PaymentFields.field(PaymentFields.MONTH_FIRST).name());
        }
        return dayFirst ? day(year, parts.group(3), parts.group(1)) : day(year, parts.group(1), parts.group(3));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
