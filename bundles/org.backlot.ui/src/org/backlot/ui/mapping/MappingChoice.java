package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedIncoming.Fault;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Mapping.NewScenes;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/** What a person has chosen so far: the sheet, its header, what the columns hold. */
public final class MappingChoice {

    /** Rows that are shown. */
    public static final int SHOWN = 100;

    private final Spreadsheet file;
    private final MappedImporter importer;
    private final Map<String, Mapping> profiles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Sheet sheet;
    private Mapping mapping;
    private String profile = "";

    /**
     * What comes of a choice.
     *
     * @param words    what would happen, in one line, or why nothing can
     * @param problems where and what, errors first
     * @param incoming empty where nothing can be put
     */
    public record Prospect(String words, List<Problem> problems, Optional<MappedIncoming> incoming) {
    }

    /**
     * A line of the list of problems.
     *
     * @param row    0 where none is meant
     * @param column from 0; -1 where none is meant
     */
    public record Problem(String place, String text, boolean error, int row, int column) {
    }

    /** Begins with the sheet and the saved mapping that fit, else with what the columns look like. */
    public MappingChoice(Spreadsheet file, MappedImporter importer, Map<String, Mapping> profiles) {
        this.file = file;
        this.importer = importer;
        this.profiles.putAll(profiles);
        choose(file.sheets().stream().filter(s -> !s.hidden())
                .filter(s -> importer.knows(s) || Profiles.fitting(profiles, s).isPresent()).findFirst()
                .orElseGet(file::first));
    }

    public Spreadsheet file() {
        return file;
    }

    public Sheet sheet() {
        return sheet;
    }

    public Mapping mapping() {
        return mapping;
    }

    /** The name of the saved mapping in use; the empty string where it is none. */
    public String profile() {
        return profile;
    }

    public List<String> profiles() {
        return List.copyOf(profiles.keySet());
    }

    public List<Field> fields() {
        return importer.fields();
    }

    /** Turns to another sheet, and to what fits it. */
    public void choose(Sheet chosen) {
        sheet = chosen;
        Optional<String> fitting = Profiles.fitting(profiles, chosen);
        if (fitting.isPresent()) {
            choose(fitting.get());
        } else {
            suggest(0);
        }
    }

    /** Reads by a saved mapping; the empty string: by what the columns look like. */
    public void choose(String name) {
        if (profiles.containsKey(name)) {
            profile = name;
            mapping = profiles.get(name).at(sheet.name(), 0);
        } else {
            suggest(0);
        }
    }

    /** Says which row names the columns; what they hold is looked at again. */
    public void suggest(int header) {
        Mapping before = mapping == null ? Mapping.EMPTY.with(Mapping.Lists.AUTO, NewScenes.SKIP, false) : mapping;
        profile = "";
        mapping = importer.suggest(sheet, header).with(before.lists(), before.scenes(), before.replaces());
    }

    /** Says what a column holds; the empty string: it is not read. */
    public void hold(String column, String field) {
        profile = "";
        mapping = mapping.with(column, field);
    }

    /** Says how lists are parted, what becomes of new scenes, and whether elements are taken off. */
    public void treat(Mapping.Lists lists, NewScenes scenes, boolean replaces) {
        mapping = mapping.with(lists, scenes, replaces);
    }

    /** Keeps the mapping under a name; the answer is what is to be saved. */
    public Mapping keep(String name) {
        Mapping kept = mapping.at("", 0);
        profiles.put(name, kept);
        profile = name;
        return kept;
    }

    /** The columns with their heads; empty where the sheet has none, or not those of the mapping. */
    public Optional<MappedSheet> mapped() {
        try {
            return Optional.of(MappedSheet.of(sheet, mapping));
        } catch (UnreadableFile e) {
            return Optional.empty();
        }
    }

    /** The first rows below the header. */
    public List<Row> rows() {
        return mapped().map(from -> from.rows().stream().limit(SHOWN).toList()).orElse(List.of());
    }

    /** What would happen; may take its time with a large file. */
    public static Prospect prospect(MappedImporter importer, Sheet sheet, Mapping mapping, Production copy) {
        try {
            MappedIncoming incoming = importer.read(sheet, mapping);
            List<Problem> problems = new ArrayList<>();
            for (Fault fault : incoming.faults()) {
                problems.add(new Problem(fault.place(), fault.problem() + ".", true, fault.row(), fault.column()));
            }
            if (!problems.isEmpty()) {
                incoming.notes().forEach(note -> problems.add(note(note)));
                return new Prospect(incoming.faults().size() == 1
                        ? "One thing stands in the way; nothing can be imported yet."
                        : incoming.faults().size() + " things stand in the way; nothing can be imported yet.",
                        List.copyOf(problems), Optional.empty());
            }
            Outcome outcome = incoming.put(copy);
            return new Prospect(outcome.summary() + ".", outcome.notes().stream().map(MappingChoice::note).toList(),
                    Optional.of(incoming));
        } catch (UnreadableFile e) {
            return new Prospect("Nothing can be imported yet.", List.of(new Problem(e.line() == 0 ? "" : "Row "
                    + e.line(),
                    e.getMessage() + ".", true, e.line(), -1)), Optional.empty());
        } catch (IllegalStateException e) {
            return new Prospect("Nothing can be imported yet.", List.of(new Problem("", e.getMessage() + ".", true, 0,
                    -1)),
                    Optional.empty());
        }
    }

    private static Problem note(String note) {
        var row = java.util.regex.Pattern.compile("[Rr]ow (\\d{1,7})\\b").matcher(note);
        boolean named = row.find();
        return new Problem(named ? "Row " + row.group(1) : "", note, false, named ? Integer.parseInt(row.group(1)) : 0,
                -1);
    }

    MappedImporter importer() {
        return importer;
    }
}
