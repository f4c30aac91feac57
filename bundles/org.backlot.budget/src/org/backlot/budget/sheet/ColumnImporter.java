package org.backlot.budget.sheet;

import java.util.List;
import java.util.Optional;

import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Sheet;

/** Reads a list of the money, going by the words over its columns; a cell means what it says. */
interface ColumnImporter extends MappedImporter {

    ColumnWords words();

    @Override
    default List<Field> fields() {
        return words().fields();
    }

    @Override
    default boolean describesScenes() {
        return false;
    }

    @Override
    default Mapping suggest(Sheet sheet, int header) {
        return words().suggest(sheet, header);
    }

    @Override
    default Optional<String> meaning(Mapping mapping, String field, String word) {
        return Optional.of(word);
    }
}
