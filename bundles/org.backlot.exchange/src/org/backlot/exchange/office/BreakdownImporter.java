package org.backlot.exchange.office;

import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Importer;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;

/**
 * Reads a breakdown from a spreadsheet: one scene to a row, with its values and its elements in a column for each
 * category; or one element to a row with its scene, category, name, board id and note. The words over the columns are
 * those of the point {@code org.backlot.exchange.headers}.
 *
 * <p>An empty cell leaves what is there as it is. Scenes are known by their numbers, elements by category and name or
 * by their board ids. The note of an element that several scenes need is kept with the scene it belongs to.
 */
public final class BreakdownImporter implements MappedImporter {

    private final Optional<Words> words;

    private record Words(Categories categories, Headers headers, List<Field> fields) {

        static Words of(Contributions installed) {
            Categories categories = new Categories(installed);
            return new Words(categories, new Headers(installed, categories), BreakdownFields.all(categories));
        }
    }

    /** Knows no categories and no words yet; see {@link #with}. */
    public BreakdownImporter() {
        this(Optional.empty());
    }

    private BreakdownImporter(Optional<Words> words) {
        this.words = words;
    }

    private Words words() {
        return words.orElseThrow(() -> new IllegalStateException("This importer was not told what is installed"));
    }

    private ColumnGuess guess() {
        return new ColumnGuess(words().headers(), words().fields());
    }

    @Override
    public Importer with(Contributions installed) {
        return new BreakdownImporter(Optional.of(Words.of(installed)));
    }

    @Override
    public String kind() {
        return "Breakdown";
    }

    @Override
    public boolean describesScenes() {
        return true;
    }

    @Override
    public Optional<String> meaning(Mapping mapping, String field, String word) {
        SceneCells cells = new SceneCells(mapping, words().headers());
        return field.equals(BreakdownFields.CATEGORY)
                ? words().headers().category(cells.meaning(field, word), words().categories())
                        .map(words().categories()::nameOf)
                : cells.shown(field, word);
    }

    @Override
    public List<Field> fields() {
        return words().fields();
    }

    @Override
    public boolean knows(Sheet sheet) {
        return known(sheet) > 0;
    }

    /** How many heads of a sheet are known, where it is a breakdown. */
    int known(Sheet sheet) {
        return guess().known(sheet);
    }

    @Override
    public Mapping suggest(Sheet sheet, int header) {
        return guess().of(sheet, header);
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedSheet from = MappedSheet.of(sheet, mapping);
        BreakdownReader reader = new BreakdownReader(from, mapping, words().categories(), words().headers());
        reader.read(words().fields());
        return new BreakdownIncoming(from, mapping, reader.scenes(), reader.told(), reader.faults(),
                new Faults(), reader.notes());
    }
}
