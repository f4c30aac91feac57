package org.backlot.core.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.report.SpreadsheetText;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A text file of cells, quoted as in RFC 4180. Its characters are UTF-8, or UTF-16 where a byte order mark or the zeros
 * between Latin letters say so, else Windows-1252, as older programs write it; its cells are parted by the comma,
 * semicolon or tab that most of its first lines have most alike.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LINES_TO_LOOK_AT = 50;

    private CsvText() {
    }

    static Sheet sheet(byte[] bytes, String fileName) throws IOException {
        List<String> notes = new ArrayList<>();
        String text = text(bytes, fileName, notes);
        String file = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = records(file)) {
            for (CsvRecord record : records) {
                List<String> cells = new ArrayList<>();
                record.getFields().forEach(field -> cells.add(SpreadsheetText.plain(strip(field))));
                while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                    cells.removeLast();
                }
                if (!cells.isEmpty()) {
                    rows.add(new Row((int) record.getStartingLineNumber(), cells));
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFile(fileName, 0,
                    "It is not a CSV file (" + e.getMessage() + "). Save it again as \"CSV UTF-8\"", e);
        }
        return new Sheet(fileName, "", false, rows, notes);
    }

    /** Titles above a table have fewer cells than it, and so have rows that end early. */
    private static CsvReader<CsvRecord> records(String file) {
        return CsvReader.builder().fieldSeparator(separator(file))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file);
    }

    static String strip(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String text(byte[] bytes, String fileName, List<String> notes) throws UnreadableFile {
        Charset utf16 = utf16(bytes);
        try {
            String text = (utf16 == null ? StandardCharsets.UTF_8 : utf16).newDecoder().decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(CsvText::isNoText)) {
                throw new UnreadableFile(fileName, 0, "It is neither text nor an Excel workbook. Save it as .xlsx or "
                        + "as \"CSV UTF-8\"");
            }
            return text;
        } catch (CharacterCodingException e) {
            return windows(bytes, fileName, notes, e);
        }
    }

    private static String windows(byte[] bytes, String fileName, List<String> notes, CharacterCodingException cause)
            throws UnreadableFile {
        try {
            String text = WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.chars().noneMatch(CsvText::isNoText)) {
                notes.add("The file is not in UTF-8; it was read as Windows-1252. Look at its accents.");
                return text;
            }
        } catch (CharacterCodingException e) {
            cause.addSuppressed(e);
        }
        throw new UnreadableFile(fileName, 0, "It is not text in UTF-8. Save it as \"CSV UTF-8\"", cause);
    }

    /** Control characters that no text has; 26 ends files of old programs. */
    private static boolean isNoText(int c) {
        return c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 11 && c != 26 || c == 0xFFFE;
    }

    private static Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF || first == 0 && second != 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Titles above a table have few separators, and long texts many commas: what most lines have alike counts. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            List<Long> counts = text.lines().limit(LINES_TO_LOOK_AT).map(line -> count(line, candidate))
                    .filter(count -> count > 0).toList();
            long score = counts.stream().distinct()
                    .mapToLong(count -> 1000 * counts.stream().filter(count::equals).count() + Math.min(count, 999))
                    .max()
                    .orElse(0);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** Outside quotes. */
    private static long count(String line, char separator) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }
}
