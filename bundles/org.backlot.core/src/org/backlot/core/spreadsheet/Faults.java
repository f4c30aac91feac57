package org.backlot.core.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Fault.Extent;

/** What of a sheet cannot be read, collected while it is read: how much it is, and the first {@value #LISTED} of it. */
public final class Faults {

    /** How many are kept; who has more has chosen the wrong column. */
    public static final int LISTED = 1000;
    /** How many an error names. */
    private static final int TOLD = 20;

    private final List<Fault> listed = new ArrayList<>();
    private final int[] counts = new int[Extent.values().length];

    /** Adds one, after those of the rows above it. */
    public void add(Fault fault) {
        counts[fault.extent().ordinal()]++;
        if (listed.size() < LISTED) {
            listed.add(fault);
        }
    }

    /** The first of them, in the order of the rows. */
    public List<Fault> listed() {
        return List.copyOf(listed);
    }

    /** How many there are. */
    public int count() {
        return counts[0] + counts[1] + counts[2];
    }

    /** How many there are of an extent. */
    public int count(Extent extent) {
        return counts[extent.ordinal()];
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** Whether there are any, and the rest can be read without them. */
    public boolean canBeLeftOut() {
        return !isEmpty() && count(Extent.SHEET) == 0;
    }

    /**
     * For what puts a sheet into a production: nothing of it is put where anything is at fault.
     *
     * @throws IllegalStateException with the first of them
     */
    public void requireNone() {
        if (!isEmpty()) {
            throw new IllegalStateException(listed.getFirst().located());
        }
    }

    /** What to throw where nothing is to be left out: all of them, a line each, up to {@value #TOLD}. */
    public UnreadableFile error(Sheet sheet) {
        List<String> more = new ArrayList<>();
        listed.stream().skip(1).limit(TOLD - 1L).forEach(fault -> more.add(error(sheet, fault).located()));
        if (count() > TOLD) {
            more.add("and " + (count() - TOLD) + " more");
        }
        UnreadableFile first = error(sheet, listed.getFirst());
        return new UnreadableFile(first.file(), first.line(), first.getMessage(), more);
    }

    private static UnreadableFile error(Sheet sheet, Fault fault) {
        return sheet.fault(fault.row(), fault.located());
    }
}
