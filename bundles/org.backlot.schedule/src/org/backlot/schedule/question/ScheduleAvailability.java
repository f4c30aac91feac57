package org.backlot.schedule.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Days;
import org.backlot.core.question.Source;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Schedule;

/**
 * What elements and people do as the schedule has it: they are blocked where an event says that they cannot work,
 * booked where they work, travel, rehearse or are fitted, and held where the day-out-of-days holds them. An id may be
 * that of an element or of the person who plays it; each answers for the other.
 */
public final class ScheduleAvailability implements AvailabilitySource {

    /** What all answers rest on, worked out once until the production changes. */
    private record Known(Plan plan, Map<Element, List<PlannedDay>> days, Map<Element, DoodRow> rows) {

        static Known of(Plan plan, Questions questions) {
            Map<Element, List<PlannedDay>> days = new HashMap<>();
            plan.days().forEach(day -> day.elements().keySet()
                    .forEach(element -> days.computeIfAbsent(element, e -> new ArrayList<>()).add(day)));
            Map<Element, DoodRow> rows = new HashMap<>();
            DayOutOfDays.of(plan, questions).rows().forEach(row -> rows.put(row.element(), row));
            return new Known(plan, days, rows);
        }
    }

    /** The elements that ids speak of. */
    private record Called(Map<String, List<Element>> byId) {
    }

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        List<Availability> known = new ArrayList<>();
        List<Element> elements = questions.derived(Called.class, () -> new Called(Who.byId(production, e -> true)))
                .byId().getOrDefault(object, List.of());
        Session.section(production, Schedule.class).ifPresent(schedule -> schedule.getEvents().stream()
                .filter(event -> concerns(event, object, elements))
                .forEach(event -> known.addAll(of(event, object, days))));
        if (!elements.isEmpty()) {
            questions.derived(Known.class, () -> Plan.active(production, questions)
                    .map(plan -> Known.of(plan, questions))).ifPresent(all -> {
                        for (Element element : elements) {
                            work(all, element, object, days, known);
                            Optional.ofNullable(all.rows().get(element))
                                    .ifPresent(row -> held(row, object, days, known));
                        }
                    });
        }
        return known;
    }

    private static boolean concerns(ElementEvent event, String object, List<Element> elements) {
        return object.equals(event.getElement())
                || elements.stream().anyMatch(element -> element.getId().equals(event.getElement())
                        || element.getPerson() != null && element.getPerson().getId().equals(event.getElement()));
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

    private static void work(Known all, Element element, String object, Days days, List<Availability> known) {
        for (PlannedDay day : all.days().getOrDefault(element, List.of())) {
            if (days.contains(day.date())) {
                known.add(new Availability(object, day.date(), Availability.State.BOOKED,
                        new Source("Works on " + day.name() + " of the board " + all.plan().board().getName(),
                                List.of(day.day().getId()))));
            }
        }
    }

    private static void held(DoodRow row, String object, Days days, List<Availability> known) {
        row.held().stream().sorted().filter(days::contains).forEach(date -> known.add(new Availability(object, date,
                Availability.State.HELD, new Source("Held between work days", List.of(row.element().getId())))));
    }
}
