package org.backlot.core.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;

/** An importer of spreadsheets whose columns a person may assign; on its own it reads them as it would suggest. */
public interface MappedImporter extends Importer {

    /** What a column may hold, in the order in which people look for it. */
    List<Field> fields();

    /** Whether it is for a sheet at all, going by the heads of its columns. */
    boolean knows(Sheet sheet);

    /**
     * What the columns hold, going by their heads and cells.
     *
     * @param header the row that names the columns; 0: the one that most looks like it
     */
    Mapping suggest(Sheet sheet, int header);

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
