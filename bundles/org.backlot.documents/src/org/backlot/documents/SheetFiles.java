package org.backlot.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backlot.core.file.KeptOpen;
import org.backlot.core.report.CsvFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as files for spreadsheet programs. */
public final class SheetFiles {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;

    private SheetFiles() {
    }

    /**
     * A workbook with a sheet for each table: heads that stay in sight, numbers and dates as such, text never a
     * formula.
     */
    public static void xlsx(List<Document.Sheet> sheets, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        try (Workbook book = new Workbook(new KeptOpen(out), "Backlot", "1.0")) {
            for (Document.Sheet sheet : sheets) {
                fill(book.newWorksheet(name(sheet.name(), names)), sheet);
            }
        }
    }

    private static void fill(Worksheet to, Document.Sheet sheet) {
        int columns = sheet.columns().size();
        for (int column = 0; column < columns; column++) {
            String head = sheet.columns().get(column);
            to.value(0, column, head);
            int width = Math.max(NARROWEST, head.length() + 2);
            for (int row = 0; row < sheet.rows().size(); row++) {
                Object value = sheet.rows().get(row).get(column);
                put(to, row + 1, column, value);
                width = Math.max(width, value == null ? 0 : value.toString().length() + 2);
            }
            to.width(column, Math.min(width, WIDEST));
        }
        if (columns > 0) {
            to.range(0, 0, 0, columns - 1).style().bold().fillColor("E7E9EC").set();
        }
        to.freezePane(0, 1);
        to.repeatRows(0);
        to.pageOrientation(columns > 6 ? "landscape" : "portrait");
    }

    private static void put(Worksheet to, int row, int column, Object value) {
        switch (value) {
            case null -> {
                return;
            }
            case Number number -> {
                to.value(row, column, number);
                if (number instanceof BigDecimal decimal && decimal.scale() > 0) {
                    to.style(row, column).format("#,##0." + "0".repeat(Math.min(decimal.scale(), 6))).set();
                }
            }
            case LocalDate date -> {
                to.value(row, column, date);
                to.style(row, column).format("yyyy-mm-dd").set();
            }
            case Boolean truth -> to.value(row, column, truth);
            default -> to.value(row, column, value.toString());
        }
    }

    /** A name that spreadsheet programs take: at most 31 characters, none of theirs, not used yet. */
    private static String name(String wanted, Set<String> used) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'+|'+$", "").strip();
        String base = clean.isEmpty() ? "Sheet" : clean;
        String name = base.substring(0, Math.min(31, base.length()));
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            name = base.substring(0, Math.min(31 - end.length(), base.length())) + end;
        }
        return name;
    }

    /** RFC 4180, in UTF-8 with the mark by which spreadsheet programs know it. */
    public static void csv(Document.Sheet sheet, OutputStream out) throws IOException {
        try (CsvFile csv = new CsvFile(out, true)) {
            csv.row(sheet.columns());
            sheet.rows().forEach(csv::row);
        }
    }
}
