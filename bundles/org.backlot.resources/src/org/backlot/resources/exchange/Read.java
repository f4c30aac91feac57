package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;

/** Cells of lists as values of the book. */
final class Read {

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1");

    private Read() {
    }

    /** The currency of a row; null where it names none. */
    static Currency currency(TableRow row) throws UnreadableFile {
        try {
            return row.text("currency").isEmpty() ? null
                    : Currency.getInstance(row.text("currency").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("There is no currency " + row.text("currency") + ". Write it as USD");
        }
    }

    /** A number that cannot be below zero; null where the cell is blank. */
    static BigDecimal notNegative(TableRow row, String column) throws UnreadableFile {
        Optional<BigDecimal> number = row.number(column);
        if (number.filter(n -> n.signum() < 0).isPresent()) {
            throw row.fault("The " + column + " is below zero. Correct it");
        }
        return number.orElse(null);
    }

    static boolean yes(TableRow row, String column) {
        return YES.contains(row.text(column).toLowerCase(Locale.ROOT));
    }
}
