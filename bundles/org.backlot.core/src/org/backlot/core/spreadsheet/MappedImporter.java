package org.backlot.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;

/** An importer of spreadsheets whose columns a person may assign; on its own it reads them as it would suggest. */
public interface MappedImporter extends Importer {

    /** What its lists are called, for people: {@code "Breakdown"}. */
    String kind();

    /** Those that it chooses from, where it reads lists of several kinds; else itself. */
    default List<MappedImporter> kinds() {
        return List.of(this);
    }

    /** The one of its kinds that a sheet looks like most; the first where it looks like none. */
    default MappedImporter kind(Sheet sheet) {
        return this;
    }

    /** The one of its kinds that has the fields of a mapping; the first where none has. */
    default MappedImporter kind(Mapping mapping) {
        return this;
    }

    /** What a column may hold, in the order in which people look for it. */
    List<Field> fields();

    /** Whether a mapping is of such lists: it has a column with one of their fields. */
    default boolean takes(Mapping mapping) {
        return fields().stream().anyMatch(field -> mapping.columns().containsValue(field.id()));
    }

    /** Whether its rows describe scenes, so that it matters what becomes of those that the script does not have. */
    boolean describesScenes();

    /** Whether it is for a sheet at all, going by the heads of its columns. */
    boolean knows(Sheet sheet);

    /**
     * What the columns hold, going by their heads and cells.
     *
     * @param header the row that names the columns; 0: the one that most looks like it
     */
    Mapping suggest(Sheet sheet, int header);

    /**
     * What a word of a field is read as, for people to see: {@code "INT"} for {@code "i."}.
     *
     * @param mapping may say what it means
     * @param field   the id of a field
     * @return empty where it cannot be read
     */
    Optional<String> meaning(Mapping mapping, String field, String word);

    /**
     * Reads a sheet as a mapping says. Cells that cannot be read are {@link MappedIncoming#faults}, all of them.
     *
     * @throws UnreadableFile where the mapping does not fit the sheet
     */
    MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile;

    @Override
    default Incoming read(InputStream in, String fileName) throws IOException {
        Sheet sheet = Spreadsheet.read(in, fileName).first();
        return read(sheet, suggest(sheet, 0)).sound();
    }
}
