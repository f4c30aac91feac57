package org.backlot.schedule.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.schedule.board.Plan;
import org.backlot.schedule.calendar.CalendarEdits;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The calendars: start, week, shoot hours, public holidays, and the dates on which something else holds. */
public class CalendarPart {

    private static final int NARROW = 620;

    private final Desk desk;
    private final CalendarPanel panel;
    private final Table<CalendarEvent> events;
    private final Table<HolidayTable.Met> holidays;
    private final Table<UnitColumns.Unit> units;

    @Inject
    public CalendarPart(Composite parent, Desk desk) {
        this.desk = desk;
        SashForm whole = Beside.in(parent, NARROW);
        panel = new CalendarPanel(whole, desk);
        var dates = new SashForm(whole, SWT.VERTICAL);
        events = events(dates);
        holidays = HolidayTable.of(dates, desk, panel::calendar);
        var columns = new UnitColumns(desk);
        units = new Table<>(dates, desk, "org.backlot.schedule.ui.unitCalendars", columns.table())
                .named(UnitColumns.Unit::name).rows(columns::units);
        dates.setWeights(40, 40, 20);
        desk.watch(dates, () -> showUnits(dates, columns.units().size() > 1));
        whole.setWeights(42, 58);
        panel.onChoice(() -> {
            events.refresh();
            holidays.refresh();
            desk.select(panel.calendar().map(List::of).orElse(List.of()));
        });
        desk.follow(whole, Calendar.class, panel::show);
        desk.follow(whole, Board.class, board -> Optional.ofNullable(board.getCalendar()).ifPresent(panel::show));
    }

    private Table<CalendarEvent> events(Composite parent) {
        return new Table<>(parent, desk, "org.backlot.schedule.ui.calendarEvents", List.<Column<CalendarEvent, ?>>of(
                Column.of("Date", 132, Kind.DATE, CalendarEvent::getDate).edit(CalendarPart::setDate),
                Column.of("Until", 132, Kind.DATE, CalendarEvent::getUntil).edit(CalendarPart::setUntil),
                Column.of("Kind", 84, Kind.choice(CalendarEventKind.class), CalendarEvent::getKind)
                        .edit(CalendarEvent::setKind),
                Column.text("Name", 160, CalendarEvent::getName).edit(CalendarEvent::setName)))
                        .named(CalendarEvent::getName)
                        .button("Add Date", "plus", this::add)
                        .onDelete("Delete", dates -> desk.session().ifPresent(session -> desk.edit(
                                dates.size() == 1 ? "Delete a date" : "Delete dates",
                                () -> dates.forEach(session::delete))))
                        .follow(CalendarEvent.class)
                        .rows(() -> panel.calendar().map(c -> List.copyOf(c.getEvents())).orElse(List.of()));
    }

    /** One unit alone works by the calendar of the board. */
    private void showUnits(SashForm dates, boolean several) {
        if (units.control().getVisible() != several) {
            units.control().setVisible(several);
            dates.layout();
        }
    }

    private static void setDate(CalendarEvent event, LocalDate date) {
        if (event.getUntil() != null && date != null && event.getDate() != null) {
            event.setUntil(event.getUntil().plusDays(date.toEpochDay() - event.getDate().toEpochDay()));
        }
        event.setDate(date);
    }

    private static void setUntil(CalendarEvent event, LocalDate until) {
        if (until != null && event.getDate() != null && until.isBefore(event.getDate())) {
            throw new IllegalArgumentException("The last date lies before the first. Type a later one");
        }
        event.setUntil(until == null || until.equals(event.getDate()) ? null : until);
    }

    private void add() {
        panel.calendar().ifPresent(calendar -> {
            LocalDate date = Optional.ofNullable(calendar.getStart()).or(this::first).orElseGet(LocalDate::now);
            events.add("Add a date", () -> CalendarEdits.add(calendar, CalendarEventKind.DAY_OFF, date, null));
        });
    }

    private Optional<LocalDate> first() {
        return desk.session().flatMap(session -> Plan.active(session.production())).flatMap(Plan::first);
    }

    @Focus
    void focus() {
        events.grid().setFocus();
    }
}
