package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Demand;
import org.backlot.resources.book.Holders;
import org.backlot.resources.deal.Engagements;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * When each requirement is needed: on the days that it names itself; else on the days on which an element that it
 * serves is needed, as the {@code needs} question is answered. On such a day its quantity is needed, times the highest
 * number that one of its elements is asked for at once. What serves no element and has no dates is needed on every day
 * of shooting where it says so. A position is filled on all its days by whoever is on the list of people as such, and
 * who is engaged by a deal is there on the days of the deal, both without a booking.
 */
public final class Needs {

    private final Map<String, List<Need>> needs = new HashMap<>();
    private final SortedSet<LocalDate> shooting = new TreeSet<>();
    private final Holders holders;

    private Needs(Production production, Questions questions) {
        holders = new Holders(production);
        questions.days(production).stream().filter(day -> day.kind() == CompanyDay.Kind.SHOOT)
                .forEach(day -> shooting.add(day.date()));
        questions.needs(production, Days.ALL).forEach(
                need -> needs.computeIfAbsent(need.object(), object -> new ArrayList<>()).add(need));
    }

    /** What is said of needs, kept until the production changes. */
    static Needs of(Production production, Questions questions) {
        return questions.derived(Needs.class, ResourceBook.GROUNDS, () -> new Needs(production, questions));
    }

    /** When everything is needed, in the order of the book. */
    public static List<Demand> demands(Production production, Resources resources, Questions questions) {
        Needs needs = of(production, questions);
        var engagements = new Engagements(production, resources);
        return resources.getRequirements().stream().filter(requirement -> requirement.getId() != null)
                .map(requirement -> needs.demand(requirement, engagements)).toList();
    }

    private Demand demand(Requirement requirement, Engagements engagements) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        Optional<Days> own = Spans.of(requirement);
        own.ifPresent(span -> span.stream().forEach(date -> days.put(date, requirement.getQuantity())));
        if (own.isEmpty()) {
            each(requirement, need -> days.merge(need.date(), requirement.getQuantity() * need.quantity(), Math::max));
            if (isOnEveryDay(requirement)) {
                shooting.forEach(date -> days.put(date, requirement.getQuantity()));
            }
        }
        int filled = filled(requirement);
        List<Demand.Day> asked = new ArrayList<>(days.size());
        days.forEach((date, needed) -> asked.add(day(requirement, date, needed, filled, engagements)));
        return new Demand(requirement.getId(), asked);
    }

    /**
     * How many have what is a position: it serves no element, and belongs to a department or is wanted on every day of
     * shooting. Of whoever is booked for it the bookings tell.
     */
    int filled(Requirement requirement) {
        boolean ofDepartment = requirement.getDepartment() != null && !requirement.getDepartment().isBlank();
        return requirement.getServes().isEmpty() && (ofDepartment || requirement.isEveryShootDay())
                ? holders.of(requirement).size() : 0;
    }

    private static boolean isOnEveryDay(Requirement requirement) {
        return requirement.isEveryShootDay() && requirement.getServes().isEmpty();
    }

    private void each(Requirement requirement, Consumer<Need> work) {
        requirement.getServes().forEach(element -> needs.getOrDefault(element, List.of()).forEach(work));
    }

    private static Demand.Day day(Requirement requirement, LocalDate date, int needed, int filled,
            Engagements engagements) {
        int[] there = new int[BookingStatus.values().length];
        requirement.getServes().forEach(element -> engagements.on(element, date)
                .forEach(status -> there[status.ordinal()]++));
        return new Demand.Day((int) date.toEpochDay(), needed,
                filled + there[BookingStatus.CONFIRMED.ordinal()],
                there[BookingStatus.PRELIMINARY.ordinal()], there[BookingStatus.PENCIL.ordinal()]);
    }

    /** Why it is needed on a day, one line each. */
    List<String> why(Requirement requirement, LocalDate date) {
        Set<String> why = new LinkedHashSet<>();
        Optional<Days> own = Spans.of(requirement);
        if (own.isPresent()) {
            return own.get().contains(date) ? List.of("Asked for by date") : List.of();
        }
        if (isOnEveryDay(requirement) && shooting.contains(date)) {
            why.add("A day of shooting");
        }
        each(requirement, need -> {
            if (need.date().equals(date)) {
                why.add(need.source().says());
            }
        });
        return List.copyOf(why);
    }
}
