package org.backlot.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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
    private final PeopleImporter people;

    /** Knows no categories and no words yet; see {@link #with}. */
    public SpreadsheetImporter() {
        this(new BreakdownImporter(), new PeopleImporter());
    }

    private SpreadsheetImporter(BreakdownImporter breakdown, PeopleImporter people) {
        this.breakdown = breakdown;
        this.people = people;
    }

    @Override
    public Importer with(Contributions installed) {
        return new SpreadsheetImporter((BreakdownImporter) breakdown.with(installed),
                (PeopleImporter) people.with(installed));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Spreadsheet file = Spreadsheet.read(in, fileName);
        Optional<Sheet> known = file.sheets().stream().filter(sheet -> !sheet.hidden() && knows(sheet)).findFirst();
        if (known.isPresent()) {
            return read(known.get(), suggest(known.get(), 0)).sound();
        }
        Sheet first = file.first();
        throw first.fault(first.rows().isEmpty() ? 0 : first.rows().getFirst().number(), first.rows().isEmpty()
                ? "It is empty" : "Its columns (" + first.rows().getFirst().cells().stream().limit(12)
                        .collect(Collectors.joining(", ")) + ") are those of no breakdown and no list of people. "
                        + "Say by a mapping what they hold, or choose the format");
    }

    @Override
    public String kind() {
        return "Spreadsheet";
    }

    @Override
    public List<MappedImporter> kinds() {
        return List.of(breakdown, people);
    }

    @Override
    public MappedImporter kind(Sheet sheet) {
        return people.known(sheet) > breakdown.known(sheet) ? people : breakdown;
    }

    @Override
    public MappedImporter kind(Mapping mapping) {
        return people.takes(mapping) && !breakdown.takes(mapping) ? people : breakdown;
    }

    @Override
    public List<Field> fields() {
        return kinds().stream().flatMap(kind -> kind.fields().stream()).toList();
    }

    @Override
    public boolean describesScenes() {
        return true;
    }

    @Override
    public boolean knows(Sheet sheet) {
        return kinds().stream().anyMatch(kind -> kind.knows(sheet));
    }

    @Override
    public Mapping suggest(Sheet sheet, int header) {
        return kind(sheet).suggest(sheet, header);
    }

    @Override
    public Optional<String> meaning(Mapping mapping, String field, String word) {
        return kind(mapping).meaning(mapping, field, word);
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        return kind(mapping).read(sheet, mapping);
    }
}
