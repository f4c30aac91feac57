package org.backlot.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.file.KeptOpen;
import org.backlot.core.report.SpreadsheetText;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** CSV by RFC 4180: a table as it is, anything else as two columns, key and value. */
final class CsvText {

    private CsvText() {
    }

    static void write(Object data, OutputStream out) throws IOException {
        Optional<Table> table = Table.in(data);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .build(new KeptOpen(out), StandardCharsets.UTF_8)) {
            if (table.isPresent()) {
                csv.writeRecord(table.get().columns());
                for (Map<?, ?> row : table.get().rows()) {
                    csv.writeRecord(table.get().columns().stream().map(column -> safe(row.get(column))).toList());
                }
            } else if (data instanceof Map<?, ?> map) {
                csv.writeRecord("key", "value");
                map.forEach((key, value) -> csv.writeRecord(String.valueOf(key), safe(value)));
            } else if (data instanceof List<?> list) {
                csv.writeRecord("value");
                list.forEach(value -> csv.writeRecord(safe(value)));
            }
        }
    }

    private static String safe(Object value) {
        return value instanceof Number ? Table.cell(value) : SpreadsheetText.safe(Table.cell(value));
    }
}
