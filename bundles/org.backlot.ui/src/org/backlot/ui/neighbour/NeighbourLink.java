package org.backlot.ui.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.SavedProduction;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.neighbour.Neighbourhood.Kept;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Says that other productions were saved since they were read, reads them again at a click, and says what became
 * different. It looks at their files whenever the window comes to the front and every half minute, off the thread that
 * draws.
 *
 * @param <N> what is kept of one
 */
public final class NeighbourLink<N extends Identified> {

    private static final int PAUSE = 30_000;

    private final Desk desk;
    private final Neighbourhood<N> neighbours;
    private final Link link;
    private final Runnable each = this::lookEach;
    private List<Kept> stale = List.of();
    private String told = "";

    private NeighbourLink(Composite bar, Desk desk, Neighbourhood<N> neighbours) {
        this.desk = desk;
        this.neighbours = neighbours;
        link = new Link(bar, SWT.NONE);
        link.setVisible(false);
        link.addListener(SWT.Selection, e -> act());
        Shell shell = bar.getShell();
        Listener front = e -> look();
        shell.addListener(SWT.Activate, front);
        link.addDisposeListener(e -> shell.removeListener(SWT.Activate, front));
        desk.watch(link.getParent(), neighbours.types(), this::look);
        link.getDisplay().timerExec(PAUSE, each);
    }

    /** In a bar, where it takes no room while there is nothing to say. */
    public static <N extends Identified> NeighbourLink<N> in(Composite bar, Desk desk, Neighbourhood<N> neighbours) {
        return new NeighbourLink<>(bar, desk, neighbours);
    }

    private void lookEach() {
        if (!link.isDisposed()) {
            look();
            link.getDisplay().timerExec(PAUSE, each);
        }
    }

    private List<Kept> others() {
        return desk.session().stream().flatMap(session -> neighbours.of(session.production()).stream())
                .map(neighbours::kept).toList();
    }

    private void look() {
        List<Kept> others = link.isDisposed() ? List.of() : others();
        if (others.isEmpty()) {
            show(List.of());
            return;
        }
        Display display = link.getDisplay();
        Job.createSystem("Files of other productions", monitor -> {
            List<Kept> found = others.stream().filter(one -> SavedProduction.isSavedSince(one.file(), one.saved()))
                    .toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(found.stream().filter(others()::contains).toList()));
            }
        }).schedule();
    }

    private void show(List<Kept> found) {
        stale = found;
        if (link.isDisposed()) {
            return;
        }
        String text = !told.isEmpty() ? told.replace("&", "&&") + " <a>Hide</a>" : stale.isEmpty() ? "" : "<a>"
                + stale.stream().map(Kept::title).collect(Collectors.joining(", ")).replace("&", "&&")
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
            look();
        } else {
            desk.ask(Backlot.class).map(backlot -> new NeighbourReading(desk, backlot, link.getDisplay(), neighbours))
                    .ifPresent(reading -> stale.forEach(one -> reading.read(Path.of(one.file()), says -> {
                        told = told.isEmpty() ? says : told + " " + says;
                        look();
                    })));
        }
    }

    /** What it says. */
    public String text() {
        return link.getVisible() ? link.getText().replaceAll("</?a>", "") : "";
    }
}
