package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.MilestonePack;
import org.backlot.schedule.task.MilestonePacks;
import org.backlot.schedule.task.TaskEdits;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.MenuItems;
import org.backlot.ui.kit.Restyling;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** Preparation and post-production around the shoot, as a chart of bars: a Gantt chart. */
public class GanttPart {

    private static final String CSS = "org.eclipse.e4.ui.css.CssClassName";

    private final Desk desk;
    private final MilestonePacks packs;
    private final GanttView view;
    private final Composite pages;
    private final Composite empty;
    private final Button first;

    @Inject
    public GanttPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        packs = new MilestonePacks(backlot.contributions());
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole);
        pages = new Composite(whole, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        view = new GanttView(pages, desk);
        empty = new Composite(pages, SWT.NONE);
        first = fillEmpty();
        bar.button("Add Task", "plus", "In the phase of the selected one (Insert)", () -> view.keys().add(1));
        bar.button("Add Milestone", "plus", "A date without a length, in the phase of the selected one",
                () -> view.keys().add(0));
        bar.button("Link", "right", "Let the selected ones wait for each other, in the order selected (Ctrl+L)",
                view.keys()::link);
        var standard = new Button[1];
        standard[0] = bar.button("Standard Milestones\u2026", "schedule", () -> choose(standard[0]));
        bar.button("Days", "plus", "Spread the days: + or Ctrl and the wheel", () -> view.zoom(1.5));
        bar.button("Months", "minus", "Put the days closer: - or Ctrl and the wheel", () -> view.zoom(1 / 1.5));
        bar.button("All", "find", "From the first day to the last: 0", view::fit);
        menu();
        desk.watch(pages, this::refresh);
    }

    private Button fillEmpty() {
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 12).applyTo(empty);
        var says = new Label(empty, SWT.WRAP | SWT.CENTER);
        says.setText("Here stand the milestones of preparation and post-production, around the shoot of the active"
                + " board: what waits for what, how long it takes, and what has to be ready when.");
        says.setData(CSS, "hint");
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.END).grab(true, true).hint(460, SWT.DEFAULT).applyTo(says);
        var button = new Button(empty, SWT.PUSH);
        button.setText("Add Standard Milestones");
        button.addListener(SWT.Selection, e -> offered().stream().findFirst().ifPresent(this::add));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(button);
        return button;
    }

    private void menu() {
        GanttKeys keys = view.keys();
        var menu = new MenuItems(view.control());
        menu.add("Add Task\tInsert", "plus", () -> keys.add(1));
        menu.add("Add Milestone", "plus", () -> keys.add(0));
        menu.line();
        menu.add("Link in the Order Selected\tCtrl+L", "right", keys::link);
        menu.add("Link to the Shoot", "schedule", () -> keys.each("Link", "to the shoot", TaskEdits::linkToShoot));
        menu.add("Unlink", "cut", keys::unlink);
        menu.line();
        menu.add("As Late as Possible", "down", () -> keys.each("Plan", "late", task -> {
            task.setLate(true);
            task.setNotBefore(null);
        }));
        menu.add("As Early as Possible", "up", () -> keys.each("Plan", "early", task -> {
            task.setLate(false);
            task.setNotBefore(null);
        }));
        menu.add("Began Today", "line", () -> keys.each("Begin", "", task -> task.setBegan(LocalDate.now())));
        menu.add("Finished Today", "approve", () -> keys.each("Finish", "", task -> task
                .setFinished(LocalDate.now())));
        menu.add("Take Back Began and Finished", "undo", () -> keys.each("Take back", "", task -> {
            task.setBegan(null);
            task.setFinished(null);
        }));
        menu.line();
        menu.add("Delete\tDel", "delete", keys::delete);
        view.control().setMenu(menu.menu());
    }

    private List<MilestonePack> offered() {
        return desk.session().map(Session::production).map(packs::all).orElse(List.of());
    }

    private void choose(Button at) {
        var menu = new MenuItems(at);
        for (MilestonePack pack : offered()) {
            boolean suits = desk.session().map(Session::production).filter(pack::suits).isPresent();
            menu.add(pack.name() + (suits ? "" : " (made for another kind of production)"), () -> add(pack));
        }
        Rectangle bounds = at.getBounds();
        Point below = at.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
        menu.pop(below.x, below.y);
    }

    /** Adds what of a pack is not there yet. */
    private void add(MilestonePack pack) {
        TasksPart.schedule(desk).ifPresent(schedule -> desk.edit("Add standard milestones", () -> {
            List<Task> added = pack.addTo(schedule);
            if (added.isEmpty()) {
                throw new IllegalStateException("All milestones of \"" + pack.name() + "\" are there already");
            }
        }));
    }

    private void refresh() {
        boolean tasks = TasksPart.schedule(desk).filter(schedule -> !schedule.getTasks().isEmpty()).isPresent();
        Production production = desk.session().map(Session::production).orElse(null);
        Restyling.enable(first, production != null && !offered().isEmpty());
        Control top = tasks ? view.control() : empty;
        StackLayout layout = (StackLayout) pages.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
        }
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        Control top = ((StackLayout) pages.getLayout()).topControl;
        (top == empty ? first : top).setFocus();
    }
}
