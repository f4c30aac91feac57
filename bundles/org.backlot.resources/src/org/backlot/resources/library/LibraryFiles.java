package org.backlot.resources.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.SavedProduction;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

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
     * Reads a library as it was saved last; it may be open elsewhere.
     *
     * @throws IOException if it cannot be read, with its path and what to do
     */
    public SavedProduction read(Path path) throws IOException {
        if (Files.notExists(path)) {
            throw new UnreadableFile(path.toString(), 0, "There is no library any more. What is linked stays as it was "
                    + "read last; put the file back, or link from where it is now");
        }
        return SavedProduction.read(backlot, path);
    }

    /**
     * Puts entries of a production into a library, and saves that: through a session of the library's own, with its
     * lock and journal. The production is changed after that, by {@link Shelved#link}.
     *
     * @param here   the production, or a copy of it on another thread; it is only read
     * @param chosen ids of entries
     * @param check  runs before anything is written, and throws where it is to stop
     * @throws IOException              if the library is open elsewhere or cannot be written
     * @throws IllegalArgumentException if an entry that is not linked has a namesake there
     */
    public Shelved put(Production here, Path path, Collection<String> chosen, Runnable check) throws IOException {
        try (Session there = backlot.open(path, FileStore.Access.EDIT).session()) {
            there.store().readOnly().ifPresent(why -> {
                throw new IllegalStateException(path + ": " + why);
            });
            Library library = Session.section(here, Resources.class).stream()
                    .flatMap(book -> book.getLibraries().stream())
                    .filter(one -> path.toString().equals(one.getFile())).findFirst()
                    .orElseGet(ResourcesFactory.eINSTANCE::createLibrary);
            List<Identified> entries = Entry.all(here).stream().filter(entry -> chosen.contains(entry.getId()))
                    .toList();
            List<Shelved.Place> places = new ArrayList<>();
            check.run();
            there.edit("Put into library", () -> places.addAll(new Lending(here, library, there.production(), null)
                    .put(entries)));
            if (there.isDirty()) {
                there.save();
            }
            return new Shelved(path, there.production().getTitle(), SavedProduction.stamp(path), places);
        }
    }
}
