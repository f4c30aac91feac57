package org.backlot.resources.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.MenuItems;
import org.backlot.ui.kit.NameDialog;
import org.backlot.ui.production.ChosenProduction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** What can be done with libraries, below the button of a table of entries. */
public final class LibraryMenu {

    private final Desk desk;
    private final Control owner;
    private final LibraryActs acts;
    private final Supplier<? extends List<? extends Identified>> selected;

    /** @param selected the entries that are selected now, to be put into a library */
    public LibraryMenu(Desk desk, Control owner, LibraryActs acts,
            Supplier<? extends List<? extends Identified>> selected) {
        this.desk = desk;
        this.owner = owner;
        this.acts = acts;
        this.selected = selected;
    }

    /** Shows the menu. */
    public void pop() {
        if (desk.session().isEmpty()) {
            return;
        }
        var menu = new MenuItems(owner);
        menu.add("Link from Library\u2026", () -> choose("Link from Library").ifPresent(acts::link));
        menu.add("Library Changes\u2026", acts::changes).setEnabled(!acts.libraries().isEmpty());
        menu.add("Put into Library\u2026", this::put).setEnabled(!selected.get().isEmpty());
        menu.line();
        menu.add("New Library\u2026", this::make);
        menu.pop();
    }

    /** Asks for the file of a library, beside that which is linked. */
    private Optional<Path> choose(String title) {
        return ChosenProduction.ask(owner.getShell(), title, near()).map(path -> path.toAbsolutePath().normalize());
    }

    private Optional<Path> near() {
        return acts.libraries().stream().findFirst().map(library -> Path.of(library.getFile()));
    }

    private void put() {
        List<Identified> entries = List.copyOf(selected.get());
        choose("Put " + LibraryActs.count(entries) + " into").ifPresent(path -> acts.put(path, entries));
    }

    private void make() {
        new NameDialog(owner.getShell(), "New Library", "Choose File\u2026",
                "What is the library called? It is a file of its own, which any production can link to.",
                name -> name.isBlank() ? "" : null).ask("Studio library").ifPresent(this::make);
    }

    private void make(String name) {
        var dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText("New Library");
        dialog.setFilterExtensions(new String[] {"*.backlot"});
        near().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            acts.make(Path.of(chosen.endsWith(".backlot") ? chosen : chosen + ".backlot").toAbsolutePath().normalize(),
                    name);
        }
    }
}
