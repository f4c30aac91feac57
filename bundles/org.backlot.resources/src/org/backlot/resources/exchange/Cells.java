package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.question.Days;

/** Cells of lists as values of the book. */
public final class Cells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1");

    private Cells() {
    }

    /** The currency of a row; null where it names none. */
    public static Currency currency(TableRow row) throws UnreadableFile {
        try {
            return row.text("currency").isEmpty() ? null
                    : Currency.getInstance(row.text("currency").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("There is no currency " + row.text("currency") + ". Write it as USD");
        }
    }

    /** A number that cannot be below zero; null where the cell is blank. */
    public static BigDecimal notNegative(TableRow row, String column) throws UnreadableFile {
        Optional<BigDecimal> number = row.number(column);
        if (number.filter(n -> n.signum() < 0).isPresent()) {
            throw row.fault("The " + column + " is below zero. Correct it");
        }
        return number.orElse(null);
    }

    /** Whether a cell says yes. */
    public static boolean yes(TableRow row, String column) {
        return YES.contains(row.text(column).toLowerCase(Locale.ROOT));
    }

    /** A day that must not be missing. */
    public static LocalDate day(TableRow row, String column) throws UnreadableFile {
        row.required(column);
        return row.date(column).orElseThrow();
    }

    /** Days of which neither the first nor the last must be missing. */
    public static Days days(TableRow row, String first, String last) throws UnreadableFile {
        row.required(first);
        row.required(last);
        LocalDate from = day(row, first);
        LocalDate until = day(row, last);
        if (until.isBefore(from)) {
            throw row.fault("It ends on " + until + ", before it begins. Correct the dates");
        }
        return new Days(from, until);
    }

    /**
     * Whom a cell names.
     *
     * @throws IllegalArgumentException if nobody has the name, with what to do
     */
    public static Person person(Production production, String name) {
        return People.named(production, name).orElseThrow(() -> new IllegalArgumentException(
                "Nobody in this production is called " + name + "; import the people first"));
    }
}
