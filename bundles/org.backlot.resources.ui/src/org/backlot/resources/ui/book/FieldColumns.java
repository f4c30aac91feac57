package org.backlot.resources.ui.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.backlot.resources.KindField;
import org.backlot.resources.book.FieldValues;
import org.backlot.resources.model.FieldValue;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** The columns of fields that kinds add. */
final class FieldColumns {

    private FieldColumns() {
    }

    /** Puts the values of a row into a list that it makes where there is none; inside an edit. */
    interface Values<T> {
        void with(T row, Consumer<List<FieldValue>> change);
    }

    /**
     * @param values the values of a row that are there
     * @param make   the same, to be changed
     * @param has    whether a row has the field
     */
    static <T> Column<T, ?> of(KindField field, Function<T, List<FieldValue>> values, Values<T> make,
            Predicate<T> has) {
        Function<T, String> text = row -> FieldValues.get(values.apply(row), field).orElse(null);
        return switch (field.type()) {
            case TEXT -> column(field, Kind.TEXT, text, written -> written, make, has);
            case NUMBER -> column(field, Kind.DECIMAL, row -> number(text.apply(row)), BigDecimal::toPlainString, make,
                    has);
            case DATE -> column(field, Kind.DATE, row -> date(text.apply(row)), LocalDate::toString, make, has);
            case FLAG -> column(field, Kind.CHECK, row -> "true".equals(text.apply(row)), yes -> yes ? "true" : "",
                    make, has);
            case CHOICE -> column(field, Kind.choice(field::choices, choice -> choice), text, choice -> choice, make,
                    has);
        };
    }

    private static <T, V> Column<T, V> column(KindField field, Kind<V> kind, Function<T, V> get,
            Function<V, String> write, Values<T> make, Predicate<T> has) {
        return Column.<T, V>of(field.name(), 120, kind, get).edit((row, value) -> make.with(row,
                values -> FieldValues.set(values, field, value == null ? null : write.apply(value)))).when(has)
                .onDemand();
    }

    /** What an older plug-in wrote under another type is not shown, and stays until something is typed. */
    private static BigDecimal number(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate date(String text) {
        return text != null && text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    }
}
