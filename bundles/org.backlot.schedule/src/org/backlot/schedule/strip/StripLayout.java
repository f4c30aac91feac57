package org.backlot.schedule.strip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands on a strip, and where.
 *
 * @param name    as the office calls it
 * @param columns from the left
 */
public record StripLayout(String name, List<StripColumn> columns) {

    /** The least width of one part of a column that shares what is left, in pixels at 100 %. */
    private static final int LEAST = 90;

    public StripLayout {
        columns = List.copyOf(columns);
    }

    /** As {@link #toString} writes it; empty where no column can be read. */
    public static Optional<StripLayout> parse(String name, String text) {
        List<StripColumn> columns = Arrays.stream(text.split("\\|")).map(StripColumn::parse)
                .flatMap(Optional::stream).toList();
        return columns.isEmpty() ? Optional.empty() : Optional.of(new StripLayout(name, columns));
    }

    /** Whether any column has a second line. */
    public boolean isTwoLines() {
        return columns.stream().anyMatch(column -> !column.lower().isEmpty());
    }

    /** Whether a field stands on the strip. */
    public boolean shows(String field) {
        return columns.stream().anyMatch(c -> c.upper().field().equals(field) || c.lower().field().equals(field));
    }

    /** The room that the strip needs at least, in pixels at 100 %. */
    public int least() {
        return columns.stream().mapToInt(column -> column.width() * (column.share() ? LEAST : 1)).sum();
    }

    /** Where each column begins and, last, where all end; in a room that is at least {@link #least()}. */
    public List<Integer> edges(int room) {
        int fixed = columns.stream().filter(column -> !column.share()).mapToInt(StripColumn::width).sum();
        int parts = columns.stream().filter(StripColumn::share).mapToInt(StripColumn::width).sum();
        int rest = Math.max(room, least()) - fixed;
        List<Integer> edges = new ArrayList<>(List.of(0));
        int shared = 0;
        int taken = 0;
        for (StripColumn column : columns) {
            int width = column.width();
            if (column.share()) {
                shared += column.width();
                width = rest * shared / parts - taken;
                taken += width;
            }
            edges.add(edges.getLast() + width);
        }
        return List.copyOf(edges);
    }

    public StripLayout named(String other) {
        return new StripLayout(other, columns);
    }

    /** Its columns as they are kept: {@code 58 number! | 1* set! / synopsis}. */
    @Override
    public String toString() {
        return columns.stream().map(StripColumn::toString).collect(Collectors.joining(" | "));
    }
}
