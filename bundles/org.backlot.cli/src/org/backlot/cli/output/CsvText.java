package org.backlot.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.report.CsvFile;

/** CSV by RFC 4180: a table as it is, anything else as two columns, key and value. */
final class CsvText {

    private CsvText() {
    }

    static void write(Object data, OutputStream out) throws IOException {
        Optional<Table> table = Table.in(data);
        try (CsvFile csv = new CsvFile(out, false)) {
            if (table.isPresent()) {
                csv.row(table.get().columns());
                for (Map<?, ?> row : table.get().rows()) {
                    csv.row(table.get().columns().stream().map(column -> cell(row.get(column))).toList());
                }
            } else if (data instanceof Map<?, ?> map) {
                csv.row(List.of("key", "value"));
                map.forEach((key, value) -> csv.row(List.of(String.valueOf(key), cell(value))));
            } else if (data instanceof List<?> list) {
                csv.row(List.of("value"));
                list.forEach(value -> csv.row(List.of(cell(value))));
            }
        }
    }

    private static Object cell(Object value) {
        return value instanceof Number ? value : Table.cell(value);
    }
}
