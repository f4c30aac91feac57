package org.backlot.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Cells of a table as it is shown, for what a person does to many of them at once: paste, fill down, empty. To be
 * called inside an edit; what cannot be done is thrown with the cell that does not take it, so that nothing is
 * changed. Needs no display.
 *
 * @param columns as they are shown, from the left
 * @param rows    as they are shown, from the top
 * @param name    what a row is called in messages: {@code "scene 12"}
 */
public record Block<T>(List<Column<T, ?>> columns, List<T> rows, Function<? super T, String> name) {

    /** A cell, counted from 0. */
    public record Place(int column, int row) {
    }

    /**
     * Puts cells where others are selected: one cell into all of them, several into as many copies as fit exactly,
     * and otherwise once, from the first selected cell on.
     *
     * @throws IllegalArgumentException if a cell takes no such value, or the table ends before the cells do
     */
    public void paste(List<List<String>> cells, Collection<Place> selected) {
        int high = cells.size();
        int wide = cells.stream().mapToInt(List::size).max().orElse(0);
        if (high == 0 || wide == 0 || selected.isEmpty()) {
            return;
        }
        if (high == 1 && wide == 1) {
            selected.forEach(place -> type(place, cells.getFirst().getFirst()));
            return;
        }
        int left = selected.stream().mapToInt(Place::column).min().getAsInt();
        int top = selected.stream().mapToInt(Place::row).min().getAsInt();
        int down = selected.stream().mapToInt(Place::row).max().getAsInt() - top + 1;
        int across = selected.stream().mapToInt(Place::column).max().getAsInt() - left + 1;
        boolean whole = selected.size() == down * across && down % high == 0 && across % wide == 0;
        int copiesDown = whole ? down / high : 1;
        int copiesAcross = whole ? across / wide : 1;
        refuseOverflow(top + high, left + wide);
        for (int row = 0; row < high * copiesDown; row++) {
            List<String> line = cells.get(row % high);
            for (int column = 0; column < wide * copiesAcross; column++) {
                if (column % wide < line.size()) {
                    type(new Place(left + column, top + row), line.get(column % wide));
                }
            }
        }
    }

    private void refuseOverflow(int down, int across) {
        if (down > rows.size()) {
            throw new IllegalArgumentException(down - rows.size() + " more rows were copied than there are from here "
                    + "down. Nothing was changed");
        }
        if (across > columns.size()) {
            throw new IllegalArgumentException(across - columns.size() + " more columns were copied than are shown "
                    + "from here to the right. Nothing was changed");
        }
    }

    /**
     * Fills each column of the selection with its topmost cell, as far as it can be typed into; a single row takes what
     * stands above it.
     */
    public void fillDown(Collection<Place> selected) {
        for (int column : new TreeSet<>(selected.stream().map(Place::column).toList())) {
            var down = new TreeSet<>(selected.stream().filter(p -> p.column() == column).map(Place::row).toList());
            int from = down.size() > 1 ? down.pollFirst() : down.first() - 1;
            if (from >= 0) {
                fill(columns.get(column), rows.get(from), down.stream().map(rows::get).toList());
            }
        }
    }

    private <V> void fill(Column<T, V> column, T from, List<T> others) {
        V value = column.get().apply(from);
        others.stream().filter(column::isEditable).forEach(row -> column.put(row, value));
    }

    /** Empties cells, as far as they can be typed into. */
    public void empty(Collection<Place> selected) {
        for (Place place : selected) {
            if (columns.get(place.column()).isEditable(rows.get(place.row()))) {
                type(place, "");
            }
        }
    }

    private void type(Place place, String text) {
        Column<T, ?> column = columns.get(place.column());
        T row = rows.get(place.row());
        if (column.isEditable(row)) {
            try {
                column.type(row, text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(cell(column, row) + ": " + e.getMessage() + ". Nothing was changed",
                        e);
            }
        } else if (!column.show(row).equals(text.strip())) {
            throw new IllegalArgumentException(cell(column, row) + " cannot be typed into. Nothing was changed");
        }
    }

    private String cell(Column<T, ?> column, T row) {
        String of = name.apply(row);
        return column.label() + (of == null || of.isBlank() ? " in row " + (rows.indexOf(row) + 1) : " of " + of);
    }
}
