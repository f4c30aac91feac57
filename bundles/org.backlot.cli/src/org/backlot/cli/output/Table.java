package org.backlot.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Data that is a list of rows. */
record Table(List<String> columns, List<? extends Map<?, ?>> rows) {

    /** The table that the data is or, as its only list of rows, holds. */
    static Optional<Table> in(Object data) {
        if (data instanceof List<?> list) {
            return rows(list);
        }
        if (data instanceof Map<?, ?> map) {
            List<Table> held = map.values().stream().filter(v -> v instanceof List<?> l && !l.isEmpty())
                    .flatMap(v -> rows((List<?>) v).stream()).toList();
            return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Table> rows(List<?> list) {
        List<Map<?, ?>> rows = new ArrayList<>();
        LinkedHashSet<String> columns = new LinkedHashSet<>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> row)) {
                return Optional.empty();
            }
            rows.add(row);
            row.keySet().forEach(key -> columns.add(String.valueOf(key)));
        }
        return Optional.of(new Table(List.copyOf(columns), rows));
    }

    /** A value as the text of one cell: lists with semicolons, maps with colons. */
    static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(Table::cell).collect(Collectors.joining("; "));
            case Map<?, ?> map -> map.values().stream().map(Table::cell).collect(Collectors.joining(": "));
            default -> value.toString();
        };
    }
}
