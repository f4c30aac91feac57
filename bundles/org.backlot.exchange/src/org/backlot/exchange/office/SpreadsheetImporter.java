package org.backlot.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/** Reads a spreadsheet whose name does not say what it is: the heads of its columns do. Breakdowns and people. */
public final class SpreadsheetImporter implements MappedImporter {

    private final BreakdownImporter breakdown;

    /** Knows no categories and no words yet; see {@link #with}. */
    public SpreadsheetImporter() {
        this(new BreakdownImporter());
    }

    private SpreadsheetImporter(BreakdownImporter breakdown) {
        this.breakdown = breakdown;
    }

    @Override
    public Importer with(Contributions installed) {
        return new SpreadsheetImporter((BreakdownImporter) breakdown.with(installed));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Spreadsheet file = Spreadsheet.read(in, fileName);
        List<Sheet> shown = file.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        for (Sheet sheet : shown) {
            if (breakdown.knows(sheet)) {
                return breakdown.read(sheet, breakdown.suggest(sheet, 0)).sound();
            }
            if (PeopleImporter.knows(sheet)) {
                return PeopleImporter.read(sheet);
            }
        }
        Sheet first = file.first();
        throw first.fault(first.rows().isEmpty() ? 0 : first.rows().getFirst().number(), first.rows().isEmpty()
                ? "It is empty" : "Its columns (" + first.rows().getFirst().cells().stream().limit(12)
                        .collect(Collectors.joining(", ")) + ") are those of no breakdown and no list of people. "
                        + "Say by a mapping what they hold, or choose the format");
    }

    @Override
    public List<Field> fields() {
        return breakdown.fields();
    }

    @Override
    public boolean knows(Sheet sheet) {
        return breakdown.knows(sheet);
    }

    @Override
    public Mapping suggest(Sheet sheet, int header) {
        return breakdown.suggest(sheet, header);
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        return breakdown.read(sheet, mapping);
    }
}
