package org.backlot.schedule;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.backlot.core.model.Production;
import org.backlot.core.value.Eighths;
import org.backlot.core.value.Settings;

/** The choices of the office that the schedule reads. What cannot be read counts as not chosen. */
public final class ScheduleSettings {

    /** How much is shot in a day: pages, as {@code 4}, {@code 4.5} or {@code 4 4/8}; unset: 4. */
    public static final String PAGES_PER_DAY = "schedule.pagesPerDay";
    /** General call of a day that has none of its own, as {@code 07:00}, which is also the standard. */
    public static final String CREW_CALL = "schedule.crewCall";
    /** General call of a night that has none of its own; unset: 17:00. */
    public static final String NIGHT_CALL = "schedule.nightCall";
    /** Days of the week that a new calendar has off, 1 is Monday: {@code 6 7}, which is also the standard. */
    public static final String DAYS_OFF = "schedule.daysOff";

    private static final int STANDARD_EIGHTHS = 32;
    private static final Pattern DAY_OF_WEEK = Pattern.compile("[1-7]");

    private ScheduleSettings() {
    }

    /** How much is shot in a day, in eighths of a page; at least 1. */
    public static int eighthsPerDay(Production production) {
        OptionalInt eighths = Settings.get(production, PAGES_PER_DAY).map(Eighths::parse).orElse(OptionalInt.empty());
        if (eighths.isPresent()) {
            return eighths.getAsInt() > 0 ? eighths.getAsInt() : STANDARD_EIGHTHS;
        }
        BigDecimal pages = Settings.number(production, PAGES_PER_DAY, BigDecimal.valueOf(4));
        BigDecimal most = BigDecimal.valueOf(10_000);
        return pages.signum() > 0 && pages.compareTo(most) < 0
                ? Math.max(1, pages.multiply(BigDecimal.valueOf(8)).intValue()) : STANDARD_EIGHTHS;
    }

    /** The general call of a day without one of its own. */
    public static LocalTime call(Production production, boolean night) {
        return night ? time(production, NIGHT_CALL, LocalTime.of(17, 0))
                : time(production, CREW_CALL, LocalTime.of(7, 0));
    }

    private static LocalTime time(Production production, String name, LocalTime standard) {
        try {
            return Settings.get(production, name).map(String::strip).map(LocalTime::parse).orElse(standard);
        } catch (DateTimeParseException e) {
            return standard;
        }
    }

    /** The days of the week that a new calendar has off; {@code none} where every day is worked. */
    public static List<Integer> daysOff(Production production) {
        String chosen = Settings.get(production, DAYS_OFF).orElse("").strip();
        List<Integer> days = DAY_OF_WEEK.matcher(chosen).results().map(result -> Integer.valueOf(result.group()))
                .distinct().sorted().toList();
        boolean understood = chosen.equalsIgnoreCase("none") || !days.isEmpty() && days.size() < 7;
        return understood ? days : List.of(6, 7);
    }
}
