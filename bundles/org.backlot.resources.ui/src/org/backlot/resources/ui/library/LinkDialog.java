package org.backlot.resources.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.SavedProduction;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Entry;
import org.backlot.resources.library.Lending;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The entries of a library that nothing here is linked to; what is ticked is linked. */
final class LinkDialog {

    private final Desk desk;
    private final Frame frame;
    private final SavedProduction there;
    private final List<Identified> chosen = new ArrayList<>();
    private EntryTable<Identified> table;
    private boolean again;

    LinkDialog(Desk desk, Shell shell, SavedProduction there) {
        this.desk = desk;
        this.there = there;
        frame = new Frame(shell, "Link from " + there.production().getTitle()).accept("Link", () -> true).ready(false);
    }

    /** Asks, and links; answers whether the library is to be read again instead, and then asked about. */
    boolean open() {
        Session here = desk.session().orElseThrow();
        String file = there.file().toString();
        Library known = here.section(Resources.class).stream().flatMap(book -> book.getLibraries().stream())
                .filter(library -> file.equals(library.getFile())).findFirst()
                .orElseGet(ResourcesFactory.eINSTANCE::createLibrary);
        List<Identified> available = new Lending(here.production(), known, there).available();
        frame.say(available.isEmpty() ? "Everything in this library is linked already."
                : "What is linked stays in this production when the library is away. What it names comes along.");
        if (frame.open(area -> fill(area, available))) {
            desk.edit("Link " + LibraryActs.count(chosen), () -> new Lending(here.production(),
                    Lending.library(here.production(), there.production().getTitle(), file), there).link(chosen));
        }
        return again;
    }

    private void fill(Composite area, List<Identified> available) {
        ReadAgain.in(area, frame, there, () -> again = true);
        table = new EntryTable<>(area, available, new String[] {"Name", "Is"}, new int[] {320, 110},
                entry -> new String[] {Entry.name(entry), Entry.noun(entry)}, () -> {
                    chosen.clear();
                    chosen.addAll(table.ticked());
                    frame.ready(!chosen.isEmpty());
                });
        var all = new Button(area, SWT.PUSH);
        all.setText("All of them");
        GridDataFactory.swtDefaults().applyTo(all);
        all.addListener(SWT.Selection, e -> table.tickAll());
    }
}
