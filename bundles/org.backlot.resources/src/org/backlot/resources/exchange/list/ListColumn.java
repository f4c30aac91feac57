package org.backlot.resources.exchange.list;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.backlot.core.spreadsheet.Field;
import org.backlot.resources.book.Privacy;

/**
 * A column of a list of the book: read from a cell and written to it.
 *
 * @param field  what it is called, and how its cells are written
 * @param heads  what programs and offices write over it besides
 * @param get    the text of an entry, or null
 * @param put    reads a cell that has text into an entry; throws {@link IllegalArgumentException} with what to write
 * @param secret whether somebody may see it
 */
record ListColumn<T>(Field field, List<String> heads, Get<T> get, Put<T> put, Predicate<Privacy> secret) {

    /** Writes a cell. */
    @FunctionalInterface
    interface Get<T> {
        String get(Entries entries, T entry);
    }

    /** Reads a cell. */
    @FunctionalInterface
    interface Put<T> {
        void put(Entries entries, T entry, String text);
    }

    static <T> ListColumn<T> of(String id, String name, String hint, Function<T, String> get, Put<T> put,
            String... heads) {
        return new ListColumn<>(new Field(id, name, hint, false, List.of(), false), List.of(heads),
                (entries, entry) -> get.apply(entry), put, privacy -> true);
    }

    /** A column that needs more than the entry to be written. */
    static <T> ListColumn<T> with(String id, String name, String hint, Get<T> get, Put<T> put, String... heads) {
        return new ListColumn<>(new Field(id, name, hint, false, List.of(), false), List.of(heads), get, put,
                privacy -> true);
    }

    /** Is written only for those who may see it. */
    ListColumn<T> shownTo(Predicate<Privacy> who) {
        return new ListColumn<>(field, heads, get, put, who);
    }

    String id() {
        return field.id();
    }
}
