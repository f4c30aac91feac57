package org.backlot.schedule.ui.scenario;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.NeighbourWork;
import org.backlot.schedule.neighbour.NeighbourChange;
import org.backlot.schedule.neighbour.Neighbours;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Work;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/** Reads other productions as they were saved last, in the background, and says what is different. */
record NeighbourReading(Desk desk, Backlot backlot, Display display) {

    /** What was read, and when it had been saved. */
    private record Other(Production production, String saved) {
    }

    /** @param told gets a sentence on the thread that draws, once the production was read */
    void read(Path file, Consumer<String> told) {
        Session session = desk.session().orElseThrow();
        Work.start("Read " + file.getFileName(), stop -> {
            String saved = Neighbours.saved(file);
            try (Session other = backlot.open(file, FileStore.Access.READ).session()) {
                return new Other(other.snapshot(), saved);
            }
        }, other -> display.asyncExec(() -> take(session, other, file, told)), other -> { },
                cause -> display.asyncExec(() -> desk.tell("Read " + file.getFileName(), cause)));
    }

    private void take(Session session, Other other, Path file, Consumer<String> told) {
        if (desk.session().orElse(null) != session) {
            return;
        }
        String title = other.production().getTitle();
        Collection<NeighbourWork> before = Neighbours.of(session.production(), file.toString())
                .map(Neighbour::getWork).map(EcoreUtil::copyAll).orElse(null);
        if (desk.edit("Compare with " + title, () -> Neighbours.take(session.production(), other.production(),
                file.toString(), other.saved(), LocalDateTime.now()))) {
            List<NeighbourWork> now = Neighbours.of(session.production(), file.toString()).orElseThrow().getWork();
            told.accept(says(title, NeighbourChange.of(session.production(), before == null ? List.of()
                    : List.copyOf(before), now)));
        }
    }

    private static String says(String title, List<NeighbourChange> changes) {
        return title + " was read: " + (changes.isEmpty() ? "nothing is different for those who work here too"
                : changes.stream().map(NeighbourChange::says).collect(Collectors.joining("; "))) + ".";
    }
}
