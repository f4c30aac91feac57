package org.backlot.schedule.day;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/**
 * One day of a board on the clock: what happens when, and who is there from when to when. It follows the order of the
 * strips and banners. A banner with a start waits for that time; what takes longer than planned pushes the rest back.
 *
 * @param spans  without gaps in meaning, but there may be waiting between them; in order
 * @param shifts of everything that the scenes need and of everybody who is called, in the order of their calls
 */
public record DayTimeline(PlannedDay day, List<Span> spans, List<Shift> shifts) {

    /** The days of a plan on the clock, in the order of the board. */
    public static List<DayTimeline> of(Plan plan) {
        return of(plan, plan.days());
    }

    /** One day of a plan on the clock. */
    public static DayTimeline of(Plan plan, PlannedDay day) {
        return of(plan, List.of(day)).getFirst();
    }

    private static List<DayTimeline> of(Plan plan, List<PlannedDay> days) {
        Map<String, Pace> paces = new HashMap<>();
        Map<String, List<Element>> called = Who.byId(plan.production(), element -> true);
        return days.stream().map(day -> {
            Pace pace = paces.computeIfAbsent(day.unit(), unit -> Pace.of(plan.production(), plan.board(), unit));
            List<Span> spans = new Clock(plan, day, pace).run();
            return new DayTimeline(day, spans, shifts(plan, spans, pace, called));
        }).toList();
    }

    /** The general call. */
    public LocalDateTime call() {
        return day.date().atTime(day.call());
    }

    /** When the crew is wrapped; the call where nothing is planned. */
    public LocalDateTime wrap() {
        return spans.isEmpty() ? call() : spans.getLast().until();
    }

    /** From call to wrap without the meals. */
    public Duration work() {
        return Duration.between(call(), wrap()).minus(meals(call(), wrap()));
    }

    /** The shift of an element, if it is there. */
    public Optional<Shift> shift(Element element) {
        return shifts.stream().filter(shift -> shift.element() == element).findFirst();
    }

    private Duration meals(LocalDateTime from, LocalDateTime until) {
        return meals(spans, from, until);
    }

    private static Duration meals(List<Span> spans, LocalDateTime from, LocalDateTime until) {
        return spans.stream().filter(span -> span.kind() == Span.Kind.MEAL && !span.from().isBefore(from)
                && !span.until().isAfter(until)).map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Shift> shifts(Plan plan, List<Span> spans, Pace pace, Map<String, List<Element>> called) {
        Map<Element, List<Span>> needed = new LinkedHashMap<>();
        for (Span span : spans) {
            elements(plan, span.item(), called)
                    .forEach(element -> needed.computeIfAbsent(element, e -> new ArrayList<>()).add(span));
        }
        List<Shift> shifts = new ArrayList<>();
        needed.forEach((element, own) -> {
            boolean performs = Category.CAST.equals(element.getCategory());
            Span first = own.getFirst();
            boolean prepares = performs && first.kind() == Span.Kind.SCENE;
            LocalDateTime call = prepares ? first.from().minus(pace.makeUp()) : first.from();
            LocalDateTime done = performs ? own.getLast().until().plus(pace.dismissed()) : own.getLast().until();
            Duration used = own.stream().map(Span::length).reduce(Duration.between(call, first.from()), Duration::plus);
            shifts.add(new Shift(element, call, first.from(), done, meals(spans, call, done), used, own));
        });
        shifts.sort(Comparator.comparing(Shift::call));
        return List.copyOf(shifts);
    }

    private static List<Element> elements(Plan plan, Item item, Map<String, List<Element>> called) {
        return switch (item) {
            case Strip strip -> plan.scene(strip).map(Scene::getElements).map(List::copyOf).orElse(List.of());
            case Banner banner -> banner.getCalled().stream()
                    .flatMap(id -> called.getOrDefault(id, List.of()).stream()).distinct().toList();
            case null, default -> List.of();
        };
    }
}
