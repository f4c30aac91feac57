package org.backlot.schedule.ui.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.neighbour.Neighbours;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
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
 */
final class OthersLink {

    private static final int PAUSE = 30_000;

    private final Desk desk;
    private final Link link;
    private final Runnable each = this::lookEach;
    private List<Other> stale = List.of();
    private String told = "";

    /** Another production, as it was read. */
    private record Other(String title, String file, String saved) {
    }

    OthersLink(Composite bar, Desk desk) {
        this.desk = desk;
        link = new Link(bar, SWT.NONE);
        link.setVisible(false);
        link.addListener(SWT.Selection, e -> act());
        Shell shell = bar.getShell();
        Listener front = e -> look();
        shell.addListener(SWT.Activate, front);
        link.addDisposeListener(e -> shell.removeListener(SWT.Activate, front));
        desk.watch(link.getParent(), List.of(Neighbour.class, Schedule.class), this::look);
        link.getDisplay().timerExec(PAUSE, each);
    }

    private void lookEach() {
        if (!link.isDisposed()) {
            look();
            link.getDisplay().timerExec(PAUSE, each);
        }
    }

    private List<Other> others() {
        return desk.session().flatMap(session -> session.section(Schedule.class)).stream()
                .flatMap(schedule -> schedule.getNeighbours().stream())
                .map(one -> new Other(one.getTitle(), one.getFile(), one.getSaved())).toList();
    }

    private void look() {
        List<Other> others = link.isDisposed() ? List.of() : others();
        if (others.isEmpty()) {
            show(List.of());
            return;
        }
        Display display = link.getDisplay();
        Job.createSystem("Files of other productions", monitor -> {
            List<Other> found = others.stream().filter(one -> Neighbours.isSavedSince(one.file(), one.saved()))
                    .toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(found.stream().filter(others()::contains).toList()));
            }
        }).schedule();
    }

    private void show(List<Other> found) {
        stale = found;
        if (link.isDisposed()) {
            return;
        }
        String text = !told.isEmpty() ? told.replace("&", "&&") + " <a>Hide</a>" : stale.isEmpty() ? "" : "<a>"
                + stale.stream().map(Other::title).collect(Collectors.joining(", ")).replace("&", "&&")
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
            desk.ask(Backlot.class).map(backlot -> new NeighbourReading(desk, backlot, link.getDisplay()))
                    .ifPresent(reading -> stale.forEach(one -> reading.read(Path.of(one.file()), says -> {
                        told = told.isEmpty() ? says : told + " " + says;
                        look();
                    })));
        }
    }

    /** What it says. */
    String text() {
        return link.getVisible() ? link.getText().replaceAll("</?a>", "") : "";
    }
}
