package org.backlot.core.spreadsheet;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;

/** What was read of a sheet by a mapping. */
public interface MappedIncoming extends Incoming {

    /** The sheet with its columns as they were read. */
    MappedSheet from();

    /** What stands in the way; where there is anything, nothing can be put. */
    Faults faults();

    /** What could not be read, and is left out because a person wanted it so. */
    Faults leftOut();

    /**
     * This without the cells that cannot be read, and without the rows that cannot be placed: nothing stands in the way
     * any more. It is this itself where there are none, or where all of the sheet is at fault.
     */
    MappedIncoming leavingOut();

    /**
     * Puts it into a production and tells what that did; runs inside an edit, or on a copy of the production to see
     * what would happen.
     *
     * @throws IllegalStateException where there are faults, or scenes that the script does not have and that are not
     *                               to be added; nothing was changed then
     */
    Outcome put(Production production);

    @Override
    default void putInto(Production production) {
        put(production);
    }

    /**
     * This, where nothing stands in the way.
     *
     * @throws UnreadableFile else, with all faults, or the first of many and how many more there are
     */
    default MappedIncoming sound() throws UnreadableFile {
        if (!faults().isEmpty()) {
            throw faults().error(from().sheet());
        }
        return this;
    }
}
