package org.backlot.schedule.ui.scenario;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.Schedule;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.backlot.ui.production.OpenHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Other productions whose people and things are on this one too: added, read again, and forgotten. */
public final class NeighboursDialog {

    private final Desk desk;
    private final NeighbourReading reading;
    private final Shell parent;
    private final Frame frame;

    public NeighboursDialog(Shell parent, Desk desk, Backlot backlot) {
        this.parent = parent;
        this.desk = desk;
        frame = new Frame(parent, "Other Productions").say("Who works on the active board of one of these cannot work "
                + "here on the same date: people are matched by e-mail, else by name, vehicles, animals and equipment "
                + "by name.");
        reading = new NeighbourReading(desk, backlot, parent.getDisplay());
    }

    /** Shows it until it is closed. */
    public void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        var table = new Table<>(area, desk, "org.backlot.schedule.ui.neighbours", columns());
        table.button("Add\u2026", "plus", this::add)
                .button("Read Again", "refresh", () -> (table.selected().isEmpty() ? table.shown() : table.selected())
                        .forEach(one -> read(Path.of(one.getFile()))))
                .button("Remove", "delete", () -> remove(table.selected()))
                .onDelete("Remove", this::remove)
                .rows(() -> desk.session().flatMap(session -> session.section(Schedule.class))
                        .map(schedule -> List.copyOf(schedule.getNeighbours())).orElse(List.of()));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(table.control());
    }

    private static List<Column<Neighbour, ?>> columns() {
        return List.of(Column.text("Production", 180, Neighbour::getTitle),
                Column.<Neighbour, Integer>of("People and things", 120, Kind.WHOLE, one -> one.getWork().size()),
                Column.<Neighbour>text("Read at", 130, one -> one.getAt() == null ? ""
                        : one.getAt().replace('T', ' ')),
                Column.text("File", 320, Neighbour::getFile));
    }

    private void add() {
        var dialog = new FileDialog(frame.shell() == null ? parent : frame.shell(), SWT.OPEN);
        dialog.setText("Compare with a production");
        dialog.setFilterNames(new String[] {"Productions (*.backlot)", "Productions in folders (*.xmi)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.backlot", "*.xmi", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            read(OpenHandler.production(Path.of(chosen)));
        }
    }

    /** Reads a production as it was saved last, in the background, and says what became different. */
    public void read(Path file) {
        reading.read(file, frame::say);
    }

    private void remove(List<Neighbour> neighbours) {
        if (!neighbours.isEmpty()) {
            desk.edit("Forget " + neighbours.getFirst().getTitle(), () -> neighbours.forEach(
                    one -> desk.session().orElseThrow().delete(one)));
        }
    }
}
