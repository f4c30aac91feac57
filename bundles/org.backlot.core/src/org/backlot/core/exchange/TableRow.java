package org.backlot.core.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Sheet;

/** One row of a {@link Table}; a cell that is not what it should be is an error that names its line. */
public final class TableRow {

    private final Sheet sheet;
    private final int line;
    private final Map<String, String> cells;

    TableRow(Sheet sheet, int line, Map<String, String> cells) {
        this.sheet = sheet;
        this.line = line;
        this.cells = cells;
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The text of a cell without space around it; the empty string where there is none. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The text of a cell, or null where there is none: as models have it. */
    public String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) throws UnreadableFile {
        if (text(column).isEmpty()) {
            throw fault("The " + column + " is missing. Fill it in");
        }
        return text(column);
    }

    /** The parts of a cell between semicolons. */
    public List<String> list(String column) {
        return Stream.of(text(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** A day, as 2027-03-01. */
    public Optional<LocalDate> date(String column) throws UnreadableFile {
        return parsed(column, LocalDate::parse, "a date. Write it as 2027-03-01");
    }

    /** A time of day, as 07:30. */
    public Optional<LocalTime> time(String column) throws UnreadableFile {
        return parsed(column, text -> LocalTime.parse(text.length() == 4 && text.charAt(1) == ':' ? "0" + text : text),
                "a time. Write it as 07:30");
    }

    /** A number with a decimal point. */
    public Optional<BigDecimal> number(String column) throws UnreadableFile {
        return parsed(column, BigDecimal::new, "a number. Write it as 1250.50");
    }

    /** One of the names of an enumeration, in any case. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) throws UnreadableFile {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return parsed(column, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_")),
                "known here. Write one of " + names);
    }

    /** What to throw where this row is at fault. */
    public UnreadableFile fault(String problem) {
        return sheet.fault(line, problem);
    }

    private <T> Optional<T> parsed(String column, Function<String, T> parse, String expected) throws UnreadableFile {
        if (text(column).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text(column)));
        } catch (DateTimeException | IllegalArgumentException e) {
            UnreadableFile fault = fault("The " + column + " \"" + text(column) + "\" is not " + expected);
            fault.initCause(e);
            throw fault;
        }
    }
}
