package org.backlot.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One thing to know of objects of a type: a column of a {@link Table} or a field of a {@link Form}. It needs no
 * display. Made by {@link #of}, refined by the other methods, which answer a new column:
 *
 * <pre>{@code
 * Column.of("Number", 70, Kind.TEXT, Scene::getNumber).edit(Scene::setNumber)
 * Column.of("Length", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths).look(s -> Look.DERIVED)
 * }</pre>
 *
 * @param label    the head, as people say it: {@code "Number"}
 * @param width    in pixels at 100 %; in forms no matter
 * @param get      the value, or null
 * @param set      makes the change; runs inside an edit; null where the column cannot be typed into
 * @param editable whether this row's value may be typed
 * @param look     how this row's value looks
 * @param known    what is likely to be typed, offered while somebody types; null where nothing is
 * @param aside    shown in a table only when somebody chooses it
 */
public record Column<T, V>(String label, int width, Kind<V> kind, Function<? super T, ? extends V> get,
        BiConsumer<? super T, ? super V> set, Predicate<? super T> editable, Function<? super T, Look> look,
        Supplier<List<String>> known, boolean aside) {

    /** A column to read. */
    public static <T, V> Column<T, V> of(String label, int width, Kind<V> kind,
            Function<? super T, ? extends V> get) {
        return new Column<>(label, width, kind, get, null, row -> false, row -> Look.PLAIN, null, false);
    }

    /** A column of text to read. */
    public static <T> Column<T, String> text(String label, int width, Function<? super T, String> get) {
        return of(label, width, Kind.TEXT, get);
    }

    /** Can be typed into. */
    public Column<T, V> edit(BiConsumer<? super T, ? super V> setter) {
        return new Column<>(label, width, kind, get, setter, row -> true, look, known, aside);
    }

    /** Can be typed into where the row allows it. */
    public Column<T, V> when(Predicate<? super T> allowed) {
        return new Column<>(label, width, kind, get, set, allowed, look, known, aside);
    }

    /** Looks different row by row. */
    public Column<T, V> look(Function<? super T, Look> how) {
        return new Column<>(label, width, kind, get, set, editable, how, known, aside);
    }

    /** Offers what is likely while somebody types. */
    public Column<T, V> offering(Supplier<List<String>> likely) {
        return new Column<>(label, width, kind, get, set, editable, look, likely, aside);
    }

    /** Is shown in a table only when somebody chooses it. */
    public Column<T, V> onDemand() {
        return new Column<>(label, width, kind, get, set, editable, look, known, true);
    }

    /** The text that is shown for a row. */
    public String show(T row) {
        return kind.show(get.apply(row));
    }

    /**
     * The text that goes to the clipboard for a row. A page length below one page is written 0 3/8, which spreadsheets
     * read as a fraction; 3/8 is the eighth of March to them.
     */
    public String copy(T row) {
        String text = show(row);
        return (Kind<?>) kind == Kind.EIGHTHS && !text.contains(" ") ? "0 " + text : text;
    }

    /** Whether the value of this row may be typed. */
    public boolean isEditable(T row) {
        return set != null && editable.test(row);
    }

    /** Orders rows by this column, missing values last. */
    public int compare(T a, T b) {
        return kind.nullsLast().compare(get.apply(a), get.apply(b));
    }

    /** The order of rows by this column, or backwards; missing values are last in both. */
    public Comparator<T> order(boolean backwards) {
        Comparator<V> values = Comparator.nullsLast(backwards ? kind.order().reversed() : kind.order());
        return (a, b) -> values.compare(get.apply(a), get.apply(b));
    }

    /**
     * Changes a row to what was typed; to be called inside an edit.
     *
     * @throws IllegalArgumentException if it is no such value, with what to type
     */
    public void type(T row, String text) {
        put(row, kind.parse().apply(text));
    }

    /** Whether what was typed would change the row. */
    boolean differs(T row, V value) {
        return !Objects.equals(get.apply(row), value);
    }

    void put(T row, V value) {
        if (differs(row, value)) {
            set.accept(row, value);
        }
    }

    boolean differsAny(T row, Object value) {
        return !Objects.equals(get.apply(row), value);
    }

    @SuppressWarnings("unchecked")
    void putAny(T row, Object value) {
        put(row, (V) value);
    }

    @SuppressWarnings("unchecked")
    String showAny(Object value) {
        return kind.show((V) value);
    }
}
