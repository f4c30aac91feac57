package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.constraint.Unavailable;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEventKind;

/**
 * What the start of a calendar means for the active board: asked of a production as it is, and of a copy in which the
 * start was moved.
 *
 * @param first     the first date on which any unit works; null where the board has no days
 * @param last      the last one; null where the board has no days
 * @param holidays  those that the units that work by the calendar run over, each with its date:
 *                  {@code Mon 29 Mar 2027, Easter Monday}
 * @param conflicts everybody and everything that is needed when it cannot work, with the day and why
 */
public record StartImpact(LocalDate first, LocalDate last, List<String> holidays, List<String> conflicts) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    /** What it means as the production is now. */
    public static StartImpact of(Production production, Calendar calendar, Questions questions) {
        Optional<Plan> plan = Plan.active(production).filter(active -> !active.days().isEmpty());
        if (plan.isEmpty()) {
            return new StartImpact(null, null, List.of(), List.of());
        }
        LocalDate first = plan.get().first().orElseThrow();
        LocalDate last = plan.get().last().orElseThrow();
        WorkingDays working = WorkingDays.of(production, calendar);
        List<LocalDate> own = plan.get().days().stream().filter(day -> UnitDays.isBy(calendar, day.day()))
                .map(PlannedDay::date).sorted().toList();
        List<String> holidays = own.isEmpty() ? List.of()
                : own.getFirst().datesUntil(own.getLast().plusDays(1)).flatMap(date -> working.says(date)
                .filter(day -> day.kind() == CalendarEventKind.HOLIDAY)
                .map(day -> DATE.format(date) + ", " + day.words()).stream()).toList();
        List<String> conflicts = new ArrayList<>();
        new Unavailable().judge(new Outlook(plan.get(), questions), (severity, day, objects, fact, rules, fixes) ->
                conflicts.add(day.name() + ", " + DATE.format(day.date()) + ": " + fact));
        return new StartImpact(first, last, holidays, List.copyOf(conflicts));
    }
}
