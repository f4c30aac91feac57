package org.backlot.schedule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.check.Check;
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

/** Somebody or something is needed on a day on which it cannot work. */
public final class CastUnavailable implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Plan.active(production).filter(plan -> !plan.days().isEmpty()).ifPresent(plan -> {
            Days all = new Days(plan.first().orElseThrow(), plan.last().orElseThrow());
            Map<String, List<ElementEvent>> events = events(production);
            Map<Element, Map<LocalDate, String>> blocked = new HashMap<>();
            for (PlannedDay day : plan.days()) {
                for (Element element : day.elements().keySet()) {
                    String why = blocked.computeIfAbsent(element, e -> blocked(production, questions, e, all, events))
                            .get(day.date());
                    if (why != null) {
                        found.add(Severity.ERROR, element.getId(), day.name() + ", " + day.date(),
                                element.getName() + " is needed but cannot work (" + why + ")");
                    }
                }
            }
        });
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
