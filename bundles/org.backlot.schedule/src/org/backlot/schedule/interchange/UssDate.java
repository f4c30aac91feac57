package org.backlot.schedule.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of the standard: days that its programs write as instants. Most write midnight of their own zone in
 * universal time, 07:00 in Los Angeles and 22:00 of the day before in Paris; the day that is meant is that of the
 * nearest midnight. We write noon in universal time, which is the same day in every zone of a set.
 */
final class UssDate {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?");

    private UssDate() {
    }

    /** The day that a date means; empty where the text is no date. */
    static Optional<LocalDate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(form.group(1));
            if (form.group(4) == null || !isUniversal(form.group(4))) {
                return Optional.of(date);
            }
            LocalTime time = LocalTime.parse(form.group(2) + ":" + (form.group(3) == null ? "00" : form.group(3)));
            return Optional.of(time.isAfter(LocalTime.NOON) ? date.plusDays(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isUniversal(String zone) {
        return zone.equals("Z") || ZoneOffset.of(zone).equals(ZoneOffset.UTC);
    }

    /** As we write a day. */
    static String write(LocalDate date) {
        return LocalDateTime.of(date, LocalTime.NOON) + ":00.000Z";
    }
}
