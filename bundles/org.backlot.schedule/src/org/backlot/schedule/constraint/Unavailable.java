package org.backlot.schedule.constraint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;

/**
 * Somebody or something is needed on a day on which it cannot work: an event of the schedule says so, a permit or hire
 * does not cover the date, or another answer to {@code availability} blocks it.
 */
public final class Unavailable implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        Plan plan = outlook.plan();
        if (plan.days().isEmpty()) {
            return;
        }
        Days all = new Days(plan.first().orElseThrow(), plan.last().orElseThrow());
        Map<String, List<ElementEvent>> events = events(plan.production());
        Map<Element, Map<LocalDate, String>> blocked = new HashMap<>();
        for (PlannedDay day : plan.days()) {
            day.elements().forEach((element, scenes) -> {
                String why = blocked.computeIfAbsent(element, e -> blocked(plan.production(), outlook.questions(), e,
                        all, events)).get(day.date());
                if (why != null) {
                    List<String> objects = new ArrayList<>(List.of(element.getId()));
                    scenes.forEach(scene -> objects.add(scene.getId()));
                    found.add(Severity.ERROR, day, objects, element.getName() + " is needed but cannot work (" + why
                            + ")");
                }
            });
        }
    }

    private static Map<String, List<ElementEvent>> events(Production production) {
        Map<String, List<ElementEvent>> events = new HashMap<>();
        Session.section(production, Schedule.class).ifPresent(schedule -> schedule.getEvents().stream()
                .filter(event -> event.getKind() == ElementEventKind.UNAVAILABLE && event.getFrom() != null)
                .forEach(event -> events.computeIfAbsent(event.getElement(), id -> new ArrayList<>())
                        .add(event)));
        return events;
    }

    private static Map<LocalDate, String> blocked(Production production, Questions questions, Element element, Days all,
            Map<String, List<ElementEvent>> events) {
        Map<LocalDate, String> dates = new HashMap<>();
        Set<String> ids = new HashSet<>(Set.of(element.getId()));
        if (element.getPerson() != null) {
            ids.add(element.getPerson().getId());
        }
        for (String id : ids) {
            questions.availability(production, id, all).stream()
                    .filter(answer -> answer.state() == Availability.State.BLOCKED)
                    .forEach(answer -> dates.putIfAbsent(answer.date(), answer.source().says()));
            for (ElementEvent event : events.getOrDefault(id, List.of())) {
                LocalDate until = event.getUntil() == null ? event.getFrom() : event.getUntil();
                all.stream().filter(date -> !date.isBefore(event.getFrom()) && !date.isAfter(until))
                        .forEach(date -> dates.putIfAbsent(date, event.getNote() == null ? "unavailable"
                                : event.getNote()));
            }
        }
        return dates;
    }
}
