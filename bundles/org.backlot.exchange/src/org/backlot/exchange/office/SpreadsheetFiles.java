package org.backlot.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.backlot.core.file.KeptOpen;
import org.backlot.core.report.CsvFile;
import org.backlot.exchange.office.BreakdownTables.Content;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as files that spreadsheet programs open. */
final class SpreadsheetFiles {

    /** In characters. */
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** What a cell of Excel holds. */
    private static final int LONGEST = 32_767;

    private SpreadsheetFiles() {
    }

    /**
     * RFC 4180 in UTF-8, with the mark by which Excel knows it. In CSV a text that begins like a formula is one, so
     * that it is guarded by an apostrophe.
     */
    static void csv(Content table, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, true)) {
            csv.row(table.heads());
            table.rows().forEach(csv::row);
        }
    }

    /** A workbook. Its cells say that they are text, so that none is a formula and none needs a guard. */
    static void xlsx(List<Content> tables, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(new KeptOpen(out), "Backlot", "1.0")) {
            for (Content table : tables) {
                fill(book.newWorksheet(table.name()), table);
            }
        }
    }

    private static void fill(Worksheet sheet, Content table) throws IOException {
        int columns = table.heads().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, table.heads().get(column));
            int width = Math.max(NARROWEST, table.heads().get(column).length() + 2);
            for (int row = 0; row < table.rows().size(); row++) {
                Object value = table.rows().get(row).get(column);
                if (value instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (!value.toString().isEmpty()) {
                    sheet.value(row + 1, column, cell(value.toString(), table, row));
                    width = Math.max(width, value.toString().lines().mapToInt(String::length).max().orElse(0) + 2);
                }
            }
            sheet.width(column, Math.min(width, WIDEST));
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("E7E9EC").set();
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }

    private static String cell(String text, Content table, int row) throws IOException {
        if (text.length() > LONGEST) {
            throw new IOException("Scene " + table.rows().get(row).getFirst() + " has a text of " + text.length()
                    + " characters; a cell of a workbook holds " + LONGEST + ". Shorten it, or export CSV");
        }
        return text;
    }
}
