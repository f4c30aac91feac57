package org.backlot.schedule.constraint;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;

/**
 * The day of a performer who is a minor, with the rules for that age and date. Who is a minor says {@code minor.age};
 * without it nobody is.
 *
 * @param needs the scenes and sessions of all parts that they play, in order
 */
public record MinorDay(PlannedDay day, Person person, String elementId, LocalDateTime call, LocalDateTime done,
        Duration work, List<Span> needs, MinorRules rules) {

    /** The days of all minors on a board, in the order of their calls for each of them. */
    public static List<MinorDay> of(Outlook outlook) {
        UnitDays units = UnitDays.of(outlook.production(), outlook.plan().board());
        return outlook.duties().values().stream().flatMap(List::stream)
                .filter(duty -> outlook.isMinor(duty.person(), duty.day().day().date()))
                .map(duty -> of(outlook, duty, units.of(duty.day().day().unit()))).toList();
    }

    private static MinorDay of(Outlook outlook, Duty duty, WorkingDays calendar) {
        LocalDate date = duty.day().day().date();
        List<Span> needs = duty.shifts().stream().map(Shift::needs).flatMap(List::stream).distinct()
                .sorted(Comparator.comparing(Span::from)).toList();
        return new MinorDay(duty.day().day(), duty.person(), duty.element().getId(), duty.call(), duty.done(),
                duty.work(), needs, MinorRules.of(outlook, calendar, duty.person().getBirth(), date));
    }

    /** From call to dismissal. */
    public Duration presence() {
        return Duration.between(call, done);
    }

    /** As people say it: 11 years, 8 months. */
    public String age() {
        long years = ChronoUnit.YEARS.between(person.getBirth(), day.date());
        return years > 0 ? years + " years" : ChronoUnit.MONTHS.between(person.getBirth(), day.date()) + " months";
    }

    /**
     * When the minor has nothing to do on the set: time for school.
     *
     * @param meals   of the day, which are not for school
     * @param atLeast shorter waits are left out
     */
    public List<Span> waits(List<Span> meals, Duration atLeast) {
        List<Span> busy = new ArrayList<>(needs);
        busy.addAll(meals);
        busy.sort(Comparator.comparing(Span::from));
        List<Span> waits = new ArrayList<>();
        LocalDateTime free = needs.getFirst().until();
        for (Span span : busy) {
            boolean between = span.from().isAfter(free) && span.from().isBefore(needs.getLast().until());
            if (between && Duration.between(free, span.from()).compareTo(atLeast) >= 0) {
                waits.add(new Span(Span.Kind.NOTE, null, free, span.from(), true));
            }
            free = span.until().isAfter(free) ? span.until() : free;
        }
        return waits;
    }
}
