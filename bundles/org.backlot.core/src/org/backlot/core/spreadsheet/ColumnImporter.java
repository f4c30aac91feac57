package org.backlot.core.spreadsheet;

import java.util.List;
import java.util.Optional;

/** Reads a list, going by the words over its columns; a cell means what it says. */
public interface ColumnImporter extends MappedImporter {

    /** Which words over a column mean what. */
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
