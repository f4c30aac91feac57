package org.backlot.schedule.ui.progress;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.schedule.progress.Figures;
import org.backlot.ui.kit.Kind;

/** Screen time as the script supervisor's stopwatch has it: minutes and seconds. */
public final class ScreenTime {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4})[:.]([0-5]\\d)");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,4})\\s*s");

    /** 2:45 is two minutes and three quarters; a number alone is minutes, 45 s is seconds. */
    public static final Kind<Duration> KIND = new Kind<>(Kind.Shape.TEXT, true, Figures::clock,
            ScreenTime::parse, List::of, Comparator.naturalOrder());

    private ScreenTime() {
    }

    private static Duration parse(String text) {
        String typed = text.strip();
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Duration.ofMinutes(Long.parseLong(clock.group(1))).plusSeconds(Long.parseLong(clock.group(2)));
        }
        Matcher seconds = SECONDS.matcher(typed);
        if (seconds.matches()) {
            return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
        }
        if (typed.matches("\\d{1,4}")) {
            return Duration.ofMinutes(Long.parseLong(typed));
        }
        if (typed.isEmpty()) {
            return null;
        }
        throw new IllegalArgumentException("Type minutes and seconds, as 2:45");
    }
}
