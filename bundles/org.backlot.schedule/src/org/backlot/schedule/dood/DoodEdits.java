package org.backlot.schedule.dood;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Element;
import org.backlot.core.session.Ids;
import org.backlot.schedule.calendar.CalendarDates;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;

/** Marks what an element does on dates on which it does not work. To be called inside a session's edit. */
public final class DoodEdits {

    private static final Set<ElementEventKind> MARKS = Set.of(ElementEventKind.TRAVEL, ElementEventKind.FITTING,
            ElementEventKind.REHEARSAL, ElementEventKind.UNAVAILABLE);

    private DoodEdits() {
    }

    /** Marks an element on some dates, in place of what was marked there before. */
    public static ElementEvent mark(Schedule schedule, Element element, LocalDate from, LocalDate until,
            ElementEventKind kind) {
        clear(schedule, element, from, until);
        ElementEvent event = ScheduleFactory.eINSTANCE.createElementEvent();
        Ids.of(event);
        event.setElement(Ids.of(element));
        event.setKind(kind);
        set(event, from, until);
        schedule.getEvents().add(event);
        return event;
    }

    /**
     * Takes the marks of an element, and of the person who plays it, off some dates. An event that lasts longer keeps
     * its other dates; where it is cut in two, its second part is another event. Contract dates stay.
     */
    public static void clear(Schedule schedule, Element element, LocalDate from, LocalDate until) {
        for (ElementEvent event : List.copyOf(schedule.getEvents())) {
            if (MARKS.contains(event.getKind()) && event.getFrom() != null && concerns(event, element)) {
                cut(schedule, event, from, until);
            }
        }
    }

    /** Whether all of the dates are marked as of one kind. */
    public static boolean isMarked(Schedule schedule, Element element, LocalDate from, LocalDate until,
            ElementEventKind kind) {
        return from.datesUntil(until.plusDays(1)).allMatch(date -> schedule.getEvents().stream()
                .anyMatch(event -> event.getKind() == kind && concerns(event, element)
                        && CalendarDates.of(event).anyMatch(date::equals)));
    }

    private static boolean concerns(ElementEvent event, Element element) {
        return Ids.of(element).equals(event.getElement()) || element.getPerson() != null
                && element.getPerson().getId().equals(event.getElement());
    }

    private static void cut(Schedule schedule, ElementEvent event, LocalDate from, LocalDate until) {
        LocalDate first = event.getFrom();
        LocalDate last = CalendarDates.last(first, event.getUntil());
        if (last.isBefore(from) || first.isAfter(until)) {
            return;
        }
        boolean before = first.isBefore(from);
        if (before && last.isAfter(until)) {
            ElementEvent rest = Ids.copy(event);
            set(rest, until.plusDays(1), last);
            schedule.getEvents().add(schedule.getEvents().indexOf(event) + 1, rest);
        }
        if (before) {
            set(event, first, from.minusDays(1));
        } else if (last.isAfter(until)) {
            set(event, until.plusDays(1), last);
        } else {
            schedule.getEvents().remove(event);
        }
    }

    private static void set(ElementEvent event, LocalDate from, LocalDate until) {
        event.setFrom(from);
        event.setUntil(until.equals(from) ? null : until);
    }
}
