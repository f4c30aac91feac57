package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Schedule;

/** What happens on each date: days of a board, what the calendar says, and events of elements and people. */
public final class Agenda {

    private final Plan plan;
    private final UnitDays units;
    private final Set<String> unitNames = new LinkedHashSet<>(List.of(""));
    private final Map<LocalDate, List<PlannedDay>> days = new HashMap<>();
    private final List<ElementEvent> events;
    private final Map<String, String> names = new HashMap<>();

    private Agenda(Plan plan) {
        this.plan = plan;
        units = UnitDays.of(plan.production(), plan.board());
        plan.days().forEach(day -> days.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day));
        plan.days().forEach(day -> unitNames.add(day.unit()));
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
     * @param says what the calendar says besides its week; with the name of the unit where others know nothing of it
     * @param off  whether no unit works unless a day is fixed on it
     */
    public record On(LocalDate date, List<PlannedDay> days, Optional<CalendarDay> says, boolean off) {
    }

    /** What happens on a date. */
    public On on(LocalDate date) {
        return new On(date, days.getOrDefault(date, List.of()), says(date),
                unitNames.stream().noneMatch(unit -> units.of(unit).isWorked(date)));
    }

    private Optional<CalendarDay> says(LocalDate date) {
        Map<String, Optional<CalendarDay>> all = new LinkedHashMap<>();
        unitNames.forEach(unit -> all.put(unit, units.of(unit).says(date)));
        boolean alike = all.values().stream().map(says -> says.map(CalendarDay::words)).distinct().count() == 1;
        return alike ? all.get("") : all.entrySet().stream().filter(says -> says.getValue().isPresent()).findFirst()
                .map(says -> says.getValue().get().of(says.getKey()));
    }

    /** Whether a unit works on a date unless a day is fixed on it. */
    public boolean isWorked(String unit, LocalDate date) {
        return units.of(unit).isWorked(date);
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
        return plan.first().orElseGet(units.main()::start);
    }

    /** The date on which shooting begins, where there is such a day; else the first date. */
    public LocalDate firstShot() {
        return plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT).map(PlannedDay::date)
                .min(LocalDate::compareTo).orElseGet(this::first);
    }

    /** The last date of the board; of a board without days, the start of its calendar. */
    public LocalDate last() {
        return plan.last().orElseGet(units.main()::start);
    }
}
