package org.backlot.ui.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What a person types above a column to see some rows only:
 *
 * <ul>
 * <li>{@code kitchen}: holds these words; a figure, date or time that is typed whole is meant exactly
 * <li>{@code =kitchen}: is exactly that; {@code =} alone: is empty
 * <li>{@code !kitchen}: does not hold it; {@code !} alone: is not empty
 * <li>{@code >1 3/8}, {@code >=}, {@code <}, {@code <=}: more and less, in the order of the column
 * <li>{@code 12..20}, for figures and dates {@code 12-20} too: from the first to the last
 * </ul>
 */
public final class Condition {

    private Condition() {
    }

    /** The rows that a text asks for; what makes no sense is taken as words. */
    public static <T, V> Predicate<T> of(Column<T, V> column, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return row -> true;
        }
        if (typed.startsWith("!")) {
            String rest = typed.substring(1).strip();
            return rest.isEmpty() ? row -> !column.show(row).isBlank() : holds(column, rest).negate();
        }
        if (typed.startsWith("=")) {
            return equal(column, typed.substring(1).strip());
        }
        return compared(column, typed).or(() -> range(column, typed)).orElseGet(() -> plain(column, typed));
    }

    private static <T, V> Predicate<T> equal(Column<T, V> column, String text) {
        Optional<V> value = text.isEmpty() ? Optional.empty() : parse(column, text);
        return row -> column.show(row).equalsIgnoreCase(text)
                || value.filter(v -> v.equals(column.get().apply(row))).isPresent();
    }

    private static <T, V> Optional<Predicate<T>> compared(Column<T, V> column, String text) {
        for (String sign : new String[] {">=", "<=", ">", "<"}) {
            if (text.startsWith(sign)) {
                IntPredicate fits = switch (sign) {
                    case ">=" -> order -> order >= 0;
                    case "<=" -> order -> order <= 0;
                    case ">" -> order -> order > 0;
                    default -> order -> order < 0;
                };
                return parse(column, text.substring(sign.length())).map(value -> row -> fits(column, row, value, fits));
            }
        }
        return Optional.empty();
    }

    private static <T, V> boolean fits(Column<T, V> column, T row, V value, IntPredicate fits) {
        V has = column.get().apply(row);
        return has != null && fits.test(column.kind().order().compare(has, value));
    }

    private static <T, V> Optional<Predicate<T>> range(Column<T, V> column, String text) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return between(column, text.substring(0, dots), text.substring(dots + 2));
        }
        if (isWords(column) || parse(column, text).isPresent()) {
            return Optional.empty();
        }
        for (int dash = text.indexOf('-', 1); dash > 0; dash = text.indexOf('-', dash + 1)) {
            Optional<Predicate<T>> range = between(column, text.substring(0, dash), text.substring(dash + 1));
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private static <T, V> Optional<Predicate<T>> between(Column<T, V> column, String first, String last) {
        Optional<V> from = parse(column, first);
        Optional<V> to = parse(column, last);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(row ->
                fits(column, row, from.get(), order -> order >= 0) && fits(column, row, to.get(), order -> order <= 0));
    }

    private static <T, V> Predicate<T> plain(Column<T, V> column, String text) {
        Optional<V> value = isWords(column) ? Optional.empty() : parse(column, text);
        return value.isEmpty() ? holds(column, text) : row -> value.get().equals(column.get().apply(row));
    }

    private static <T> Predicate<T> holds(Column<T, ?> column, String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return row -> column.show(row).toLowerCase(Locale.ROOT).contains(sought);
    }

    /** Half a word means something; half a figure does not. */
    private static boolean isWords(Column<?, ?> column) {
        return switch (column.kind().shape()) {
            case LINES, CHOICE -> true;
            case CHECK -> false;
            case TEXT -> parse(column, "?").filter(String.class::isInstance).isPresent();
        };
    }

    private static <V> Optional<V> parse(Column<?, V> column, String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.ofNullable(
                    column.kind().parse().apply(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
