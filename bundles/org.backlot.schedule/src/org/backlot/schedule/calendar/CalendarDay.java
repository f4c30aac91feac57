package org.backlot.schedule.calendar;

import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;

/**
 * What a calendar says of a date besides its week.
 *
 * @param name  as it is spoken of, {@code Boxing Day}; blank where nobody named it
 * @param event that says so; null for a public holiday
 */
public record CalendarDay(CalendarEventKind kind, String name, CalendarEvent event) {

    static CalendarDay of(CalendarEvent event) {
        return new CalendarDay(event.getKind(), event.getName() == null ? "" : event.getName().strip(), event);
    }

    /** The same, said of one unit. */
    CalendarDay of(String unit) {
        return new CalendarDay(kind, (unit.isEmpty() ? "Main unit" : unit) + ": " + words(), event);
    }

    /** The name, or where it has none the kind in words. */
    public String words() {
        return name.isEmpty() ? DayDates.words(kind) : name;
    }
}
