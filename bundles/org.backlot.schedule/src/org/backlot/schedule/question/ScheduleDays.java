package org.backlot.schedule.question;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.CompanyDaySource;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.model.DayKind;

/**
 * The days of the active board on the clock. Who plays an element has its hours; whoever plays two of a day is there
 * from the first call to the last dismissal, and works what both work, as long as that is.
 */
public final class ScheduleDays implements CompanyDaySource {

    @Override
    public List<CompanyDay> days(Production production, Questions questions) {
        return Plan.active(production).map(DayTimeline::of).orElse(List.of()).stream()
                .map(ScheduleDays::day).toList();
    }

    private static CompanyDay day(DayTimeline timeline) {
        PlannedDay day = timeline.day();
        Map<String, Hours> shifts = new LinkedHashMap<>();
        for (Shift shift : timeline.shifts()) {
            Element element = shift.element();
            Hours hours = new Hours(shift.call(), shift.done(), shift.work());
            shifts.merge(element.getId(), hours, ScheduleDays::both);
            if (element.getPerson() != null) {
                shifts.merge(element.getPerson().getId(), hours, ScheduleDays::both);
            }
        }
        return new CompanyDay(day.date(), day.unit(), day.name(), kind(day.day().getKind()),
                new Hours(timeline.call(), timeline.wrap(), timeline.work()),
                day.scenes().stream().map(Scene::getId).toList(), places(day), shifts,
                new Source(day.name(), List.of(day.day().getId())));
    }

    private static CompanyDay.Kind kind(DayKind kind) {
        return switch (kind) {
            case SHOOT, PREVIEW, PERFORMANCE -> CompanyDay.Kind.SHOOT;
            case TRAVEL -> CompanyDay.Kind.TRAVEL;
            case PREP, REHEARSAL, LOAD_IN, FOCUS, TECH, DRESS, STRIKE -> CompanyDay.Kind.WORK;
        };
    }

    private static Hours both(Hours one, Hours other) {
        Hours both = one.and(other);
        Duration there = Duration.between(both.from(), both.until());
        return both.work().compareTo(there) > 0 ? new Hours(both.from(), both.until(), there) : both;
    }

    private static List<String> places(PlannedDay day) {
        String own = day.day().getPlace();
        return own == null || own.isBlank() ? Places.route(day.scenes()) : List.of(own.strip());
    }
}
