package org.backlot.schedule.ui.month;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.calendar.DayMoves;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.ui.live.PhasesDialog;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.MenuItems;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The calendar of the active board by months or weeks. */
public class MonthPart {

    private static final String RANGE = "org.backlot.schedule.ui.month.range";

    private final Desk desk;
    private final Label title;
    private final MonthView view;

    @Inject
    public MonthPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var bar = new Bar(whole);
        title = new Label(bar.control(), SWT.NONE);
        view = new MonthView(whole, desk, jump, this::say);
        bar.button("", "left", "Back (Page Up)", () -> view.turn(-1));
        bar.button("Today", "calendar", "Back to this month", view::today);
        bar.button("", "right", "On (Page Down)", () -> view.turn(1));
        ranges(bar.control());
        events(bar.control());
        bar.button("Day Off", "omit", "Put in a day off on the selected date, or work a day off (O)", view::dayOff);
        Button phases = bar.button("Phases\u2026", "stripboard", "From the opening night back to the load-in",
                this::phases);
        desk.watch(whole, () -> Bar.show(phases, desk.session().filter(session
                -> session.production().getKind() == ProductionKind.LIVE).isPresent()));
        title.moveBelow(null);
        GridDataFactory.fillDefaults().grab(true, false).minSize(120, SWT.DEFAULT).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        menu();
    }

    private void phases() {
        desk.session().ifPresent(session -> Plan.activeBoard(session.production()).ifPresent(
                board -> new PhasesDialog(view.control().getShell(), desk, session, board).open()));
    }

    private void ranges(Composite bar) {
        var choice = new Combo(bar, SWT.READ_ONLY);
        choice.setToolTipText("How much is shown at once");
        List<MonthRange> ranges = List.of(MonthRange.values());
        choice.setItems(ranges.stream().map(MonthRange::label).toArray(String[]::new));
        MonthRange before = ranges.stream().filter(range -> desk.habit(RANGE).filter(range.name()::equals).isPresent())
                .findFirst().orElse(MonthRange.MONTH);
        choice.select(before.ordinal());
        choice.addListener(SWT.Selection, e -> {
            MonthRange now = ranges.get(choice.getSelectionIndex());
            desk.keepHabit(RANGE, now.name());
            view.show(now);
        });
        view.show(before);
    }

    private void events(Composite bar) {
        var choice = new Combo(bar, SWT.READ_ONLY);
        choice.setToolTipText("Which events of cast and others are shown");
        choice.add("All events");
        Arrays.stream(ElementEventKind.values()).forEach(kind -> choice.add(DayDates.words(kind)));
        choice.add("No events");
        choice.select(0);
        choice.addListener(SWT.Selection, e -> {
            int index = choice.getSelectionIndex();
            view.filter(event -> index == 0 || event.getKind().ordinal() == index - 1);
        });
    }

    private void menu() {
        var menu = new MenuItems(view.control());
        menu.add("Go to the Board\tEnter", "stripboard", view::open);
        menu.add("Fix on Its Date", "lock", () -> onDay("Fix a day on its date",
                (production, day) -> day.setFixedDate(DayMoves.dateOf(production, day))));
        menu.add("Let It Follow the Others", "day", () -> onDay("Let a day follow the others",
                (production, day) -> DayMoves.free(day)));
        menu.add("Day Off, or Worked Again\tO", "omit", view::dayOff);
        menu.add("Company Travel", "travel", () -> mark(CalendarEventKind.TRAVEL));
        menu.add("Company Move", "travel", () -> mark(CalendarEventKind.MOVE));
        view.control().setMenu(menu.menu());
    }

    private void onDay(String label, BiConsumer<Production, ShootDay> work) {
        desk.session().ifPresent(session -> view.day()
                .ifPresent(day -> desk.edit(label, () -> work.accept(session.production(), day))));
    }

    private void mark(CalendarEventKind kind) {
        desk.session().ifPresent(session -> Plan.activeBoard(session.production()).ifPresent(board -> view.date()
                .ifPresent(date -> desk.edit("Put in a company " + DayDates.words(kind).toLowerCase(Locale.ROOT),
                        () -> CalendarEdits.add(CalendarEdits.of(session.production(), board, view.unit()), kind, date,
                                null)))));
    }

    private void say(String text) {
        if (!title.isDisposed()) {
            title.setText(text);
        }
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        view.control().setFocus();
    }
}
