package org.backlot.ui.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Table;
import org.backlot.ui.production.ChosenProduction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * Other productions whose people and things are on this one too: added, read again, and forgotten.
 *
 * @param <N> what is kept of one
 */
public final class NeighboursDialog<N extends Identified> {

    private final Desk desk;
    private final Neighbourhood<N> neighbours;
    private final NeighbourReading reading;
    private final Shell parent;
    private final Frame frame;

    public NeighboursDialog(Shell parent, Desk desk, Backlot backlot, Neighbourhood<N> neighbours) {
        this.parent = parent;
        this.desk = desk;
        this.neighbours = neighbours;
        frame = new Frame(parent, "Other Productions").say(neighbours.purpose());
        reading = new NeighbourReading(desk, backlot, parent.getDisplay(), neighbours);
    }

    /** Shows it until it is closed. */
    public void open() {
        frame.open(this::fill);
    }

    private void fill(Composite area) {
        var table = new Table<>(area, desk, neighbours.id(), columns());
        table.button("Add\u2026", "plus", this::add)
                .button("Read Again", "refresh", () -> (table.selected().isEmpty() ? table.shown() : table.selected())
                        .forEach(one -> read(Path.of(neighbours.kept(one).file()))))
                .button("Remove", "delete", () -> remove(table.selected()))
                .onDelete("Remove", this::remove)
                .rows(() -> desk.session().map(session -> List.copyOf(neighbours.of(session.production())))
                        .orElse(List.of()));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(table.control());
    }

    private List<Column<N, ?>> columns() {
        return List.of(Column.text("Production", 180, one -> neighbours.kept(one).title()), neighbours.count(),
                Column.<N>text("Read at", 140, one -> neighbours.kept(one).at() == null ? ""
                        : neighbours.kept(one).at().replace('T', ' ')),
                Column.text("File", 320, one -> neighbours.kept(one).file()));
    }

    private void add() {
        ChosenProduction.ask(frame.shell() == null ? parent : frame.shell(), "Read another production",
                Optional.empty()).ifPresent(this::read);
    }

    /** Reads a production as it was saved last, in the background, and says what came of it. */
    public void read(Path file) {
        reading.read(file, frame::say);
    }

    private void remove(List<N> gone) {
        if (!gone.isEmpty()) {
            desk.edit("Forget " + neighbours.kept(gone.getFirst()).title(), () -> gone.forEach(
                    one -> desk.session().orElseThrow().delete(one)));
        }
    }
}
