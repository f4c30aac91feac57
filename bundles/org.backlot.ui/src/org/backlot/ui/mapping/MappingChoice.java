package org.backlot.ui.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Mapping.NewScenes;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/** What a person has chosen so far: the sheet, its header, what the columns hold. */
public final class MappingChoice {

    /** Rows that are shown. */
    public static final int SHOWN = 100;
    private static final int MOST_WORDS = 60;

    private final Spreadsheet file;
    private final MappedImporter all;
    private final Map<String, Mapping> profiles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private MappedImporter importer;
    private Sheet sheet;
    private Mapping mapping;
    private String profile = "";
    private boolean leavesOut;

    /**
     * A word of a column.
     *
     * @param text  as it stands there first
     * @param count how often it stands there
     * @param means what is read for it; empty where it cannot be read
     */
    public record Word(String text, int count, Optional<String> means) {
    }

    /** Begins with the sheet and the saved mapping that fit, else with what the columns look like. */
    public MappingChoice(Spreadsheet file, MappedImporter importer, Map<String, Mapping> profiles) {
        this.file = file;
        this.all = importer;
        this.importer = importer;
        profiles.forEach((name, kept) -> {
            if (importer.takes(kept)) {
                this.profiles.put(name, kept);
            }
        });
        choose(file.sheets().stream().filter(s -> !s.hidden())
                .filter(s -> importer.knows(s) || Profiles.fitting(this.profiles, s).isPresent()).findFirst()
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
            importer = all.kind(chosen);
            suggest(0);
        }
    }

    /** Reads by a saved mapping; the empty string: by what the columns look like. */
    public void choose(String name) {
        if (profiles.containsKey(name)) {
            profile = name;
            mapping = profiles.get(name).at(sheet.name(), 0);
            importer = all.kind(mapping);
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

    /** The first rows below the header, and as many below them of those that are named. */
    public List<Row> rows(Set<Integer> named) {
        return mapped().map(from -> {
            List<Row> first = from.rows().stream().limit(SHOWN).toList();
            return Stream.concat(first.stream(), from.rows().stream().skip(SHOWN)
                    .filter(row -> named.contains(row.number())).limit(SHOWN)).toList();
        }).orElse(List.of());
    }

    /**
     * The words of a column and what is read for them: those that cannot be read by themselves first, then the
     * commonest; none where they are read as they stand.
     */
    public List<Word> words(MappedSheet.Column column) {
        if (field(column).filter(Field::isTranslated).isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> words = mapped().stream().flatMap(from -> from.rows().stream())
                .map(row -> row.cell(column.index()).replaceAll("\\s+", " ")).filter(cell -> !cell.isEmpty())
                .collect(Collectors.groupingBy(cell -> cell.toUpperCase(Locale.ROOT)));
        return words.values().stream().map(alike -> new Word(alike.getFirst(), alike.size(),
                importer.meaning(mapping, column.field(), alike.getFirst())))
                .sorted(Comparator.comparing((Word word) -> byItself(column, word.text()).isPresent())
                        .thenComparing(word -> -word.count()).thenComparing(Word::text, String.CASE_INSENSITIVE_ORDER))
                .limit(MOST_WORDS).toList();
    }

    /** What a column holds. */
    public Optional<Field> field(MappedSheet.Column column) {
        return fields().stream().filter(field -> field.id().equals(column.field())).findFirst();
    }

    /** Says what a word of a column means; the empty string, or what it means anyhow, takes that back. */
    public void translate(MappedSheet.Column column, String word, String means) {
        Mapping plain = mapping.with(column.field(), word, "");
        boolean anyhow = byItself(column, word).filter(means::equals).isPresent();
        Mapping told = means.isEmpty() || anyhow ? plain : plain.with(column.field(), word, means);
        if (!told.equals(mapping)) {
            profile = "";
            mapping = told;
        }
    }

    /** What a word means where nobody says it. */
    private Optional<String> byItself(MappedSheet.Column column, String word) {
        return importer.meaning(mapping.with(column.field(), word, ""), column.field(), word);
    }

    /** The kind of list that it is read as. */
    MappedImporter importer() {
        return importer;
    }

    /** The kinds of lists that it may be read as. */
    List<MappedImporter> kinds() {
        return all.kinds();
    }

    /** Reads it as a list of another kind. */
    void choose(MappedImporter kind) {
        importer = kind;
        suggest(0);
    }

    /** Whether what cannot be read is left out. */
    boolean leavesOut() {
        return leavesOut;
    }

    /** Says whether what cannot be read is left out. */
    void leaveOut(boolean leaves) {
        leavesOut = leaves;
    }
}
