package org.backlot.resources.ui.library;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.core.SavedProduction;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.library.LibraryFiles;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Reading;
import org.backlot.ui.production.Work;
import org.eclipse.swt.widgets.Control;

/**
 * What is done with libraries. Their files are read and written in the background, where the status line shows it and a
 * person may cancel it; a person is asked once that is done.
 */
public final class LibraryActs {

    private final Desk desk;
    private final Control owner;
    private final LibraryFiles files;
    private final Reading reading;

    /** @param owner above which a person is asked */
    public LibraryActs(Desk desk, Control owner, Backlot backlot) {
        this.desk = desk;
        this.owner = owner;
        files = new LibraryFiles(backlot);
        reading = new Reading(desk, backlot, owner.getDisplay());
    }

    List<Library> libraries() {
        return desk.session().flatMap(session -> session.section(Resources.class))
                .map(book -> List.copyOf(book.getLibraries())).orElse(List.of());
    }

    /** Makes an empty library. */
    public void make(Path path, String name) {
        Work.write("Make " + path.getFileName(), stop -> {
            files.make(path, name);
            return path.getFileName() + " is an empty library in " + path.getParent();
        }, () -> { }, cause -> owner.getDisplay().asyncExec(() -> desk.tell("New library", cause)));
    }

    private void read(Path path, Consumer<SavedProduction> take) {
        reading.start("Read " + path.getFileName(), stop -> files.read(path), take);
    }

    /** Reads a library, and links what a person ticks of it. */
    public void link(Path path) {
        read(path, there -> {
            if (!owner.isDisposed() && new LinkDialog(desk, owner.getShell(), there).open()) {
                link(path);
            }
        });
    }

    /** Reads the libraries, one after the other, and settles what is not the same any more. */
    public void changes() {
        changes(new ArrayDeque<>(libraries()));
    }

    private void changes(Deque<Library> left) {
        if (!left.isEmpty()) {
            Library library = left.removeFirst();
            read(Path.of(library.getFile()), there -> {
                if (!owner.isDisposed() && libraries().contains(library)) {
                    if (new LibraryChangesDialog(desk, owner.getShell(), library, there, this::put).open()) {
                        left.addFirst(library);
                    }
                    changes(left);
                }
            });
        }
    }

    /** Puts entries into a library, and links them to it. */
    public void put(Path path, List<? extends Identified> entries) {
        Session here = desk.session().orElseThrow();
        Production copy = here.snapshot();
        List<String> ids = entries.stream().map(Identified::getId).toList();
        reading.write("Put " + count(entries) + " into " + path.getFileName(),
                stop -> files.put(copy, path, ids, stop::check),
                shelved -> desk.edit("Put into library", () -> shelved.link(here.production())));
    }

    static String count(List<? extends Identified> entries) {
        return entries.size() == 1 ? Entry.name(entries.getFirst()) : entries.size() + " entries";
    }
}
