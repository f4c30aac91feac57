package org.backlot.schedule.constraint;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.schedule.board.Who;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Shift;

/**
 * The day of somebody in one unit: the shifts of all the parts that they play.
 *
 * @param shifts at least one
 */
record Duty(DayTimeline day, List<Shift> shifts) {

    /**
     * The duties of everybody who performs, in the order of their calls, by the id of the person or, uncast, the part.
     */
    static Map<String, List<Duty>> of(List<DayTimeline> days) {
        Map<String, List<Duty>> duties = new LinkedHashMap<>();
        for (DayTimeline day : days) {
            Map<String, List<Shift>> shifts = new LinkedHashMap<>();
            day.shifts().stream().filter(shift -> performs(shift.element()))
                    .forEach(shift -> shifts.computeIfAbsent(Who.id(shift.element()), w -> new ArrayList<>())
                    .add(shift));
            shifts.forEach((who, own) -> duties.computeIfAbsent(who, w -> new ArrayList<>())
                    .add(new Duty(day, List.copyOf(own))));
        }
        duties.values().forEach(own -> own.sort(Comparator.comparing(Duty::call)));
        return duties;
    }

    private static boolean performs(Element element) {
        return element.getPerson() != null || Category.CAST.equals(element.getCategory());
    }

    Element element() {
        return shifts.getFirst().element();
    }

    Person person() {
        return element().getPerson();
    }

    /** The part, or with two parts the player. */
    String name() {
        return shifts.size() > 1 && person() != null && person().getName() != null ? person().getName()
                : element().getName();
    }

    LocalDateTime call() {
        return shifts.stream().map(Shift::call).min(LocalDateTime::compareTo).orElseThrow();
    }

    LocalDateTime done() {
        return shifts.stream().map(Shift::done).max(LocalDateTime::compareTo).orElseThrow();
    }

    Duration presence() {
        return Duration.between(call(), done());
    }

    /** In scenes and sessions, and in make-up before the first. */
    Duration work() {
        return shifts.stream().map(Shift::used).reduce(Duration.ZERO, Duration::plus);
    }
}
