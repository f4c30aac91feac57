package org.backlot.exchange.office;

import static org.backlot.exchange.office.PeopleFields.BIRTH;
import static org.backlot.exchange.office.PeopleFields.CAST;
import static org.backlot.exchange.office.PeopleFields.CREW;
import static org.backlot.exchange.office.PeopleFields.EMAIL;
import static org.backlot.exchange.office.PeopleFields.KIND;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.spreadsheet.Mapping;

/** The cells of a list of people: how each field is written, and the words that a mapping or a language has for it. */
final class PeopleCells {

    /** Written with points, the day comes first; with slashes, nobody knows. */
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");

    private final Mapping mapping;
    private final Headers headers;

    PeopleCells(Mapping mapping, Headers headers) {
        this.mapping = mapping;
        this.headers = headers;
    }

    /**
     * What a cell says; of a date as {@code 2015-09-09}, of cast and crew these words.
     *
     * @throws IllegalArgumentException where the cell is not how its field is written, with what to do
     */
    String read(String field, String cell) {
        if (BreakdownReader.isError(cell)) {
            throw new IllegalArgumentException("The formula gives " + cell + ". Correct it, or clear the cell");
        }
        String text = mapping.meaning(field, cell).orElse(cell);
        return switch (field) {
            case BIRTH -> date(text).map(LocalDate::toString).orElseThrow(() -> new IllegalArgumentException(
                    "The date of birth \"" + SceneCells.shortened(text) + "\" is no date. Write it as 2015-09-09"));
            case KIND -> kind(text);
            case EMAIL -> text.replaceFirst("(?i)^mailto:", "").strip();
            default -> text;
        };
    }

    private static Optional<LocalDate> date(String text) {
        Matcher points = POINTS.matcher(text);
        try {
            return Optional.of(points.matches()
                    ? LocalDate.of(Integer.parseInt(points.group(3)), Integer.parseInt(points.group(2)),
                            Integer.parseInt(points.group(1)))
                    : LocalDate.parse(text.replaceFirst("T00:00(:00)?$", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String kind(String text) {
        String meant = headers.value(KIND, text).orElse(text.toLowerCase(Locale.ROOT));
        if (!meant.equals(CAST) && !meant.equals(CREW)) {
            throw new IllegalArgumentException("\"" + SceneCells.shortened(text)
                    + "\" is neither cast nor crew. Write cast or crew");
        }
        return meant;
    }
}
