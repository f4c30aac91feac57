package org.backlot.schedule.document;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.day.ClockEdits;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.Terms;

/** When each of the cast is picked up, reports to make-up, is on the set and is dismissed. */
final class CastCalls {

    private final DayTimeline day;
    private final Duration makeUp;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    CastCalls(Plan plan, DayTimeline day, Questions questions) {
        this.day = day;
        makeUp = Pace.of(plan.production(), plan.board()).makeUp();
        DayOutOfDays dood = DayOutOfDays.of(plan, Terms.of(plan.production(), questions.standards()),
                element -> Category.CAST.equals(element.getCategory()));
        for (DoodRow row : dood.rows()) {
            String code = dood.code(row.element(), day.day().date());
            Optional<Shift> shift = day.shift(row.element());
            boolean elsewhere = code.contains("W") && shift.isEmpty();
            if (!code.isEmpty() && !elsewhere) {
                rows.add(row(row.element(), code, shift));
            }
        }
    }

    /** A row for each of the cast who has a status that day, in the order of their board ids; uncalled: no times. */
    List<Map<String, Object>> rows() {
        return rows;
    }

    /** When the first of them reports to make-up, where that is before the general call. */
    Optional<LocalTime> beforeCrew() {
        return day.shifts().stream().filter(shift -> Category.CAST.equals(shift.element().getCategory()))
                .map(this::report).min(LocalDateTime::compareTo).filter(first -> first.isBefore(day.call()))
                .map(CastCalls::call);
    }

    /** A call: never later than what it follows from, in the steps in which days are planned. */
    static LocalTime call(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / ClockEdits.STEP * ClockEdits.STEP)
                .toLocalTime();
    }

    private Map<String, Object> row(Element element, String code, Optional<Shift> shift) {
        Person person = element.getPerson();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Words.text(element.getBoardId()));
        row.put("character", Words.text(element.getName()));
        row.put("actor", person == null ? "" : Words.text(person.getName()));
        row.put("status", code);
        row.put("pickUp", shift.flatMap(CastCalls::pickUp).map(time -> call(time).toString()).orElse(""));
        row.put("call", shift.map(this::report).map(time -> call(time).toString()).orElse(""));
        row.put("onSet", shift.map(CastCalls::onSet).map(Programme::estimate).orElse(""));
        row.put("done", shift.map(Shift::done).map(Programme::estimate).orElse(""));
        row.put("scenes", day.day().elements().containsKey(element)
                ? Words.numbers(day.day().elements().get(element)) : "");
        return row;
    }

    /** Whoever is called to travel first is picked up. */
    private static Optional<LocalDateTime> pickUp(Shift shift) {
        return Optional.of(shift.needs().getFirst()).filter(span -> span.kind() == Span.Kind.MOVE).map(Span::from);
    }

    private static LocalDateTime onSet(Shift shift) {
        return shift.needs().stream().filter(span -> span.kind() != Span.Kind.MOVE).map(Span::from).findFirst()
                .orElse(shift.onSet());
    }

    private LocalDateTime report(Shift shift) {
        Optional<LocalDateTime> pickedUp = pickUp(shift);
        Optional<Span> first = shift.needs().stream().filter(span -> span.kind() == Span.Kind.SCENE).findFirst();
        if (pickedUp.isEmpty() || first.isEmpty()) {
            return shift.call();
        }
        LocalDateTime arrives = shift.needs().getFirst().until();
        LocalDateTime prepares = first.get().from().minus(makeUp);
        return prepares.isAfter(arrives) ? prepares : arrives;
    }
}
