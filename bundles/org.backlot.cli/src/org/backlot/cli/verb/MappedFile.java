package org.backlot.cli.verb;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/**
 * A spreadsheet, read by a mapping.
 *
 * @param profile the name of the mapping; empty where the heads of the columns said enough
 */
record MappedFile(String file, String format, Optional<String> profile, Mapping mapping, MappedIncoming incoming) {

    /** The options of import that only spreadsheets have. */
    static final Set<String> OPTIONS = Set.of("mapping", "sheet", "header", "new-scenes", "replace", "preview",
            "leave-out-bad-cells", "keep-as");

    /**
     * Reads a file by the mapping that the call names, else by the saved one that fits it, else as it looks.
     *
     * @return empty where the call names nothing of a mapping and the importer does not know the columns
     */
    static Optional<MappedFile> read(Invocation call, Reading.Source source, MappedImporter importer,
            Production production) throws IOException {
        Spreadsheet book;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16)) {
            book = Spreadsheet.read(in, source.file());
        }
        Map<String, Mapping> profiles = Profiles.of(production);
        profiles.values().removeIf(mapping -> !importer.takes(mapping));
        Optional<Mapping> named = call.option("mapping").isPresent()
                ? Optional.of(named(call, call.option("mapping").get(), profiles)) : Optional.empty();
        String wanted = call.option("sheet").orElse(named.map(Mapping::sheet).orElse(""));
        Sheet sheet = wanted.isEmpty() ? book.sheets().stream().filter(s -> !s.hidden())
                .filter(s -> importer.knows(s) || Profiles.fitting(profiles, s).isPresent()).findFirst()
                .orElseGet(book::first) : book.sheet(wanted);
        Optional<String> profile = named.isPresent() ? call.option("mapping")
                : call.option("header").isPresent() ? Optional.empty() : Profiles.fitting(profiles, sheet);
        if (profile.isEmpty() && !importer.knows(sheet) && OPTIONS.stream().noneMatch(o -> call.option(o)
                .isPresent())) {
            return Optional.empty();
        }
        Mapping mapping = named.or(() -> profile.map(profiles::get))
                .orElseGet(() -> importer.suggest(sheet, header(call).orElse(0)));
        mapping = with(call, mapping);
        MappedIncoming incoming = importer.read(sheet, mapping);
        return Optional.of(new MappedFile(source.file(), source.format().name(), profile, mapping,
                call.option("leave-out-bad-cells").isPresent() ? incoming.leavingOut() : incoming));
    }

    private static Mapping named(Invocation call, String name, Map<String, Mapping> profiles) throws IOException {
        if (profiles.containsKey(name)) {
            return profiles.get(name);
        }
        Path path = call.file(name);
        if (!Files.isRegularFile(path)) {
            throw new UsageFault("No mapping and no file is called " + name + Nearest.hint(name,
                    List.copyOf(profiles.keySet())));
        }
        return parse(path, name);
    }

    /** The mapping that a file holds. */
    static Mapping parse(Path path, String name) throws IOException {
        if (Files.size(path) > 1 << 20) {
            throw new UnreadableFile(name, 0, "It is larger than a mapping can be. Name a mapping, as backlot mapping "
                    + "prints it");
        }
        try {
            return Mapping.parse(Files.readString(path, StandardCharsets.UTF_8), name);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new UnreadableFile(name, 0, "It is not text in UTF-8. Name a mapping, as backlot mapping prints it",
                    e);
        }
    }

    private static Optional<Integer> header(Invocation call) {
        return call.option("header").map(text -> {
            if (!text.matches("[1-9]\\d{0,6}")) {
                throw new UsageFault("The row --header " + text + " is no row. Write its number, as 3");
            }
            return Integer.valueOf(text);
        });
    }

    private static Mapping with(Invocation call, Mapping mapping) {
        Mapping.NewScenes scenes = call.option("new-scenes").map(text -> Arrays.stream(Mapping.NewScenes.values())
                .filter(choice -> choice.name().equalsIgnoreCase(text)).findFirst()
                .orElseThrow(() -> new UsageFault("--new-scenes is not " + text + ". Write add, skip or refuse")))
                .orElse(mapping.scenes());
        return mapping.at(mapping.sheet(), header(call).orElse(mapping.header())).with(mapping.lists(), scenes,
                mapping.replaces() || call.option("replace").isPresent());
    }

    /**
     * Nothing, where nothing stands in the way.
     *
     * @throws UnreadableFile else, with all that cannot be read and what to do
     */
    void sound() throws UnreadableFile {
        if (!incoming.faults().canBeLeftOut()) {
            incoming.sound();
            return;
        }
        UnreadableFile error = incoming.faults().error(incoming.from().sheet());
        List<String> more = new ArrayList<>(error.more());
        more.add("Correct the file, or import without what cannot be read: --leave-out-bad-cells");
        throw new UnreadableFile(error.file(), error.line(), error.getMessage(), more);
    }

    /** What was read and done, for people and programs; the outcome is empty where nothing could be done. */
    Map<String, Object> row(Optional<Outcome> outcome) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.put("format", format);
        row.put("summary", outcome.map(Outcome::summary).orElseGet(incoming::summary));
        row.put("notes", outcome.map(Outcome::notes).orElseGet(incoming::notes));
        row.put("sheet", incoming.from().sheet().name());
        row.put("header", incoming.from().header().number());
        row.put("mapping", profile.orElse(null));
        List<Map<String, Object>> columns = new ArrayList<>();
        incoming.from().columns().forEach(column -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("column", Sheet.letters(column.index()));
            one.put("head", incoming.from().header().cell(column.index()));
            one.put("field", column.field().isEmpty() ? null : column.field());
            columns.add(one);
        });
        row.put("columns", columns);
        row.put("problems", rows(incoming.faults()));
        outcome.ifPresent(done -> row.putAll(done.numbers()));
        row.put("leftOut", rows(incoming.leftOut()));
        return row;
    }

    private static List<Map<String, Object>> rows(Faults faults) {
        List<Map<String, Object>> rows = new ArrayList<>();
        faults.listed().forEach(fault -> rows.add(row(fault.place(), fault.problem())));
        int more = faults.count() - rows.size();
        if (more > 0) {
            rows.add(row("", more + " more like these"));
        }
        return rows;
    }

    private static Map<String, Object> row(String place, String problem) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", place);
        row.put("problem", problem);
        return row;
    }
}
