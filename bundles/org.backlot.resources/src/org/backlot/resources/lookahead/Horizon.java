package org.backlot.resources.lookahead;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Settings;

/** Over which days to look ahead. */
public final class Horizon {

    private Horizon() {
    }

    /**
     * From today on; a production whose work lies wholly before or after it is looked at from a week before its first
     * day of work.
     */
    public static Days of(Production production, Questions questions, LocalDate today) {
        return from(production, start(production, questions, today));
    }

    /**
     * The same with what somebody chose.
     *
     * @param options {@code from}, a date, and {@code days}, a number
     * @throws IllegalArgumentException if one of them is no such thing, with what to write
     */
    public static Days of(Production production, Questions questions, Map<String, String> options, LocalDate today) {
        LocalDate from = start(production, questions, today);
        int days = days(production);
        try {
            from = options.containsKey("from") ? LocalDate.parse(options.get("from").strip()) : from;
            days = options.containsKey("days") ? Integer.parseInt(options.get("days").strip()) : days;
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("Write the day to look from as 2027-03-01, and the days as a number", e);
        }
        if (days < 1) {
            throw new IllegalArgumentException("To look ahead takes one day at least");
        }
        return new Days(from, from.plusDays(days - 1L));
    }

    private static LocalDate start(Production production, Questions questions, LocalDate today) {
        LocalDate first = questions.days(production).stream().map(CompanyDay::date).findFirst().orElse(today);
        LocalDate last = questions.days(production).stream().map(CompanyDay::date).reduce((a, b) -> b).orElse(today);
        return last.isBefore(today) || first.isAfter(today.plusDays(days(production))) ? first.minusWeeks(1) : today;
    }

    private static Days from(Production production, LocalDate first) {
        return new Days(first, first.plusDays(days(production) - 1L));
    }

    private static int days(Production production) {
        return Math.clamp(Settings.number(production, LookAhead.DAYS, BigDecimal.valueOf(LookAhead.STANDARD_DAYS))
                .intValue(), 1, 366);
    }
}
