package org.backlot.resources.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.NeedsAndBookings;

/**
 * Requirements below each other, days beside each other: what stands where in the picture, in its coordinates.
 *
 * @param rows of kinds, each followed by its requirements
 * @param days from the first day with a need or booking to the last
 */
public record DayChart(List<Row> rows, List<LocalDate> days) {

    /** The width of the names at the left. */
    public static final int NAMES = 210;
    /** The height of the days at the top. */
    public static final int HEAD = 40;
    public static final int DAY = 28;
    public static final int ROW = 24;

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    /**
     * A row.
     *
     * @param name of the kind or the requirement
     * @param line empty for the row of a kind
     */
    public record Row(String name, Optional<NeedsAndBookings.Line> line) {
    }

    /**
     * @param lines those without any day are left out
     * @param kind  the name of the kind of a line; kinds come in the order in which they are met
     */
    public static DayChart of(List<NeedsAndBookings.Line> lines, Function<NeedsAndBookings.Line, String> kind) {
        List<LocalDate> dates = lines.stream().flatMap(line -> line.days().keySet().stream())
                .sorted(Comparator.naturalOrder()).toList();
        Map<String, List<NeedsAndBookings.Line>> sorted = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.days().isEmpty())
                .forEach(line -> sorted.computeIfAbsent(kind.apply(line), k -> new ArrayList<>()).add(line));
        List<Row> rows = new ArrayList<>();
        sorted.forEach((name, of) -> {
            rows.add(new Row(name, Optional.empty()));
            of.forEach(line -> rows.add(new Row(OpenBook.name(line.requirement()), Optional.of(line))));
        });
        return new DayChart(rows, dates.isEmpty() ? List.of()
                : dates.getFirst().datesUntil(dates.getLast().plusDays(1)).toList());
    }

    public int width() {
        return NAMES + days.size() * DAY;
    }

    public int height() {
        return HEAD + rows.size() * ROW;
    }

    /** The row at a height of the picture. */
    public Optional<Row> row(int y) {
        int index = Math.floorDiv(y - HEAD, ROW);
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    /** The day of a place of the picture; empty beside the days. */
    public Optional<LocalDate> day(int x) {
        int index = Math.floorDiv(x - NAMES, DAY);
        return index < 0 || index >= days.size() ? Optional.empty() : Optional.of(days.get(index));
    }

    /** Where a day begins. */
    public int x(LocalDate day) {
        return NAMES + (int) ChronoUnit.DAYS.between(days.getFirst(), day) * DAY;
    }

    /** Why a day of a requirement looks as it does, in a few lines. */
    public static String says(NeedsAndBookings.Line line, LocalDate date) {
        BookedDay day = line.days().get(date);
        String head = OpenBook.name(line.requirement()) + ", " + LONG.format(date);
        if (day == null) {
            return head + "\nNot needed, not booked";
        }
        var text = new StringBuilder(head).append('\n').append(DayMark.of(day).label());
        add(text, "needed", day.needed());
        add(text, "confirmed", day.confirmed());
        add(text, "held", day.preliminary());
        add(text, "pencilled", day.pencilled());
        add(text, "short", day.shortage());
        day.why().forEach(why -> text.append('\n').append(why));
        return text.toString();
    }

    private static void add(StringBuilder text, String noun, int pieces) {
        if (pieces > 0) {
            text.append(text.indexOf(":") < 0 ? ": " : ", ").append(pieces).append(' ').append(noun);
        }
    }
}
