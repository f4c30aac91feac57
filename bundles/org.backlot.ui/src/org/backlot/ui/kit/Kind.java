package org.backlot.ui.kit;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.value.Eighths;

/**
 * How values of one sort are shown, typed, ordered and laid out; the same in tables and forms.
 *
 * @param shape   what edits it
 * @param right   figures stand at the right
 * @param format  the text for a value that is not null
 * @param parse   the value for a text, or null for none; throws {@link IllegalArgumentException} with what to type
 * @param choices what can be chosen, for {@link Shape#CHOICE}; asked anew whenever it is shown
 * @param order   of values that are not null
 */
public record Kind<V>(Shape shape, boolean right, Function<V, String> format, Function<String, V> parse,
        Supplier<List<V>> choices, Comparator<V> order) {

    /** What edits a value. */
    public enum Shape { TEXT, LINES, CHECK, CHOICE }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY,
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ENGLISH));
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})?\\s*([ap])?\\.?m?\\.?");
    private static final Pattern LENGTH =
            Pattern.compile("(?:(\\d{1,4})\\s*h(?:ours?)?)?\\s*(?:(\\d{1,4})\\s*m(?:in)?)?");
    private static final Pattern RUNS = Pattern.compile("\\d+|\\D+");

    /** One line of text; numbers in it are ordered as numbers, so that scene 12A comes after 2. */
    public static final Kind<String> TEXT = text(Shape.TEXT);
    /** Several lines of text. */
    public static final Kind<String> LINES = text(Shape.LINES);
    /** Several {@link Names}, with commas between them; blank is none. */
    public static final Kind<String> NAMES = new Kind<>(Shape.TEXT, false, Function.identity(),
            text -> Names.join(Names.split(text)), List::of, Kind::natural);
    /** A whole number; blank is 0. */
    public static final Kind<Integer> WHOLE = figure(i -> Integer.toString(i), Kind::whole);
    /** A page length: 2 3/8; blank is none. */
    public static final Kind<Integer> EIGHTHS = figure(Eighths::toString, text -> text.isBlank() ? Integer.valueOf(0)
            : Integer.valueOf(Eighths.parse(text).orElseThrow(() -> new IllegalArgumentException(
                    "Type pages and eighths, as 2 3/8"))));
    /** An exact number. */
    public static final Kind<BigDecimal> DECIMAL = figure(BigDecimal::toPlainString, Kind::decimal);
    /** An amount in whole and hundredths, with groups of three. */
    public static final Kind<BigDecimal> MONEY =
            figure(amount -> new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                    .format(amount), Kind::decimal);
    /** A day: Mon 1 Mar 2027; typed so, or as 2027-03-01. */
    public static final Kind<LocalDate> DATE = value(DAY::format, Kind::date);
    /** A time of day: 07:30; typed so, or as 730 or 7.30pm. */
    public static final Kind<LocalTime> TIME = value(LocalTime::toString, Kind::time);
    /** A length of time: 1 h 30 min. */
    public static final Kind<Duration> DURATION = value(Kind::spell, Kind::duration);
    /** Yes or no. */
    public static final Kind<Boolean> CHECK = new Kind<>(Shape.CHECK, false, yes -> yes ? "Yes" : "",
            text -> List.of("yes", "true", "x", "1", "y").contains(text.strip().toLowerCase(Locale.ROOT)),
            List::of, Boolean::compare);

    /** One of the values that are there now; nothing typed is no value. */
    public static <V> Kind<V> choice(Supplier<List<V>> values, Function<V, String> label) {
        return new Kind<>(Shape.CHOICE, false, label, text -> text.isBlank() ? null
                : values.get().stream().filter(v -> label.apply(v).equalsIgnoreCase(text.strip())).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of the choices")),
                values, Comparator.comparing(label));
    }

    /** One of the constants of an enumeration, in plain words and in their own order. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        return choice(type, constant -> words(constant.name()));
    }

    /** One of the constants of an enumeration, in their own order. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type, Function<E, String> label) {
        Kind<E> kind = choice(() -> Arrays.asList(type.getEnumConstants()), label);
        return new Kind<>(kind.shape, false, label, kind.parse, kind.choices, Comparator.naturalOrder());
    }

    /** The same, but nothing below this may be typed. */
    public Kind<V> from(V least) {
        return new Kind<>(shape, right, format, text -> {
            V value = parse.apply(text);
            if (value != null && order.compare(value, least) < 0) {
                throw new IllegalArgumentException("Type " + least + " or more");
            }
            return value;
        }, choices, order);
    }

    /** The text that is shown for a value; empty for none. */
    public String show(V value) {
        return value == null ? "" : format.apply(value);
    }

    /** As {@link #order}, with missing values last. */
    public Comparator<V> nullsLast() {
        return Comparator.nullsLast(order);
    }

    /** Orders texts with the numbers in them as numbers: 2, 12, 12A. */
    static int natural(String a, String b) {
        Matcher left = RUNS.matcher(a);
        Matcher right = RUNS.matcher(b);
        while (left.find() && right.find()) {
            int order = run(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return a.compareToIgnoreCase(b);
    }

    private static int run(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0)) && a.length() < 19
                && b.length() < 19;
        return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareToIgnoreCase(b);
    }

    private static Kind<String> text(Shape shape) {
        return new Kind<>(shape, false, Function.identity(), text -> text.isBlank() ? null : text.strip(), List::of,
                Kind::natural);
    }

    private static <V extends Comparable<? super V>> Kind<V> figure(Function<V, String> format,
            Function<String, V> parse) {
        return new Kind<>(Shape.TEXT, true, format, parse, List::of, Comparator.naturalOrder());
    }

    private static <V extends Comparable<? super V>> Kind<V> value(Function<V, String> format,
            Function<String, V> parse) {
        return new Kind<>(Shape.TEXT, false, format, text -> text.isBlank() ? null : parse.apply(text.strip()),
                List::of, Comparator.naturalOrder());
    }

    private static Integer whole(String text) {
        try {
            return text.isBlank() ? Integer.valueOf(0) : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Type a whole number, as 12", e);
        }
    }

    private static BigDecimal decimal(String text) {
        try {
            return text.isBlank() ? null : new BigDecimal(text.replace(",", "").replace(" ", "").strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Type a number, as 1250.50", e);
        }
    }

    private static LocalDate date(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("Type a date, as 1 Mar 2027 or 2027-03-01");
    }

    private static LocalTime time(String text) {
        Matcher matcher = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (matcher.group(3) != null && hour <= 12) {
                hour = hour % 12 + (matcher.group(3).equals("p") ? 12 : 0);
            }
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new IllegalArgumentException("Type a time, as 7:30 or 19:30");
    }

    private static Duration duration(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher matcher = LENGTH.matcher(lower);
        if (matcher.matches() && !lower.isBlank()) {
            long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
            long minutes = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
            return Duration.ofMinutes(hours * 60 + minutes);
        }
        Matcher clock = Pattern.compile("(\\d{1,3}):(\\d{2})").matcher(lower);
        if (clock.matches()) {
            return Duration.ofMinutes(Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2)));
        }
        throw new IllegalArgumentException("Type a length of time, as 1 h 30 min or 1:30");
    }

    private static String spell(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        return hours == 0 ? minutes + " min" : hours + " h" + (minutes == 0 ? "" : " " + minutes + " min");
    }

    private static String words(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
