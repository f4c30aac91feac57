package org.backlot.ui.neighbour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.Backlot;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Reading;
import org.eclipse.swt.widgets.Display;

/** Reads other productions as they were saved last, in the background, and says what came of it. */
record NeighbourReading(Desk desk, Backlot backlot, Display display, Neighbourhood<?> neighbours) {

    /** @param told gets a sentence on the thread that draws, once the production was read */
    void read(Path file, Consumer<String> told) {
        new Reading(desk, backlot, display).read(file, other -> {
            List<String> says = new ArrayList<>();
            if (desk.edit(neighbours.step(other.production().getTitle()), () -> says.add(neighbours.take(
                    desk.session().orElseThrow().production(), other)))) {
                says.forEach(told);
            }
        });
    }
}
