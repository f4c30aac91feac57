package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rows of a table as they are shown: filtered by words, sorted by a column, folded out where they are a tree. */
public final class Rows<T> {

    private final List<Column<T, ?>> columns;
    private final Map<T, Integer> depths = new IdentityHashMap<>();
    private final Map<T, Integer> places = new IdentityHashMap<>();
    private final Set<Object> closed = new HashSet<>();
    private List<T> roots = List.of();
    private List<T> shown = List.of();
    private Function<? super T, ? extends List<? extends T>> children;
    private List<String> words = List.of();
    private int sorted = -1;
    private boolean descending;

    public Rows(List<Column<T, ?>> columns) {
        this.columns = columns;
    }

    public void tree(Function<? super T, ? extends List<? extends T>> of) {
        children = of;
    }

    public boolean isTree() {
        return children != null;
    }

    public void set(List<? extends T> all) {
        roots = List.copyOf(all);
        update();
    }

    /** Shows only rows that have each of these words in some column, and what they are in. */
    public void filter(String text) {
        words = text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        update();
    }

    /** @param column -1 for the order in which they were given */
    public void sort(int column, boolean backwards) {
        sorted = column;
        descending = backwards;
        update();
    }

    public int sorted() {
        return sorted;
    }

    public boolean descending() {
        return descending;
    }

    public List<T> shown() {
        return shown;
    }

    public int total() {
        return roots.size();
    }

    public boolean isFiltered() {
        return !words.isEmpty();
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
        if (sorted < 0) {
            return level;
        }
        Column<T, ?> column = columns.get(sorted);
        Comparator<T> order = descending ? (a, b) -> column.compare(b, a) : column::compare;
        return level.stream().sorted(order).toList();
    }

    private boolean matches(T row) {
        if (words.isEmpty()) {
            return true;
        }
        var text = new StringBuilder();
        columns.forEach(column -> text.append(column.show(row).toLowerCase(Locale.ROOT)).append('\n'));
        return words.stream().allMatch(word -> text.indexOf(word) >= 0);
    }
}
