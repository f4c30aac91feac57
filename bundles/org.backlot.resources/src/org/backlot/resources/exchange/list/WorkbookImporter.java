package org.backlot.resources.exchange.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/** Reads lists of the book out of a workbook: a chosen sheet, or all whose columns are those of a list. */
public final class WorkbookImporter implements MappedImporter {

    private final List<ListImporter<?>> lists;

    /** Knows no kinds yet; see {@link #with}. */
    public WorkbookImporter() {
        this(List.of(new PeopleImporter(), new VendorsImporter(), new EquipmentImporter(), new PlacesImporter(),
                new PositionsImporter()));
    }

    private WorkbookImporter(List<ListImporter<?>> lists) {
        this.lists = lists;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new WorkbookImporter(lists.stream().<ListImporter<?>>map(list -> list.knowing(contributions)).toList());
    }

    /** All sheets that are lists. */
    private record All(List<MappedIncoming> read) implements Incoming {

        @Override
        public String summary() {
            return read.stream().map(Incoming::summary).collect(Collectors.joining(", "));
        }

        @Override
        public List<String> notes() {
            return read.stream().flatMap(one -> one.notes().stream()).toList();
        }

        @Override
        public void putInto(Production production) {
            read.forEach(one -> one.putInto(production));
        }
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Spreadsheet file = Spreadsheet.read(in, fileName);
        List<MappedIncoming> read = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            if (!sheet.hidden() && knows(sheet)) {
                read.add(read(sheet, suggest(sheet, 0)).sound());
            }
        }
        if (read.isEmpty()) {
            throw new UnreadableFile(fileName, 0, "None of its sheets is a list of people, vendors, equipment or "
                    + "places. Say by a mapping what its columns hold");
        }
        return new All(read);
    }

    @Override
    public String kind() {
        return "Resource book";
    }

    @Override
    public List<MappedImporter> kinds() {
        return List.copyOf(lists);
    }

    /** By the name of the sheet, else the list with the most of its columns. */
    @Override
    public MappedImporter kind(Sheet sheet) {
        return lists.stream().filter(list -> list.kind().equalsIgnoreCase(sheet.name())).findFirst()
                .orElseGet(() -> lists.stream().filter(list -> list.knows(sheet))
                        .max(Comparator.comparingInt(list -> list.suggest(sheet, 0).columns().size()))
                        .orElse(lists.getFirst()));
    }

    @Override
    public MappedImporter kind(Mapping mapping) {
        return lists.stream().max(Comparator.comparingLong(list -> mapping.columns().values().stream()
                .filter(field -> list.fields().stream().anyMatch(f -> f.id().equals(field))).count())).orElseThrow();
    }

    @Override
    public List<Field> fields() {
        return lists.stream().flatMap(list -> list.fields().stream()).toList();
    }

    @Override
    public boolean describesScenes() {
        return false;
    }

    @Override
    public boolean knows(Sheet sheet) {
        return lists.stream().anyMatch(list -> list.knows(sheet));
    }

    @Override
    public Mapping suggest(Sheet sheet, int header) {
        return kind(sheet).suggest(sheet, header);
    }

    @Override
    public Optional<String> meaning(Mapping mapping, String field, String word) {
        return Optional.of(word);
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedImporter list = knows(sheet) ? kind(sheet) : kind(mapping);
        return (list.takes(mapping) ? list : kind(mapping)).read(sheet, mapping);
    }
}
