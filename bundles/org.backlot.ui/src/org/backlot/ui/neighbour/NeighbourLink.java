package org.backlot.ui.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.SavedSince;
import org.backlot.ui.production.SavedSince.File;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * Says that other productions were saved since they were read, reads them again at a click, and says what became
 * different.
 *
 * @param <N> what is kept of one
 */
public final class NeighbourLink<N extends Identified> {

    private final Desk desk;
    private final Neighbourhood<N> neighbours;
    private final Link link;
    private final SavedSince since;
    private List<File> stale = List.of();
    private String told = "";

    private NeighbourLink(Composite bar, Desk desk, Neighbourhood<N> neighbours) {
        this.desk = desk;
        this.neighbours = neighbours;
        link = new Link(bar, SWT.NONE);
        link.setVisible(false);
        link.addListener(SWT.Selection, e -> act());
        since = SavedSince.of(link, this::files, this::show);
        desk.watch(link.getParent(), neighbours.types(), since::look);
    }

    /** In a bar, where it takes no room while there is nothing to say. */
    public static <N extends Identified> NeighbourLink<N> in(Composite bar, Desk desk, Neighbourhood<N> neighbours) {
        return new NeighbourLink<>(bar, desk, neighbours);
    }

    private List<File> files() {
        return desk.session().stream().flatMap(session -> neighbours.of(session.production()).stream())
                .map(neighbours::kept).map(kept -> new File(kept.title(), kept.file(), kept.saved())).toList();
    }

    private void show(List<File> found) {
        stale = found;
        String text = !told.isEmpty() ? told.replace("&", "&&") + " <a>Hide</a>" : stale.isEmpty() ? "" : "<a>"
                + stale.stream().map(File::title).collect(Collectors.joining(", ")).replace("&", "&&")
                + (stale.size() == 1 ? " was" : " were") + " saved since: read again</a>";
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.setToolTipText(told.isEmpty() ? "The dates on which people and things work on other productions may "
                    + "have changed" : told);
            link.requestLayout();
        }
        Bar.show(link, !text.isEmpty());
    }

    private void act() {
        if (!told.isEmpty()) {
            told = "";
            since.look();
        } else {
            desk.ask(Backlot.class).map(backlot -> new NeighbourReading(desk, backlot, link.getDisplay(), neighbours))
                    .ifPresent(reading -> stale.forEach(one -> reading.read(Path.of(one.path()), says -> {
                        told = told.isEmpty() ? says : told + " " + says;
                        since.look();
                    })));
        }
    }

    /** What it says. */
    public String text() {
        return link.getVisible() ? link.getText().replaceAll("</?a>", "") : "";
    }
}
