package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.allocation.Allocation;
import org.backlot.resources.allocation.Allocations;
import org.backlot.resources.allocation.Coverage;
import org.backlot.resources.allocation.Demand;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * What is needed against what is booked, day by day, as {@link Needs} and the allocation say: the breakdown says crane
 * on four days, the bookings cover three.
 */
public final class NeedsAndBookings {

    private final Map<Requirement, Line> lines;

    private NeedsAndBookings(Map<Requirement, Line> lines) {
        this.lines = lines;
    }

    /**
     * One requirement.
     *
     * @param days     every day with a need or a booking that is not cancelled, in order
     * @param bookings in their order, cancelled ones too
     */
    public record Line(Requirement requirement, State state, SortedMap<LocalDate, BookedDay> days,
            List<Booking> bookings) {

        /** The days on which it is needed. */
        public List<LocalDate> needed() {
            return dates(day -> day.needed() > 0);
        }

        /** The days on which not enough is booked or held. */
        public List<LocalDate> shortage() {
            return dates(day -> day.shortage() > 0);
        }

        /** The days on which it is booked or held and not needed. */
        public List<LocalDate> idle() {
            return dates(BookedDay::idle);
        }

        private List<LocalDate> dates(Predicate<BookedDay> which) {
            return days.values().stream().filter(which).map(BookedDay::date).toList();
        }
    }

    /** All requirements of an open production. */
    public static NeedsAndBookings of(Session session) {
        return of(session.production(), session.questions());
    }

    /** All requirements of a production, kept until it changes; none where it has no resources section. */
    public static NeedsAndBookings of(Production production, Questions questions) {
        return questions.derived(NeedsAndBookings.class, ResourceBook.GROUNDS, () -> compare(production, questions));
    }

    private static NeedsAndBookings compare(Production production, Questions questions) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return new NeedsAndBookings(Map.of());
        }
        Allocation allocation = Allocations.of(production, questions);
        Needs needs = Needs.of(production, questions);
        Map<Requirement, List<Booking>> bookings = new HashMap<>();
        resources.get().getBookings().forEach(
                booking -> bookings.computeIfAbsent(booking.getRequirement(), r -> new ArrayList<>()).add(booking));
        Map<Requirement, Line> lines = new LinkedHashMap<>();
        for (Requirement requirement : resources.get().getRequirements()) {
            SortedMap<LocalDate, BookedDay> days = days(requirement, allocation.of(requirement.getId()), needs);
            State state = state(requirement, days.values(), needs.filled(requirement));
            lines.put(requirement, new Line(requirement, state, days,
                    List.copyOf(bookings.getOrDefault(requirement, List.of()))));
        }
        return new NeedsAndBookings(lines);
    }

    private static SortedMap<LocalDate, BookedDay> days(Requirement requirement, Coverage coverage, Needs needs) {
        SortedMap<LocalDate, BookedDay> days = new TreeMap<>();
        for (Demand.Day day : coverage.days()) {
            LocalDate date = LocalDate.ofEpochDay(day.day());
            days.put(date, new BookedDay(date, day.needed(), day.confirmed(), day.preliminary(), day.pencilled(),
                    day.needed() == 0 ? List.of() : needs.why(requirement, date)));
        }
        return days;
    }

    /** The lines, in the order of the book. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** The line of a requirement; empty where it is not in the book. */
    public Optional<Line> line(Requirement requirement) {
        return Optional.ofNullable(lines.get(requirement));
    }

    /** Without a need, what is booked counts alone; of a position that is not booked either, who has it. */
    private static State state(Requirement requirement, Collection<BookedDay> days, int filled) {
        List<BookedDay> needed = days.stream().filter(day -> day.needed() > 0).toList();
        List<BookedDay> judged = needed.isEmpty()
                ? days.stream().filter(BookedDay::idle).toList() : needed;
        if (judged.isEmpty() && filled > 0) {
            return filled < requirement.getQuantity() ? State.SHORT : State.BOOKED;
        }
        boolean firm = judged.stream().anyMatch(day -> day.confirmed() + day.preliminary() > 0);
        if (!firm) {
            boolean asked = !requirement.getBids().isEmpty() || days.stream().anyMatch(day -> day.pencilled() > 0);
            return asked ? State.BIDS : State.UNSECURED;
        }
        if (judged.stream().anyMatch(day -> day.shortage() > 0)) {
            return State.SHORT;
        }
        boolean confirmed = judged.stream().allMatch(day -> day.confirmed() >= Math.max(1, day.needed()));
        return confirmed ? State.BOOKED : State.HELD;
    }
}
