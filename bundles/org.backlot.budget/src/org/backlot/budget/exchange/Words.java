package org.backlot.budget.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.backlot.core.spreadsheet.ColumnWords;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;

/** The words that stand over the columns of payments and in their cells: those of {@code words/payments.properties}. */
final class Words {

    private static final String OF_KIND = "kind.";

    private final ColumnWords heads = new ColumnWords();
    private final Map<String, String> kinds = new HashMap<>();

    Words() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/words/payments.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PaymentFields.ALL.forEach(field -> heads.with(field, words.getProperty(field.id(), "").split(",")));
        words.stringPropertyNames().stream().filter(key -> key.startsWith(OF_KIND))
                .forEach(key -> List.of(words.getProperty(key).split(",")).forEach(word -> kinds.put(
                        MappedSheet.fold(word), key.substring(OF_KIND.length()).replace('_', ' '))));
    }

    /** What a word for a kind means, as {@code "petty cash"}. */
    Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(MappedSheet.fold(word)));
    }

    /** Whether a row names an amount, and two more of what a payment has. */
    boolean knows(Sheet sheet) {
        return heads.known(sheet) > 2 && PaymentFields.ALL.stream()
                .anyMatch(field -> PaymentsReader.isAmount(field.id()) && heads.names(sheet, field.id()));
    }

    /** What the columns hold, going by their heads; each field is taken once. */
    Mapping suggest(Sheet sheet, int header) {
        return heads.suggest(sheet, header);
    }
}
