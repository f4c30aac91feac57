package org.backlot.resources.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Identified;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Library;

/** The files of libraries: productions like any other, so that the same screens edit them. */
public final class LibraryFiles {

    private final Backlot backlot;

    public LibraryFiles(Backlot backlot) {
        this.backlot = backlot;
    }

    /**
     * Makes an empty library and saves it.
     *
     * @throws IOException if there is a file of that name, or none can be written there
     */
    public void make(Path path, String name) throws IOException {
        try (Session session = backlot.create(FileStore.create(path, backlot.sections()), production -> {
            production.setTitle(name);
            production.setKind(ProductionKind.OTHER);
        })) {
            session.save();
        }
    }

    /**
     * Reads a library as it was saved last.
     *
     * @throws IOException if it cannot be read, with its path and what to do
     */
    public <R> R read(Path path, Function<Session, R> work) throws IOException {
        try (Session session = backlot.open(path, FileStore.Access.READ).session()) {
            return work.apply(session);
        }
    }

    /**
     * Puts entries of a production into a library, and saves that: through a session of the library's own, with its
     * lock and journal. The production is changed after that, in one step.
     *
     * @throws IOException if the library is open elsewhere or cannot be written; the production is as it was then
     */
    public void put(Session here, Path path, List<? extends Identified> entries) throws IOException {
        try (Session there = backlot.open(path, FileStore.Access.EDIT).session()) {
            there.store().readOnly().ifPresent(why -> {
                throw new IllegalStateException(path + ": " + why);
            });
            here.edit("Put into library", () -> {
                Library library = Lending.library(here.production(), there.production().getTitle(), path.toString());
                Lending lending = new Lending(here.production(), library, there.production());
                Map<Identified, String> put = write(there, lending, entries);
                lending.shelved(put);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<Identified, String> write(Session there, Lending lending, List<? extends Identified> entries) {
        var put = new LinkedHashMap<Identified, String>();
        there.edit("Put into library", () -> put.putAll(lending.put(entries)));
        try {
            if (there.isDirty()) {
                there.save();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return put;
    }
}
