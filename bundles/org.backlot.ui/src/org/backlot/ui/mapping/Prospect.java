package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Fault.Extent;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Sheet;

/**
 * What comes of a choice.
 *
 * @param words    what would happen, in one line, or why nothing can
 * @param problems where and what, errors first
 * @param bad      what cannot be read, whether it stands in the way or is left out
 * @param incoming empty where nothing can be put
 */
public record Prospect(String words, List<Problem> problems, Faults bad, Optional<MappedIncoming> incoming) {

    private static final Pattern ROW = Pattern.compile("[Rr]ow (\\d{1,7})\\b");
    private static final String NOTHING = "Nothing can be imported yet.";

    /**
     * A line of the list of problems.
     *
     * @param row    0 where none is meant
     * @param column from 0; -1 where none is meant
     */
    public record Problem(String place, String text, boolean error, int row, int column) {
    }

    /**
     * What would happen; may take its time with a large file.
     *
     * @param leaves whether what cannot be read is left out
     * @param copy   of the production
     */
    static Prospect of(MappedImporter importer, Sheet sheet, Mapping mapping, boolean leaves, Production copy) {
        try {
            MappedIncoming incoming = importer.read(sheet, mapping);
            Faults bad = incoming.faults();
            return bad.isEmpty() || leaves && bad.canBeLeftOut() ? sound(incoming.leavingOut(), bad, copy)
                    : new Prospect(NOTHING, problems(bad, "", incoming.notes()),
                            bad, Optional.empty());
        } catch (UnreadableFile e) {
            return new Prospect(NOTHING, List.of(new Problem(e.line() == 0 ? "" : "Row " + e.line(),
                    e.getMessage() + ".", true, e.line(), -1)), new Faults(), Optional.empty());
        } catch (IllegalStateException e) {
            return new Prospect(NOTHING, List.of(new Problem("", e.getMessage() + ".", true, 0, -1)), new Faults(),
                    Optional.empty());
        }
    }

    private static Prospect sound(MappedIncoming incoming, Faults bad, Production copy) {
        Outcome outcome = incoming.put(copy);
        return new Prospect(outcome.summary() + ".", problems(bad, "Left out: ", outcome.notes()), bad,
                Optional.of(incoming));
    }

    /** How much cannot be read, as people read it: {@code "3 cells cannot be read, 1 row cannot be placed"}. */
    static String count(Faults bad) {
        List<String> parts = new ArrayList<>();
        int cells = bad.count(Extent.CELL);
        int rows = bad.count(Extent.ROW);
        int sheet = bad.count(Extent.SHEET);
        if (sheet > 0) {
            parts.add(sheet == 1 ? "One thing in the choice of the columns stands in the way"
                    : sheet + " things in the choice of the columns stand in the way");
        }
        if (cells > 0) {
            parts.add(cells + (cells == 1 ? " cell" : " cells") + " cannot be read");
        }
        if (rows > 0) {
            parts.add(rows + (rows == 1 ? " row" : " rows") + " cannot be placed");
        }
        return String.join(", ", parts);
    }

    private static List<Problem> problems(Faults bad, String before, List<String> notes) {
        List<Problem> problems = new ArrayList<>();
        for (Fault fault : bad.listed()) {
            problems.add(new Problem(fault.place(), before + fault.problem() + ".", true, fault.row(),
                    fault.column()));
        }
        if (bad.count() > problems.size()) {
            problems.add(new Problem("", bad.count() - problems.size() + " more like these.", true, 0, -1));
        }
        notes.forEach(note -> problems.add(note(note)));
        return List.copyOf(problems);
    }

    private static Problem note(String note) {
        Matcher row = ROW.matcher(note);
        boolean named = row.find();
        return new Problem(named ? "Row " + row.group(1) : "", note, false, named ? Integer.parseInt(row.group(1)) : 0,
                -1);
    }
}
