package org.backlot.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.file.UnreadableFile;

/**
 * What a file of a spreadsheet program holds, read to its end: a workbook (XLSX), or text with cells parted by commas,
 * semicolons or tabs (CSV, TSV). Which of them it is, its first bytes tell and not its name.
 *
 * <p>Limits: 16 MiB of file; of a workbook also {@value Size#ROWS} rows with text, {@value Size#COLUMNS} columns and
 * 32 Mi characters in all.
 *
 * @param file   the name of the file
 * @param sheets at least one, in their order
 */
public record Spreadsheet(String file, List<Sheet> sheets) {

    private static final int LARGEST = 16 << 20;

    /** Copies the list. */
    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a file to its end.
     *
     * @param in       the file; it is not closed
     * @param fileName its name, for what a person is told
     * @throws UnreadableFile where it is no spreadsheet or too large
     */
    public static Spreadsheet read(InputStream in, String fileName) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than " + (LARGEST >> 20) + " MiB. Split it");
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(fileName, 0, "It is an old Excel file, or one behind a password. Save it as an "
                    + "Excel workbook (.xlsx) without a password");
        }
        return new Spreadsheet(fileName, starts(bytes, 'P', 'K', 3, 4) ? XlsxFile.sheets(bytes, fileName)
                : List.of(CsvText.sheet(bytes, fileName)));
    }

    private static boolean starts(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first sheet with text that is not hidden; else the first. */
    public Sheet first() {
        return sheets.stream().filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty()).findFirst()
                .orElse(sheets.getFirst());
    }

    /**
     * The sheet of a name, whatever its case; of a text file the only one.
     *
     * @throws UnreadableFile where there is none, with those that there are
     */
    public Sheet sheet(String name) throws UnreadableFile {
        if (name.isEmpty() || sheets.size() == 1 && sheets.getFirst().name().isEmpty()) {
            return first();
        }
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> new UnreadableFile(file, 0, "It has no sheet " + name + ". Name one of "
                        + sheets.stream().map(Sheet::name).collect(Collectors.joining(", "))));
    }
}
