package org.backlot.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.backlot.core.file.KeptOpen;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A CSV file as RFC 4180 has it, in UTF-8, in which no text is a formula to a spreadsheet program. */
public final class CsvFile implements AutoCloseable {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    /**
     * @param out    is not closed with the file
     * @param marked whether the file begins with the byte order mark, by which spreadsheet programs know UTF-8
     */
    public CsvFile(OutputStream out, boolean marked) throws IOException {
        if (marked) {
            out.write(MARK);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new KeptOpen(out), StandardCharsets.UTF_8);
    }

    /** Writes a row: numbers as they are, null as an empty cell, anything else as {@link SpreadsheetText#safe} text. */
    public void row(Collection<?> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::text).toList());
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SpreadsheetText.safe(cell.toString());
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
