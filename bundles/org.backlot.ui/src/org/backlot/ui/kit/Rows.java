package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;

/** The rows of a table as they are shown: filtered, sorted by columns, folded out where they are a tree. */
public final class Rows<T> {

    private final List<Column<T, ?>> columns;
    private final Map<T, Integer> depths = new IdentityHashMap<>();
    private final Map<T, Integer> places = new IdentityHashMap<>();
    /** What each row says, kept while somebody types words to filter by. */
    private final Map<T, String> texts = new IdentityHashMap<>();
    private final Set<Object> closed = new HashSet<>();
    private List<T> roots = List.of();
    private List<T> shown = List.of();
    private Function<? super T, ? extends List<? extends T>> children;
    private Function<? super T, ? extends List<?>> marks = row -> List.of();
    private final Map<Integer, String> conditions = new TreeMap<>();
    private List<String> words = List.of();
    private Predicate<T> condition = row -> true;
    private List<Order> orders = List.of();

    /** A column by which rows are sorted, and whether backwards. */
    public record Order(int column, boolean descending) {
    }

    public Rows(List<Column<T, ?>> columns) {
        this.columns = columns;
    }

    public void tree(Function<? super T, ? extends List<? extends T>> of) {
        children = of;
    }

    /** Rows that are made anew after each change are known again by any of their marks, the first mark first. */
    public void known(Function<? super T, ? extends List<?>> of) {
        marks = of;
    }

    /** The rows that are shown now for some that were, as far as they are known again; else those themselves. */
    List<T> again(List<T> before) {
        Map<Object, T> known = new HashMap<>();
        shown.forEach(row -> marks.apply(row).forEach(mark -> known.putIfAbsent(mark, row)));
        return before.stream().map(row -> marks.apply(row).stream().map(known::get).filter(Objects::nonNull)
                .findFirst().orElse(row)).distinct().toList();
    }

    /** The row that is an object, or is marked by its id. */
    Optional<T> of(Object object) {
        Object id = object instanceof Identified identified ? identified.getId() : null;
        return shown.stream().filter(row -> row == object || id != null && marks.apply(row).contains(id)).findFirst();
    }

    public boolean isTree() {
        return children != null;
    }

    public void set(List<? extends T> all) {
        roots = List.copyOf(all);
        texts.clear();
        update();
    }

    /** Shows only rows that have each of these words in some column, and what they are in. */
    public void filter(String text) {
        words = text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        update();
    }

    /** Shows only rows whose value in a column fits a {@link Condition}, as well as those of other columns. */
    public void filter(int column, String text) {
        if (text.isBlank()) {
            conditions.remove(column);
        } else {
            conditions.put(column, text.strip());
        }
        condition = row -> true;
        conditions.forEach((index, typed) -> condition = condition.and(Condition.of(columns.get(index), typed)));
        update();
    }

    /** Shows all rows. */
    public void unfilter() {
        conditions.clear();
        condition = row -> true;
        words = List.of();
        update();
    }

    /** What was asked of columns, as "Pages >2"; empty where nothing was. */
    public String conditions() {
        return conditions.entrySet().stream().map(c -> columns.get(c.getKey()).label() + " " + c.getValue())
                .collect(Collectors.joining(", "));
    }

    /** @param column -1 for the order in which they were given */
    public void sort(int column, boolean backwards) {
        orders = column < 0 ? List.of() : List.of(new Order(column, backwards));
        update();
    }

    /** Sorts by this column what is the same in the columns that rows are sorted by already. */
    public void sortThen(int column, boolean backwards) {
        List<Order> next = new ArrayList<>(orders);
        int at = next.stream().map(Order::column).toList().indexOf(column);
        if (at < 0) {
            next.add(new Order(column, backwards));
        } else {
            next.set(at, new Order(column, backwards));
        }
        orders = next;
        update();
    }

    /** Sorts by the other columns only. */
    public void unsort(int column) {
        orders = orders.stream().filter(order -> order.column() != column).toList();
        update();
    }

    /** The columns by which rows are sorted, the first first. */
    public List<Order> orders() {
        return orders;
    }

    public List<T> shown() {
        return shown;
    }

    public int total() {
        return roots.size();
    }

    public boolean isFiltered() {
        return !words.isEmpty() || !conditions.isEmpty();
    }

    /** Where a row is shown; -1 where it is not. */
    public int place(T row) {
        return places.getOrDefault(row, -1);
    }

    public int depth(T row) {
        return depths.getOrDefault(row, 0);
    }

    public boolean hasChildren(T row) {
        return children != null && !children.apply(row).isEmpty();
    }

    public boolean isOpen(T row) {
        return isFiltered() || !closed.contains(row);
    }

    public void fold(T row, boolean open) {
        if (open) {
            closed.remove(row);
        } else {
            closed.add(row);
        }
        update();
    }

    private void update() {
        depths.clear();
        places.clear();
        List<T> next = new ArrayList<>();
        collect(roots, 0, next);
        for (int i = 0; i < next.size(); i++) {
            places.put(next.get(i), i);
        }
        shown = next;
    }

    private void collect(List<? extends T> level, int depth, List<T> into) {
        for (T row : sort(level)) {
            int at = into.size();
            boolean open = isTree() && isOpen(row);
            if (open) {
                collect(children.apply(row), depth + 1, into);
            }
            if (into.size() > at || matches(row)) {
                into.add(at, row);
                depths.put(row, depth);
            }
        }
    }

    private List<? extends T> sort(List<? extends T> level) {
        if (orders.isEmpty()) {
            return level;
        }
        Comparator<T> order = (a, b) -> 0;
        for (Order by : orders) {
            order = order.thenComparing(columns.get(by.column()).order(by.descending()));
        }
        return level.stream().sorted(order).toList();
    }

    private boolean matches(T row) {
        if (!condition.test(row)) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        String text = texts.computeIfAbsent(row, this::text);
        return words.stream().allMatch(text::contains);
    }

    private String text(T row) {
        return columns.stream().map(column -> column.show(row).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
