package org.backlot.resources.ui.booking;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.Resources;
import org.backlot.resources.neighbour.Neighbours;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.backlot.ui.production.OpenHandler;
import org.backlot.ui.production.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Other productions that have booked people and things of this one: added, read again, and forgotten. */
public final class OtherProductionsDialog {

    private final Desk desk;
    private final Backlot backlot;
    private final Shell parent;
    private final Frame frame;

    public OtherProductionsDialog(Shell parent, Desk desk, Backlot backlot) {
        this.parent = parent;
        this.desk = desk;
        this.backlot = backlot;
        frame = new Frame(parent, "Other Productions").say("Who and what is held or booked on one of these is taken "
                + "here: people are matched by a library, else by e-mail, else by name, things by a library, else by "
                + "their code.");
    }

    /** Shows it until it is closed. */
    public void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        var book = new OpenBook(desk::session);
        var table = new Table<>(area, desk, "org.backlot.resources.neighbours", columns());
        table.named(neighbour -> "bookings of " + neighbour.getTitle())
                .button("Add\u2026", "plus", this::add)
                .button("Read Again", "refresh", () -> (table.selected().isEmpty() ? table.shown() : table.selected())
                        .forEach(one -> read(Path.of(one.getFile()))))
                .button("Remove", "delete", () -> remove(table.selected()))
                .onDelete("Remove", this::remove)
                .rows(() -> book.all(Resources::getNeighbours));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(table.control());
    }

    private static List<Column<Neighbour, ?>> columns() {
        return List.of(Column.text("Production", 180, Neighbour::getTitle),
                Column.<Neighbour, Integer>of("Bookings", 90, Kind.WHOLE, one -> one.getBookings().size()),
                Column.<Neighbour>text("Read at", 140, one -> one.getAt() == null ? ""
                        : one.getAt().replace('T', ' ')),
                Column.text("File", 320, Neighbour::getFile));
    }

    private void add() {
        var dialog = new FileDialog(frame.shell() == null ? parent : frame.shell(), SWT.OPEN);
        dialog.setText("Read the bookings of a production");
        dialog.setFilterNames(new String[] {"Productions (*.backlot)", "Productions in folders (*.xmi)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.backlot", "*.xmi", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            read(OpenHandler.production(Path.of(chosen)));
        }
    }

    /** Reads a production as it was saved last, in the background. */
    public void read(Path file) {
        Session session = desk.session().orElseThrow();
        Display display = parent.getDisplay();
        Work.start("Read " + file.getFileName(), stop -> {
            try (Session other = backlot.open(file, FileStore.Access.READ).session()) {
                return other.snapshot();
            }
        }, other -> display.asyncExec(() -> take(session, other, file)), other -> { },
                cause -> display.asyncExec(() -> desk.tell("Read " + file.getFileName(), cause)));
    }

    private void take(Session session, Production other, Path file) {
        if (desk.session().orElse(null) == session && desk.edit("Read the bookings of " + other.getTitle(),
                () -> Neighbours.take(session.production(), other, file.toString(), LocalDateTime.now()))) {
            frame.say(other.getTitle() + " was read.");
        }
    }

    private void remove(List<Neighbour> neighbours) {
        if (!neighbours.isEmpty()) {
            desk.edit("Forget " + neighbours.getFirst().getTitle(), () -> neighbours.forEach(
                    one -> desk.session().orElseThrow().delete(one)));
        }
    }
}
