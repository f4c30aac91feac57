package org.backlot.schedule.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Grounds;
import org.backlot.core.question.Days;
import org.backlot.core.question.Source;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Standards;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SchedulePackage;

/**
 * What elements and people do as the schedule has it: they are blocked where an event says that they cannot work,
 * booked where they work, travel, rehearse or are fitted, and held where the day-out-of-days holds them. An id may be
 * that of an element or of the person who plays it; each answers for the other.
 */
public final class ScheduleAvailability implements AvailabilitySource {

    private static final Grounds GROUNDS = Grounds.of(SchedulePackage.eNS_URI).named();

    /** A day on which an element works. */
    private record Work(LocalDate date, String name, String day) {
    }

    /**
     * What all answers rest on, by the ids of elements, worked out once until the schedule or the script changes.
     *
     * @param spokenOf the elements that an id speaks of: its own, or those that a person plays
     */
    private record Known(Map<String, List<String>> spokenOf, String board, Map<String, List<Work>> works,
            Map<String, List<LocalDate>> held) {

        static Known of(Production production, Standards standards) {
            Map<String, List<String>> spokenOf = new HashMap<>();
            Who.byId(production, element -> true).forEach((id, elements) -> spokenOf.put(id,
                    elements.stream().map(Element::getId).toList()));
            Map<String, List<Work>> works = new HashMap<>();
            Map<String, List<LocalDate>> held = new HashMap<>();
            Optional<Plan> plan = Plan.active(production);
            plan.ifPresent(active -> {
                active.days().forEach(day -> day.elements().keySet().forEach(element -> works
                        .computeIfAbsent(element.getId(), id -> new ArrayList<>())
                        .add(new Work(day.date(), day.name(), day.day().getId()))));
                DayOutOfDays.of(active, Terms.of(production, standards), element -> true).rows().forEach(row -> held
                        .put(row.element().getId(), row.held().stream().sorted().toList()));
            });
            return new Known(spokenOf, plan.map(active -> active.board().getName()).orElse(""), works, held);
        }
    }

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        Known all = questions.derived(ScheduleAvailability.class, GROUNDS,
                () -> Known.of(production, questions.standards()));
        List<String> elements = all.spokenOf().getOrDefault(object, List.of());
        List<Availability> known = new ArrayList<>();
        Session.section(production, Schedule.class).ifPresent(schedule -> schedule.getEvents().stream()
                .filter(event -> concerns(all, event, object, elements))
                .forEach(event -> known.addAll(of(event, object, days))));
        for (String element : elements) {
            work(all, element, object, days, known);
            all.held().getOrDefault(element, List.of()).stream().filter(days::contains).forEach(date -> known.add(
                    new Availability(object, date, Availability.State.HELD,
                            new Source("Held between work days", List.of(element)))));
        }
        return known;
    }

    /** An event of the object itself, of an element that it speaks of, or of the person who plays that. */
    private static boolean concerns(Known all, ElementEvent event, String object, List<String> elements) {
        return object.equals(event.getElement()) || event.getElement() != null && !Collections
                .disjoint(all.spokenOf().getOrDefault(event.getElement(), List.of()), elements);
    }

    private static List<Availability> of(ElementEvent event, String object, Days days) {
        Availability.State state = switch (event.getKind()) {
            case UNAVAILABLE -> Availability.State.BLOCKED;
            case TRAVEL, FITTING, REHEARSAL -> Availability.State.BOOKED;
            case CONTRACT_START, CONTRACT_END -> null;
        };
        if (state == null || event.getFrom() == null) {
            return List.of();
        }
        LocalDate last = event.getUntil() == null || event.getUntil().isBefore(event.getFrom()) ? event.getFrom()
                : event.getUntil();
        String note = event.getNote() == null || event.getNote().isBlank() ? "" : ": " + event.getNote();
        Source source = new Source(event.getKind().getName().toLowerCase(Locale.ROOT) + note,
                List.of(event.getId()));
        return new Days(event.getFrom(), last).stream().filter(days::contains)
                .map(date -> new Availability(object, date, state, source)).toList();
    }

    private static void work(Known all, String element, String object, Days days, List<Availability> known) {
        for (Work work : all.works().getOrDefault(element, List.of())) {
            if (days.contains(work.date())) {
                known.add(new Availability(object, work.date(), Availability.State.BOOKED, new Source("Works on "
                        + work.name() + " of the board " + all.board(), List.of(work.day()))));
            }
        }
    }
}
