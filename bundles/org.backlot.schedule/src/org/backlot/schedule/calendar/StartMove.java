package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;

/**
 * Another first day for a calendar. Days without a fixed date follow by themselves; dates that somebody typed go along
 * by the same number of days where a person wants it.
 */
public final class StartMove {

    private final Production production;
    private final Calendar calendar;
    private final LocalDate to;
    private final long days;

    /** @param to the new date of day 1 */
    public StartMove(Production production, Calendar calendar, LocalDate to) {
        this.production = production;
        this.calendar = calendar;
        this.to = to;
        days = ChronoUnit.DAYS.between(WorkingDays.of(production, calendar).start(), to);
    }

    /**
     * A date that somebody typed.
     *
     * @param id    of the day or event that has it
     * @param what  as people say it: {@code Day 12}, {@code Anna: travel}
     * @param until the last date; the first one where it is one day
     * @param goes  whether it is usual to move it along: what the company itself arranges is, what others fixed is not
     */
    public record Typed(String id, String what, LocalDate from, LocalDate until, boolean goes) {
    }

    /** How many calendar days it is; negative: earlier. */
    public long days() {
        return days;
    }

    /** The dates that can be moved along or kept, by date. */
    public List<Typed> typed() {
        List<Typed> typed = new ArrayList<>();
        schedule().ifPresent(schedule -> {
            schedule.getBoards().forEach(board -> days(board, typed));
            Map<String, String> names = names();
            schedule.getEvents().stream().filter(event -> event.getFrom() != null).forEach(event -> typed.add(
                    new Typed(event.getId(), names.getOrDefault(event.getElement(), "Somebody") + ": "
                            + DayDates.words(event.getKind()).toLowerCase(Locale.ROOT), event.getFrom(),
                            CalendarDates.last(event.getFrom(), event.getUntil()), goes(event.getKind()))));
        });
        calendar.getEvents().stream().filter(event -> event.getDate() != null).forEach(event -> typed.add(
                new Typed(event.getId(), CalendarDay.of(event).words(), event.getDate(),
                        CalendarDates.last(event.getDate(), event.getUntil()), goes(event.getKind()))));
        typed.sort(Comparator.comparing(Typed::from).thenComparing(Typed::what));
        return typed;
    }

    private void days(Board board, List<Typed> typed) {
        boolean one = schedule().orElseThrow().getBoards().size() == 1;
        for (DayDate day : DayDates.of(production, board)) {
            if (day.day().getFixedDate() != null && UnitDays.isBy(calendar, day.day())) {
                typed.add(new Typed(day.day().getId(), "Day " + day.label() + (one ? "" : " of " + board.getName()),
                        day.date(), day.date(), false));
            }
        }
    }

    private static boolean goes(CalendarEventKind kind) {
        return kind != CalendarEventKind.HOLIDAY && kind != CalendarEventKind.WORKED;
    }

    private static boolean goes(ElementEventKind kind) {
        return kind == ElementEventKind.TRAVEL || kind == ElementEventKind.FITTING
                || kind == ElementEventKind.REHEARSAL;
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        production.getElements().forEach((Element element) -> names.put(element.getId(), element.getName()));
        production.getPeople().forEach(person -> names.put(person.getId(), person.getName()));
        return names;
    }

    /**
     * Moves it; to be called inside a session's edit. A production that began on the same date begins on the new one.
     *
     * @param along ids of what goes along; the others keep their dates
     */
    public void make(Collection<String> along) {
        LocalDate before = WorkingDays.of(production, calendar).start();
        if (before.equals(production.getStart()) && !isOfUnitsAlone()) {
            production.setStart(to);
        }
        calendar.setStart(to);
        calendar.getEvents().stream().filter(event -> along.contains(event.getId())).forEach(this::move);
        schedule().ifPresent(schedule -> {
            schedule.getEvents().stream().filter(event -> along.contains(event.getId()))
                    .forEach(event -> DayMoves.move(event, days));
            schedule.getBoards().stream().flatMap(board -> board.getDays().stream())
                    .filter(day -> along.contains(day.getId()) && day.getFixedDate() != null).forEach(this::move);
        });
    }

    private boolean isOfUnitsAlone() {
        List<Board> using = schedule().stream().flatMap(schedule -> schedule.getBoards().stream())
                .filter(board -> UnitDays.calendars(board).contains(calendar)).toList();
        return !using.isEmpty() && using.stream().noneMatch(board -> board.getCalendar() == calendar);
    }

    private void move(CalendarEvent event) {
        event.setDate(event.getDate().plusDays(days));
        if (event.getUntil() != null) {
            event.setUntil(event.getUntil().plusDays(days));
        }
    }

    private void move(ShootDay day) {
        day.setFixedDate(day.getFixedDate().plusDays(days));
    }

    private Optional<Schedule> schedule() {
        return Session.section(production, Schedule.class);
    }
}
