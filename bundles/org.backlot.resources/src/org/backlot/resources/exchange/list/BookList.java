package org.backlot.resources.exchange.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.ColumnWords;
import org.backlot.core.spreadsheet.Field;

/**
 * A list of the book as a spreadsheet has it: one entry to a row.
 *
 * @param kind    what such lists are called: Vendors
 * @param one     an entry: vendor
 * @param many    several: vendors
 * @param key     the column without which there is no entry
 * @param columns all
 * @param entries those of a production
 * @param find    the entry of a row by its cells, or null where it is new
 * @param make    makes an entry with what stands under the key
 * @param know    has an entry found by rows below
 */
record BookList<T extends Identified>(String kind, String one, String many, String key, List<ListColumn<T>> columns,
        Function<Production, List<T>> entries, BiFunction<Entries, Map<String, String>, T> find,
        BiFunction<Entries, String, T> make, Know<T> know) {

    /** Remembers an entry. */
    @FunctionalInterface
    interface Know<T> {
        void know(Entries entries, T entry);
    }

    /** Which words over a column mean what. */
    ColumnWords words() {
        ColumnWords words = new ColumnWords();
        columns.forEach(column -> words.with(column.field(), column.heads().toArray(String[]::new)));
        return words;
    }

    List<Field> fields() {
        return columns.stream().map(ListColumn::field).toList();
    }

    /** The entries by name. */
    List<T> sorted(Entries all) {
        ListColumn<T> name = columns.stream().filter(column -> column.id().equals(key)).findFirst().orElseThrow();
        return entries.apply(all.production()).stream().sorted(Comparator.comparing(entry -> {
            String text = name.get().get(all, entry);
            return text == null ? "" : text;
        }, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
