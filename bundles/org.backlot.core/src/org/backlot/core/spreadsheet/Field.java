package org.backlot.core.spreadsheet;

import java.util.List;

/**
 * What a column of a spreadsheet may hold.
 *
 * @param id      as saved mappings name it: {@code synopsis}, or the id of a breakdown category
 * @param name    for people: Synopsis
 * @param hint    how its cells are written, for people; may be empty
 * @param many    several columns may hold it, and a cell may hold several
 * @param choices what its words usually mean, and where it is not open, all that they may mean
 * @param open    whether a mapping may have a word mean any text; where it is not and there are no choices, its words
 *                are read as they stand
 */
public record Field(String id, String name, String hint, boolean many, List<String> choices, boolean open) {

    /** Copies the choices. */
    public Field {
        choices = List.copyOf(choices);
    }

    /** What one column holds, its words as they stand. */
    public static Field of(String id, String name, String hint) {
        return new Field(id, name, hint, false, List.of(), false);
    }

    /** Whether a mapping may say what its words mean. */
    public boolean isTranslated() {
        return open || !choices.isEmpty();
    }
}
