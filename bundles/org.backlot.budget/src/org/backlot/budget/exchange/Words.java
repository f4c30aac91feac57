package org.backlot.budget.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;

/** The words that stand over the columns of payments and in their cells: those of {@code words/payments.properties}. */
final class Words {

    private static final String OF_KIND = "kind.";

    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    Words() {
        PaymentFields.ALL.forEach(field -> heads.put(MappedSheet.fold(field.name()), field.id()));
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/words/payments.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.stringPropertyNames().forEach(key -> List.of(words.getProperty(key).split(",")).forEach(word -> {
            if (key.startsWith(OF_KIND)) {
                kinds.put(MappedSheet.fold(word), key.substring(OF_KIND.length()).replace('_', ' '));
            } else {
                heads.put(MappedSheet.fold(word), key);
            }
        }));
    }

    /** What a word for a kind means, as {@code "petty cash"}. */
    Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(MappedSheet.fold(word)));
    }

    private Optional<String> field(String head) {
        return Optional.ofNullable(heads.get(MappedSheet.fold(head)));
    }

    private long known(Row row) {
        return row.cells().stream().flatMap(cell -> field(cell).stream()).distinct().count();
    }

    /** Whether a row names an amount, and two more of what a payment has. */
    boolean knows(Sheet sheet) {
        return MappedSheet.candidates(sheet).stream().anyMatch(row -> known(row) > 2 && row.cells().stream()
                .flatMap(cell -> field(cell).stream()).anyMatch(PaymentsReader::isAmount));
    }

    /** What the columns hold, going by their heads; each field is taken once. */
    Mapping suggest(Sheet sheet, int header) {
        Optional<Row> named = MappedSheet.candidates(sheet).stream().filter(row -> row.number() == header).findFirst()
                .or(() -> MappedSheet.candidates(sheet).stream().max(Comparator.<Row>comparingLong(this::known)
                        .thenComparing(row -> -row.number())));
        if (named.isEmpty()) {
            return Mapping.EMPTY.at(sheet.name(), 0);
        }
        List<String> keys = MappedSheet.keys(sheet, named.get());
        Map<String, String> columns = new LinkedHashMap<>();
        IntStream.range(0, keys.size()).forEach(i -> field(named.get().cell(i))
                .filter(field -> !columns.containsValue(field)).ifPresent(field -> columns.put(keys.get(i), field)));
        return new Mapping(sheet.name(), named.get().number(), columns, List.of(), Mapping.Lists.AUTO,
                Mapping.NewScenes.REFUSE, false);
    }
}
