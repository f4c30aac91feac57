package org.backlot.schedule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
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

    /** From the crew's call to its wrap without the meal, as {@code 11h} or {@code 10h30}; unset: 11 hours. */
    public static final String DAY_HOURS = "schedule.dayHours";
    /** From the call to the first shot; unset: an hour. */
    public static final String FIRST_SHOT = "schedule.firstShot";
    /** From the last shot to the wrap; unset: half an hour. */
    public static final String WRAP_TIME = "schedule.wrapTime";
    /** Of a meal; unset: an hour. */
    public static final String MEAL_TIME = "schedule.mealTime";
    /** How long after the call the company eats; unset: 6 hours. */
    public static final String MEAL_AFTER = "schedule.mealAfter";
    /** Of a company move; unset: an hour. */
    public static final String MOVE_TIME = "schedule.moveTime";
    /** How long before their first scene cast are called; unset: an hour. */
    public static final String MAKE_UP = "schedule.makeUp";
    /** How long after their last scene cast are dismissed; unset: a quarter of an hour. */
    public static final String DISMISSAL = "schedule.dismissal";

    /**
     * What every call sheet tells, in lines as {@code Emergency: 911}; with a point and a location behind it, as
     * {@code schedule.callSheet.Harbor}, what those of the days at that location tell.
     */
    public static final String CALL_SHEET = "schedule.callSheet";
    /**
     * With the name of a department behind it, as {@code schedule.call.Grip}: when it is called, as {@code 06:30} or
     * {@code 30 min before} the general call; {@code not called}: it is not called to the set.
     */
    public static final String CALL_OF = "schedule.call.";

    /**
     * How much overtime a day may have at the most when the program plans it; unset: 2 hours where overtime has a
     * price, else none.
     */
    public static final String MOST_OVERTIME = "schedule.mostOvertime";
    /** What a day of the company costs besides what is priced by name, in the currency of the production. */
    public static final String COST_OF_DAY = "schedule.cost.day";
    /** What an hour of the company's overtime costs, in the currency of the production. */
    public static final String COST_OF_OVERTIME = "schedule.cost.overtimeHour";
    /** What a company move costs, in the currency of the production. */
    public static final String COST_OF_MOVE = "schedule.cost.move";

    private static final int STANDARD_EIGHTHS = 32;
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,2}) ?h ?)?(?:(\\d{1,3})(?: ?min)?)?");
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

    /** A length of time: {@code 1h30}, {@code 45 min}, {@code 90} minutes, or ISO 8601 as {@code PT1H30M}. */
    public static Duration length(Production production, String name, Duration standard) {
        return Settings.get(production, name).map(String::strip).flatMap(ScheduleSettings::parse)
                .filter(length -> length.compareTo(Duration.ofDays(1)) <= 0).orElse(standard);
    }

    private static Optional<Duration> parse(String text) {
        Matcher matcher = LENGTH.matcher(text);
        if (!text.isEmpty() && matcher.matches()) {
            int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
            int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(Duration.ofHours(hours).plusMinutes(minutes));
        }
        try {
            return Optional.of(Duration.parse(text)).filter(length -> !length.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
