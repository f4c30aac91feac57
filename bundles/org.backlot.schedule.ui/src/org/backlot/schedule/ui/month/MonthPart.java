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
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.ui.live.PhasesDialog;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Icons;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

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
        var bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(4, 3).spacing(4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        title = new Label(bar, SWT.NONE);
        view = new MonthView(whole, desk, jump, this::say);
        button(bar, "", "left", () -> view.turn(-1)).setToolTipText("Back (Page Up)");
        button(bar, "Today", "calendar", view::today);
        button(bar, "", "right", () -> view.turn(1)).setToolTipText("On (Page Down)");
        ranges(bar);
        events(bar);
        button(bar, "Day Off", "omit", view::dayOff)
                .setToolTipText("Put in a day off on the selected date, or work a day off (O)");
        Button phases = button(bar, "Phases\u2026", "stripboard", this::phases);
        GridDataFactory.swtDefaults().applyTo(phases);
        desk.watch(phases, () -> show(phases, desk.session().filter(session
                -> session.production().getKind() == ProductionKind.LIVE).isPresent()));
        title.moveBelow(null);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        menu();
    }

    private static Button button(Composite bar, String label, String icon, Runnable run) {
        var button = new Button(bar, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setImage(Icons.of(icon));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    /** Only a live show has phases. */
    private static void show(Button phases, boolean there) {
        phases.setVisible(there);
        ((GridData) phases.getLayoutData()).exclude = !there;
        phases.getParent().layout();
    }

    private void phases() {
        desk.session().ifPresent(session -> Plan.activeBoard(session.production()).ifPresent(
                board -> new PhasesDialog(view.control().getShell(), desk, session, board).open()));
    }

    private void ranges(Composite bar) {
        var choice = new Combo(bar, SWT.READ_ONLY);
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
        var menu = new Menu(view.control());
        item(menu, "Go to the Board\tEnter", "stripboard", view::open);
        item(menu, "Fix on Its Date", "lock", () -> onDay("Fix a day on its date",
                (production, day) -> day.setFixedDate(DayMoves.dateOf(production, day))));
        item(menu, "Let It Follow the Others", "day", () -> onDay("Let a day follow the others",
                (production, day) -> DayMoves.free(day)));
        item(menu, "Day Off, or Worked Again\tO", "omit", view::dayOff);
        item(menu, "Company Travel", "travel", () -> mark(CalendarEventKind.TRAVEL));
        item(menu, "Company Move", "travel", () -> mark(CalendarEventKind.MOVE));
        view.control().setMenu(menu);
    }

    private static void item(Menu menu, String label, String icon, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.setImage(Icons.of(icon));
        item.addListener(SWT.Selection, e -> run.run());
    }

    private void onDay(String label, BiConsumer<Production, ShootDay> work) {
        desk.session().ifPresent(session -> view.day()
                .ifPresent(day -> desk.edit(label, () -> work.accept(session.production(), day))));
    }

    private void mark(CalendarEventKind kind) {
        desk.session().ifPresent(session -> Plan.activeBoard(session.production()).ifPresent(board -> view.date()
                .ifPresent(date -> desk.edit("Put in a company " + DayDates.words(kind).toLowerCase(Locale.ROOT),
                        () -> CalendarEdits.add(CalendarEdits.of(board, WorkingDays.of(session.production(), board)
                                .start()), kind, date, null)))));
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
