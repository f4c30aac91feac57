package org.backlot.schedule.document;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;

/** When the office calls a department. */
public sealed interface DepartmentCall {

    /** At an hour, whatever the general call is. */
    record At(LocalTime time) implements DepartmentCall {

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /** So long before the general call. */
    record Before(Duration length) implements DepartmentCall {

        @Override
        public String toString() {
            long hours = length.toHours();
            int minutes = length.toMinutesPart();
            return (hours == 0 ? "" : hours + " h ") + (minutes == 0 ? "" : minutes + " min ") + "before";
        }
    }

    /** Not to the set. */
    record None() implements DepartmentCall {

        @Override
        public String toString() {
            return "not called";
        }
    }

    /** As people write it. */
    Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
    /** As people write it: a figure without a unit would be a time as well. */
    Pattern LENGTH = Pattern.compile("(?:(\\d{1,2})\\s*h)?\\s*(?:(\\d{1,3})\\s*min)?\\s*(?:before|earlier)?");

    /** What the office chose of a department; empty where it chose nothing, or nothing that can be read. */
    static Optional<DepartmentCall> of(Production production, String department) {
        return Settings.get(production, ScheduleSettings.CALL_OF + department).flatMap(DepartmentCall::read);
    }

    /** Calls a department so, null: as all others; inside an edit. */
    static void choose(Production production, String department, DepartmentCall call) {
        if (call == null) {
            Settings.forget(production, ScheduleSettings.CALL_OF + department);
        } else {
            Settings.set(production, ScheduleSettings.CALL_OF + department, call.toString());
        }
    }

    /**
     * Reads a call: {@code 06:30}, {@code 30 min before}, {@code not called}.
     *
     * @throws IllegalArgumentException that says what to type
     */
    static DepartmentCall parse(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException(
                "Type a time as 06:30, a length as 30 min before, or not called"));
    }

    private static Optional<DepartmentCall> read(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.equals("none") || words.equals("not called")) {
            return Optional.of(new None());
        }
        Matcher time = TIME.matcher(words);
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = Integer.parseInt(time.group(2));
            return hour < 24 && minute < 60 ? Optional.of(new At(LocalTime.of(hour, minute))) : Optional.empty();
        }
        Matcher length = LENGTH.matcher(words);
        if (!length.matches()) {
            return Optional.empty();
        }
        int hours = length.group(1) == null ? 0 : Integer.parseInt(length.group(1));
        int minutes = length.group(2) == null ? 0 : Integer.parseInt(length.group(2));
        Duration before = Duration.ofHours(hours).plusMinutes(minutes);
        return before.isZero() || before.compareTo(Duration.ofDays(1)) >= 0 ? Optional.empty()
                : Optional.of(new Before(before));
    }
}
