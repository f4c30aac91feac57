package org.backlot.resources.exchange.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.exchange.Importer;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.spreadsheet.ColumnImporter;
import org.backlot.core.spreadsheet.ColumnWords;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.ResourcesSection;
import org.backlot.resources.model.Resources;

/**
 * Reads a list of the book. Who or what is known already is brought up to date; an empty cell leaves it as it is. Every
 * cell is tried on an empty book before anything is put, so that what cannot be read is told with its place.
 */
public abstract class ListImporter<T extends Identified> implements ColumnImporter {

    private final Function<Kinds, BookList<T>> lists;
    private final Optional<Contributions> installed;

    ListImporter(Function<Kinds, BookList<T>> lists, Optional<Contributions> installed) {
        this.lists = lists;
        this.installed = installed;
    }

    /** The same, knowing what is installed. */
    abstract ListImporter<T> knowing(Contributions contributions);

    @Override
    public final Importer with(Contributions contributions) {
        return knowing(contributions);
    }

    private Contributions contributions() {
        return installed.orElseThrow(() -> new IllegalStateException("The importer was not told what is installed"));
    }

    private BookList<T> list() {
        return lists.apply(new Kinds(contributions()));
    }

    @Override
    public final String kind() {
        return list().kind();
    }

    @Override
    public final ColumnWords words() {
        return list().words();
    }

    @Override
    public final boolean knows(Sheet sheet) {
        BookList<T> list = list();
        return list.words().names(sheet, list.key()) && list.words().known(sheet) > 1;
    }

    @Override
    public final MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedSheet from = MappedSheet.of(sheet, mapping);
        BookList<T> list = list();
        Faults faults = new Faults();
        if (from.holding(list.key()).isEmpty()) {
            faults.add(new Fault(0, -1, "No column holds the name of the " + list.one() + ". Say which one does",
                    Fault.Extent.SHEET));
            return new ListIncoming<>(list, from, List.of(), faults, new Faults(), contributions());
        }
        Entries trial = new Entries(trial(), new Kinds(contributions()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : from.rows()) {
            if (!from.text(row, list.key()).isBlank()) {
                rows.add(row(list, from, row, trial, faults));
            }
        }
        return new ListIncoming<>(list, from, rows, faults, new Faults(), contributions());
    }

    /** The cells of a row that can be read. */
    private static <T extends Identified> Map<String, String> row(BookList<T> list, MappedSheet from, Row row,
            Entries trial, Faults faults) {
        Map<String, String> cells = new LinkedHashMap<>();
        T tried = list.make().apply(trial, from.text(row, list.key()));
        for (ListColumn<T> column : list.columns()) {
            String text = from.text(row, column.id()).strip();
            if (text.isEmpty()) {
                continue;
            }
            try {
                column.put().put(trial, tried, text);
                cells.put(column.id(), text);
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(row.number(), from.holding(column.id()).getFirst().index(), e.getMessage(),
                        Fault.Extent.CELL));
            }
        }
        return cells;
    }

    private ResourceBook trial() {
        Production empty = CoreFactory.eINSTANCE.createProduction();
        Resources book = (Resources) new ResourcesSection().start(empty,
                new Questions(contributions(), Questions.Memory.NONE));
        empty.getSections().add(book);
        return new ResourceBook(empty, book);
    }
}
