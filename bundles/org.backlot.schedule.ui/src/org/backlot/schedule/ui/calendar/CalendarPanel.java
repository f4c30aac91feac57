package org.backlot.schedule.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Restyling;
import org.backlot.ui.kit.Scrolled;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which calendar is shown, and what holds for all of its dates. */
final class CalendarPanel {

    private static final int MARGIN = 10;
    private static final int GAP = 4;
    private static final int LEAST = 140;

    private final Desk desk;
    private final Combo choice;
    private final Button use;
    private final Button delete;
    private final Form<Calendar> form;
    private final List<Button> week = new ArrayList<>();
    private Calendar chosen;
    private Runnable told = () -> { };

    CalendarPanel(Composite parent, Desk desk) {
        this.desk = desk;
        Composite whole = Scrolled.in(parent);
        var bar = new Bar(whole, MARGIN, GAP);
        choice = new Combo(bar.control(), SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, e -> show(all().get(choice.getSelectionIndex())));
        use = bar.button("Use", "approve", "The active board works by this calendar", this::use);
        bar.button("Copy", "copy", "Another calendar that begins as this one", this::copy);
        delete = bar.button("Delete", "delete", this::delete);
        form = new Form<>(whole, desk, fields()).named(calendar -> "the calendar")
                .of(() -> calendar().orElse(null));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        var days = new Bar(whole, MARGIN, GAP).control();
        var off = new Label(days, SWT.NONE);
        off.setText("Days off");
        off.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        for (DayOfWeek day : DayOfWeek.values()) {
            var box = new Button(days, SWT.CHECK);
            box.setText(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            box.setToolTipText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " is off");
            box.addListener(SWT.Selection, e -> setOff(day, box.getSelection()));
            week.add(box);
        }
        var actions = new Bar(whole, MARGIN, GAP);
        actions.button("Move the Start\u2026", "calendar", this::moveStart);
        actions.button("Public Holidays\u2026", "global", this::holidays);
        desk.watch(whole, this::refresh);
    }


    private List<Column<Calendar, ?>> fields() {
        return List.of(Column.text("Name", 0, Calendar::getName).edit(Calendar::setName),
                Column.<Calendar, LocalDate>of("First day", 0, Kind.DATE, Calendar::getStart),
                Column.of("Shoot hours", 0, Kind.DURATION, Calendar::getHours).edit(Calendar::setHours),
                Column.<Calendar>text("Holidays of", 0, calendar -> String.join(", ", calendar.getHolidays())),
                Column.<Calendar>text("Used by", 0, this::users));
    }

    private String users(Calendar calendar) {
        return boards().stream().flatMap(board -> Stream.concat(
                Stream.of(board).filter(one -> one.getCalendar() == calendar).map(Board::getName),
                board.getUnits().stream().filter(unit -> unit.getCalendar() == calendar)
                        .map(unit -> unit.getUnit() + " of " + board.getName()))).collect(Collectors.joining(", "));
    }

    /** The calendar that is shown: the one that was chosen here, else that of the active board. */
    Optional<Calendar> calendar() {
        List<Calendar> all = all();
        return chosen != null && all.contains(chosen) ? Optional.of(chosen)
                : active().map(Board::getCalendar).or(() -> all.stream().findFirst());
    }

    /** Is told when another calendar is shown. */
    void onChoice(Runnable listener) {
        told = listener;
    }

    void show(Calendar calendar) {
        if (calendar != chosen) {
            chosen = calendar;
            refresh();
            form.show(calendar().orElse(null));
            told.run();
        }
    }

    private void refresh() {
        List<Calendar> all = all();
        Board active = active().orElse(null);
        String[] names = all.stream().map(calendar -> Optional.ofNullable(calendar.getName()).orElse("Calendar")
                + (active != null && active.getCalendar() == calendar ? " (active board)" : "")).toArray(String[]::new);
        if (!List.of(names).equals(List.of(choice.getItems()))) {
            choice.setItems(names);
        }
        Calendar shown = calendar().orElse(null);
        choice.select(all.indexOf(shown));
        Restyling.enable(use, shown != null && active != null && active.getCalendar() != shown);
        Restyling.enable(delete, shown != null && boards().stream()
                .noneMatch(board -> UnitDays.calendars(board).contains(shown)));
        for (Button box : week) {
            Restyling.enable(box, shown != null);
            box.setSelection(shown != null && shown.getDaysOff().contains(week.indexOf(box) + 1));
        }
    }

    private void setOff(DayOfWeek day, boolean off) {
        calendar().ifPresent(calendar -> desk.edit(
                (off ? "Have " : "Work ") + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + (off ? " off" : ""),
                () -> {
                    if (off) {
                        calendar.getDaysOff().add(day.getValue());
                    } else {
                        calendar.getDaysOff().remove(Integer.valueOf(day.getValue()));
                    }
                }));
    }

    private void use() {
        calendar().ifPresent(calendar -> active().ifPresent(board -> desk.edit("Use the calendar "
                + calendar.getName(), () -> board.setCalendar(calendar))));
    }

    private void copy() {
        calendar().ifPresent(calendar -> {
            var copy = new Calendar[1];
            if (desk.edit("Copy the calendar",
                    () -> copy[0] = CalendarEdits.copy(calendar, "Copy of " + calendar.getName()))) {
                show(copy[0]);
            }
        });
    }

    private void delete() {
        calendar().ifPresent(calendar -> desk.edit("Delete the calendar", () -> CalendarEdits.remove(calendar)));
    }

    private void moveStart() {
        desk.session().ifPresent(session -> calendar().ifPresent(
                calendar -> new MoveStartDialog(choice.getShell(), desk, session, calendar).open()));
    }

    private void holidays() {
        calendar().ifPresent(calendar -> new HolidaysDialog(choice.getShell(), calendar.getHolidays())
                .open().ifPresent(regions -> desk.edit("Choose public holidays", () -> {
                    calendar.getHolidays().clear();
                    calendar.getHolidays().addAll(regions);
                })));
    }

    private Optional<Board> active() {
        return desk.session().flatMap(session -> Plan.activeBoard(session.production()));
    }

    private List<Board> boards() {
        return desk.session().map(session -> Boards.all(session.production())).orElse(List.of());
    }

    private List<Calendar> all() {
        return schedule().map(schedule -> List.copyOf(schedule.getCalendars())).orElse(List.of());
    }

    private Optional<Schedule> schedule() {
        return desk.session().flatMap(session -> session.section(Schedule.class));
    }
}
