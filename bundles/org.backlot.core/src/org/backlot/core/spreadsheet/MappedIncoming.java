package org.backlot.core.spreadsheet;

import java.util.List;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;

/** What was read of a sheet by a mapping. */
public interface MappedIncoming extends Incoming {

    /**
     * A cell that cannot be read, or a row that lacks something.
     *
     * @param row     its number, from 1; 0 where the sheet as a whole is meant
     * @param column  its index, from 0; -1 where no cell is meant
     * @param problem what is wrong and what to do, without a full stop
     */
    record Fault(int row, int column, String problem) {

        /** Where it is: {@code "C12"}, {@code "Row 12"}, or the empty string. */
        public String place() {
            return row == 0 ? "" : column < 0 ? "Row " + row : Sheet.letters(column) + row;
        }
    }

    /** The sheet with its columns as they were read. */
    MappedSheet from();

    /** What stands in the way, in the order of the rows; where there is anything, nothing can be put. */
    List<Fault> faults();

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
     * @throws UnreadableFile else, with the first fault and how many more there are
     */
    default MappedIncoming sound() throws UnreadableFile {
        if (!faults().isEmpty()) {
            Fault first = faults().getFirst();
            int more = faults().size() - 1;
            throw from().sheet().fault(first.row(), (first.column() < 0 ? "" : first.place() + ": ") + first.problem()
                    + (more == 0 ? "" : ". " + more + " more like this " + (more == 1 ? "follows" : "follow")));
        }
        return this;
    }
}
