package org.backlot.exchange.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as people type it into spreadsheets. */
final class ShootingTime {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d\\d)(?::00)?(?:H|HRS|HOURS)?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,3}(?:[.,]\\d{1,2})?)(?:H|HR|HRS|HOUR|HOURS|STD))?(?:(\\d{1,5})(?:M|MIN|MINS|MINUTES|')?)?");
    private static final Pattern ISO = Pattern.compile("PT[0-9HM]{1,12}");

    private ShootingTime() {
    }

    /**
     * {@code 90}, {@code 1:30}, {@code 1h30}, {@code 1.5 h}, {@code 90 min} and {@code PT1H30M} are one and a half
     * hours.
     */
    static Optional<Duration> parse(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "").replaceAll("\\.$", "");
        if (plain.matches("\\d{1,5}\\.0+")) {
            plain = plain.substring(0, plain.indexOf('.'));
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches() && Integer.parseInt(clock.group(2)) < 60) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(clock.group(1)) * 60L
                    + Integer.parseInt(clock.group(2))));
        }
        Matcher words = WORDS.matcher(plain);
        if (!plain.isEmpty() && words.matches()) {
            BigDecimal hours = words.group(1) == null ? BigDecimal.ZERO : new BigDecimal(words.group(1).replace(',',
                    '.'));
            long minutes = words.group(2) == null ? 0 : Long.parseLong(words.group(2));
            return Optional.of(Duration.ofMinutes(minutes
                    + hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).longValueExact()));
        }
        if (ISO.matcher(plain).matches()) {
            try {
                return Optional.of(Duration.parse(plain));
            } catch (java.time.format.DateTimeParseException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** As a number of minutes, which {@link #parse} reads. */
    static String toString(Duration time) {
        return time == null ? "" : Long.toString(time.toMinutes());
    }
}
