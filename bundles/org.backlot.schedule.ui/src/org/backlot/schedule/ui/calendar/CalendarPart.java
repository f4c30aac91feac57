package org.backlot.schedule.ui.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The calendar of the active board: its first day, the days of the week that are off, holidays and company travel. */
public class CalendarPart {

    private final Desk desk;
    private final Table<CalendarEvent> events;

    @Inject
    public CalendarPart(Composite parent, Desk desk) {
        this.desk = desk;
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(whole);
        var form = new Form<>(whole, desk, fields()).named(calendar -> "the calendar")
                .of(() -> calendar().orElse(null));
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(form.control());
        events = new Table<>(whole, desk, "org.backlot.schedule.ui.calendarEvents", List.<Column<CalendarEvent, ?>>of(
                Column.of("Date", 130, Kind.DATE, CalendarEvent::getDate).edit(CalendarEvent::setDate),
                Column.of("Kind", 100, Kind.choice(CalendarEventKind.class), CalendarEvent::getKind)
                        .edit(CalendarEvent::setKind),
                Column.text("Name", 200, CalendarEvent::getName).edit(CalendarEvent::setName)))
                        .named(CalendarEvent::getName)
                        .button("Add Date", "plus", this::add)
                        .onDelete("Delete", dates -> desk.edit("Delete dates", () -> calendar()
                                .ifPresent(calendar -> calendar.getEvents().removeAll(dates))))
                        .follow(CalendarEvent.class)
                        .rows(() -> calendar().map(c -> List.copyOf(c.getEvents())).orElse(List.of()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(events.control());
    }

    private static List<Column<Calendar, ?>> fields() {
        List<Column<Calendar, ?>> fields = new ArrayList<>();
        fields.add(Column.text("Name", 0, Calendar::getName).edit(Calendar::setName));
        fields.add(Column.of("First day", 0, Kind.DATE, Calendar::getStart).edit(Calendar::setStart));
        for (DayOfWeek day : DayOfWeek.values()) {
            fields.add(Column.<Calendar, Boolean>of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " off", 0,
                    Kind.CHECK, calendar -> calendar.getDaysOff().contains(day.getValue())).edit((calendar, off) -> {
                        if (off) {
                            calendar.getDaysOff().add(day.getValue());
                        } else {
                            calendar.getDaysOff().remove(Integer.valueOf(day.getValue()));
                        }
                    }));
        }
        return fields;
    }

    private Optional<Calendar> calendar() {
        return desk.session().flatMap(session -> Plan.activeBoard(session.production())).map(Board::getCalendar);
    }

    private void add() {
        calendar().ifPresent(calendar -> desk.edit("Add a date", () -> {
            CalendarEvent event = ScheduleFactory.eINSTANCE.createCalendarEvent();
            event.setDate(calendar.getStart());
            calendar.getEvents().add(event);
        }));
    }

    @Focus
    void focus() {
        events.grid().setFocus();
    }
}
