package org.backlot.resources.ui.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.core.Backlot;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.library.Lending;
import org.backlot.resources.library.LibraryFiles;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.MenuItems;
import org.backlot.ui.kit.NameDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** What can be done with libraries, below the button of a table of entries. */
public final class LibraryMenu {

    private static final String[] FILES = {"*.backlot"};

    private final Desk desk;
    private final Control owner;
    private final LibraryFiles files;
    private final Supplier<? extends List<? extends Identified>> selected;

    /** @param selected the entries that are selected now, to be put into a library */
    public LibraryMenu(Desk desk, Control owner, Backlot backlot,
            Supplier<? extends List<? extends Identified>> selected) {
        this.desk = desk;
        this.owner = owner;
        this.selected = selected;
        files = new LibraryFiles(backlot);
    }

    /** Shows the menu. */
    public void pop() {
        if (desk.session().isEmpty()) {
            return;
        }
        var menu = new MenuItems(owner);
        menu.add("Link from Library\u2026", this::link);
        menu.add("Library Changes\u2026", () -> libraries().forEach(library -> new LibraryChangesDialog(desk,
                owner.getShell(), files, library).open())).setEnabled(!libraries().isEmpty());
        menu.add("Put into Library\u2026", this::put).setEnabled(!selected.get().isEmpty());
        menu.line();
        menu.add("New Library\u2026", this::make);
        menu.pop();
    }

    private List<Library> libraries() {
        return desk.session().flatMap(session -> session.section(Resources.class))
                .map(book -> List.copyOf(book.getLibraries())).orElse(List.of());
    }

    /** Asks for the file of a library; that which is linked is proposed. */
    private Optional<Path> choose(int style, String title) {
        var dialog = new FileDialog(owner.getShell(), style);
        dialog.setText(title);
        dialog.setFilterExtensions(FILES);
        dialog.setOverwrite(false);
        libraries().stream().findFirst().ifPresent(library -> {
            Path path = Path.of(library.getFile());
            dialog.setFilterPath(String.valueOf(path.getParent()));
            if (style == SWT.OPEN) {
                dialog.setFileName(String.valueOf(path.getFileName()));
            }
        });
        return Optional.ofNullable(dialog.open()).map(name -> Path.of(name).toAbsolutePath().normalize());
    }

    private void make() {
        new NameDialog(owner.getShell(), "New Library", "Choose File\u2026",
                "What is the library called? It is a file of its own, which any production can link to.",
                name -> name.isBlank() ? "" : null).ask("Studio library").ifPresent(name ->
                        choose(SWT.SAVE, "New Library").ifPresent(path -> attempt("New library", () -> files.make(
                                path.toString().endsWith(".backlot") ? path : Path.of(path + ".backlot"), name))));
    }

    /** Something with files, which may fail. */
    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(String doing, Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException | RuntimeException e) {
            desk.tell(doing, e);
        }
    }

    private void link() {
        choose(SWT.OPEN, "Link from Library").ifPresent(path -> attempt("Link from library", () ->
                files.read(path, there -> {
                    link(desk.session().orElseThrow(), path, there);
                    return path;
                })));
    }

    private void link(Session here, Path path, Session there) {
        String name = there.production().getTitle();
        Library known = libraries().stream().filter(library -> path.toString().equals(library.getFile())).findFirst()
                .orElseGet(ResourcesFactory.eINSTANCE::createLibrary);
        List<Identified> available = new Lending(here.production(), known, there.production()).available();
        List<Identified> chosen = new ArrayList<>();
        var frame = new Frame(owner.getShell(), "Link from " + name).accept("Link", () -> true).ready(false)
                .say(available.isEmpty() ? "Everything in this library is linked already."
                        : "What is linked stays in this production when the library is away. "
                                + "What it names comes along.");
        if (frame.open(area -> {
            var table = new ChosenEntries(frame, chosen);
            table.fill(area, available);
        })) {
            desk.edit("Link " + count(chosen), () -> new Lending(here.production(),
                    Lending.library(here.production(), name, path.toString()), there.production()).link(chosen));
        }
    }

    /** The entries of a library, to be ticked. */
    private record ChosenEntries(Frame frame, List<Identified> chosen) {

        void fill(Composite area, List<Identified> available) {
            var holder = new ArrayList<EntryTable<Identified>>();
            holder.add(new EntryTable<>(area, available, new String[] {"Name", "Is"}, new int[] {320, 110},
                    entry -> new String[] {Entry.name(entry), Entry.noun(entry)}, () -> {
                        chosen.clear();
                        chosen.addAll(holder.getFirst().ticked());
                        frame.ready(!chosen.isEmpty());
                    }));
            var all = new Button(area, SWT.PUSH);
            all.setText("All of them");
            GridDataFactory.swtDefaults().applyTo(all);
            all.addListener(SWT.Selection, e -> holder.getFirst().tickAll());
        }
    }

    private static String count(List<? extends Identified> entries) {
        return entries.size() == 1 ? Entry.name(entries.getFirst()) : entries.size() + " entries";
    }

    private void put() {
        List<Identified> entries = List.copyOf(selected.get());
        choose(SWT.OPEN, "Put " + count(entries) + " into").ifPresent(path -> attempt("Put into library",
                () -> files.put(desk.session().orElseThrow(), path, entries)));
    }
}
