package org.backlot.resources.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.SavedProduction;
import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/**
 * {@code backlot library PRODUCTION DO}: {@code new} makes a library; {@code list} prints what a production links,
 * {@code available} what a library has besides; {@code link} and {@code put} bring entries here and there;
 * {@code changes} prints what is not the same any more, {@code take} and {@code leave} settle it. Prints rows of
 * {@code kind, name} and what there is to tell.
 */
public final class LibraryCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        var files = new LibraryFiles(call.backlot());
        String what = call.required("DO").toLowerCase(Locale.ROOT);
        switch (what) {
            case "new" -> {
                Path path = call.file(call.required("PRODUCTION"));
                files.make(path, call.option("name")
                        .orElse(path.getFileName().toString().replaceFirst("\\.\\w+$", "")));
                call.note(path.getFileName() + " is an empty library");
            }
            case "list" -> list(call);
            case "available" -> available(call, files);
            case "link" -> link(call, files);
            case "put" -> put(call, files);
            case "changes", "take", "leave" -> settle(call, files, what);
            default -> throw new UsageFault("There is no library " + what + Nearest.hint(what,
                    List.of("new", "list", "available", "link", "put", "changes", "take", "leave")));
        }
        return Outcome.FINE;
    }

    private static void list(Invocation call) throws IOException {
        try (Session session = call.open("PRODUCTION", FileStore.Access.READ)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Identified entry : Entry.all(session.production())) {
                Links.of(session.production(), entry).ifPresent(link -> {
                    Map<String, Object> row = row(entry);
                    row.put("library", link.getLibrary() == null ? null : link.getLibrary().getName());
                    row.put("file", link.getLibrary() == null ? null : link.getLibrary().getFile());
                    rows.add(row);
                });
            }
            call.print(rows);
        }
    }

    private static Map<String, Object> row(Identified entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", Entry.noun(entry));
        row.put("name", Entry.name(entry));
        return row;
    }

    private static Path file(Invocation call) {
        return call.file(call.option("library").orElseThrow(() -> new UsageFault(
                "Name the file of the library: --library studio.backlot"))).toAbsolutePath().normalize();
    }

    private static void available(Invocation call, LibraryFiles files) throws IOException {
        Path path = file(call);
        try (Session here = call.open("PRODUCTION", FileStore.Access.READ)) {
            call.print(lending(here, path, files.read(path)).available().stream().map(LibraryCommand::row).toList());
        }
    }

    /** Of a library that is not linked yet, one that is nowhere stands in. */
    private static Lending lending(Session here, Path path, SavedProduction there) {
        Library library = here.section(Resources.class).stream().flatMap(book -> book.getLibraries().stream())
                .filter(one -> path.toString().equals(one.getFile())).findFirst()
                .orElseGet(ResourcesFactory.eINSTANCE::createLibrary);
        return new Lending(here.production(), library, there);
    }

    private static List<Identified> chosen(Invocation call, List<? extends Identified> all) {
        if (call.option("all").isPresent()) {
            return List.copyOf(all);
        }
        List<Identified> chosen = new ArrayList<>();
        for (String name : call.options("entry")) {
            chosen.add(all.stream().filter(entry -> Entry.name(entry).equalsIgnoreCase(name)
                    || name.equals(entry.getId())).findFirst().orElseThrow(() -> new UsageFault("There is no " + name
                            + Nearest.hint(name, all.stream().map(Entry::name).toList()))));
        }
        if (chosen.isEmpty()) {
            throw new UsageFault("Name entries with --entry, or say --all");
        }
        return chosen;
    }

    private static void link(Invocation call, LibraryFiles files) throws IOException {
        Path path = file(call);
        try (Session here = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            SavedProduction there = files.read(path);
            List<Identified> chosen = chosen(call, lending(here, path, there).available());
            here.edit("Link from library", () -> new Lending(here.production(), Lending.library(here.production(),
                    there.production().getTitle(), path.toString()), there).link(chosen));
            here.save();
            call.print(chosen.stream().map(LibraryCommand::row).toList());
        }
    }

    private static void put(Invocation call, LibraryFiles files) throws IOException {
        Path path = file(call);
        try (Session here = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            List<Identified> chosen = chosen(call, Entry.all(here.production()));
            try {
                Shelved shelved = files.put(here.production(), path, chosen.stream().map(Identified::getId).toList(),
                        () -> { });
                here.edit("Put into library", () -> shelved.link(here.production()));
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new UsageFault(e.getMessage());
            }
            here.save();
            call.print(chosen.stream().map(LibraryCommand::row).toList());
        }
    }

    private static void settle(Invocation call, LibraryFiles files, String what) throws IOException {
        boolean edits = !what.equals("changes");
        List<String> names = call.options("entry");
        try (Session here = call.open("PRODUCTION", edits ? FileStore.Access.EDIT : FileStore.Access.READ)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            List<Library> libraries = here.section(Resources.class).map(book -> List.copyOf(book.getLibraries()))
                    .orElse(List.of());
            for (Library library : libraries) {
                Optional<Path> only = call.option("library").map(name -> file(call));
                if (only.isEmpty() || only.get().toString().equals(library.getFile())) {
                    rows.addAll(settle(here, library, files.read(Path.of(library.getFile())), what, names));
                }
            }
            if (here.isDirty()) {
                here.save();
            }
            call.print(rows);
        }
    }

    private static List<Map<String, Object>> settle(Session here, Library library, SavedProduction there, String what,
            List<String> names) {
        var lending = new Lending(here.production(), library, there);
        List<LibraryChange> changes = lending.changes().stream().filter(change -> names.isEmpty()
                || names.stream().anyMatch(Entry.name(change.here())::equalsIgnoreCase)).toList();
        if (!changes.isEmpty() && !what.equals("changes")) {
            here.edit("Library changes", () -> {
                if (what.equals("take")) {
                    lending.take(changes);
                } else {
                    lending.leave(changes);
                }
            });
        }
        return changes.stream().map(LibraryCommand::row).toList();
    }

    private static Map<String, Object> row(LibraryChange change) {
        Map<String, Object> row = row(change.here());
        row.put("library", change.library().getName());
        row.put("state", change.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        row.put("values", change.values().stream().map(value -> value.label() + ": " + value.here() + " \u2192 "
                + value.there()).toList());
        return row;
    }
}
