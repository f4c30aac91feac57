package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Schedule;

/** What happens on each date: days of a board, what the calendar says, and events of elements and people. */
public final class Agenda {

    private final Plan plan;
    private final WorkingDays working;
    private final Map<LocalDate, List<PlannedDay>> days = new HashMap<>();
    private final List<ElementEvent> events;
    private final Map<String, String> names = new HashMap<>();

    private Agenda(Plan plan) {
        this.plan = plan;
        working = WorkingDays.of(plan.production(), plan.board());
        plan.days().forEach(day -> days.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day));
        events = Session.section(plan.production(), Schedule.class).map(schedule -> schedule.getEvents().stream()
                .filter(event -> event.getFrom() != null && event.getElement() != null).toList()).orElse(List.of());
        plan.production().getElements().forEach(element -> names.put(element.getId(), element.getName()));
        plan.production().getPeople().forEach(person -> names.put(person.getId(), person.getName()));
    }

    /** The agenda of a board. */
    public static Agenda of(Plan plan) {
        return new Agenda(plan);
    }

    /**
     * One date.
     *
     * @param days of all units, in the order of the board
     * @param says what the calendar says besides its week
     * @param off  whether no unit works unless a day is fixed on it
     */
    public record On(LocalDate date, List<PlannedDay> days, Optional<CalendarDay> says, boolean off) {
    }

    /** What happens on a date. */
    public On on(LocalDate date) {
        return new On(date, days.getOrDefault(date, List.of()), working.says(date), !working.isWorked(date));
    }

    /** The events that touch some dates, by their first one. */
    public List<ElementEvent> events(LocalDate from, LocalDate until) {
        return events.stream().filter(event -> !event.getFrom().isAfter(until)
                && !CalendarDates.last(event.getFrom(), event.getUntil()).isBefore(from))
                .sorted((a, b) -> a.getFrom().compareTo(b.getFrom())).toList();
    }

    /** An event as people say it: {@code NELL: travel}; with its note where it has one. */
    public String words(ElementEvent event) {
        String note = event.getNote() == null || event.getNote().isBlank() ? "" : ", " + event.getNote().strip();
        return names.getOrDefault(event.getElement(), "Somebody") + ": "
                + DayDates.words(event.getKind()).toLowerCase(Locale.ROOT) + note;
    }

    /** The plan that it shows. */
    public Plan plan() {
        return plan;
    }

    /** The first date of the board; of a board without days, the start of its calendar. */
    public LocalDate first() {
        return plan.first().orElseGet(working::start);
    }

    /** The date on which shooting begins, where there is such a day; else the first date. */
    public LocalDate firstShot() {
        return plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT).map(PlannedDay::date)
                .min(LocalDate::compareTo).orElseGet(this::first);
    }

    /** The last date of the board; of a board without days, the start of its calendar. */
    public LocalDate last() {
        return plan.last().orElseGet(working::start);
    }
}
