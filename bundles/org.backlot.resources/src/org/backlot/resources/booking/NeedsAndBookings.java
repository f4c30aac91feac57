package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.deal.Engagements;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * What is needed against what is booked, day by day: the breakdown says crane on four days, the bookings cover three.
 *
 * <p>A requirement is needed on the days that it names itself; else on the days on which an element that it serves is
 * needed, as the {@code needs} question is answered. On such a day its quantity is needed, times the highest number
 * that one of its elements is asked for at once.
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
        return questions.derived(NeedsAndBookings.class, () -> compare(production, questions));
    }

    private static NeedsAndBookings compare(Production production, Questions questions) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return new NeedsAndBookings(Map.of());
        }
        Map<String, List<Need>> needs = new HashMap<>();
        questions.needs(production, Days.ALL).forEach(
                need -> needs.computeIfAbsent(need.object(), object -> new ArrayList<>()).add(need));
        Map<Requirement, List<Booking>> bookings = new HashMap<>();
        resources.get().getBookings().forEach(
                booking -> bookings.computeIfAbsent(booking.getRequirement(), r -> new ArrayList<>()).add(booking));
        var engagements = new Engagements(production, resources.get());
        Map<Requirement, Line> lines = new LinkedHashMap<>();
        for (Requirement requirement : resources.get().getRequirements()) {
            lines.put(requirement, line(requirement, needs, bookings.getOrDefault(requirement, List.of()),
                    engagements));
        }
        return new NeedsAndBookings(lines);
    }

    /** The lines, in the order of the book. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** The line of a requirement; empty where it is not in the book. */
    public Optional<Line> line(Requirement requirement) {
        return Optional.ofNullable(lines.get(requirement));
    }

    private static Line line(Requirement requirement, Map<String, List<Need>> needs, List<Booking> bookings,
            Engagements engagements) {
        SortedMap<LocalDate, Tally> tallies = new TreeMap<>();
        Optional<Days> own = Spans.of(requirement);
        if (own.isPresent()) {
            own.get().stream().forEach(date -> tally(tallies, date)
                    .need(requirement.getQuantity(), "Asked for by date"));
        } else {
            for (String element : requirement.getServes()) {
                for (Need need : needs.getOrDefault(element, List.of())) {
                    tally(tallies, need.date()).need(requirement.getQuantity() * need.quantity(), need.source().says());
                }
            }
        }
        for (Booking booking : bookings) {
            Spans.of(booking).stream().filter(days -> booking.getStatus() != BookingStatus.CANCELLED)
                    .flatMap(Days::stream)
                    .forEach(date -> tally(tallies, date).book(booking.getStatus(), booking.getQuantity()));
        }
        tallies.forEach((date, tally) -> requirement.getServes().stream()
                .flatMap(element -> engagements.on(element, date).stream()).forEach(status -> tally.book(status, 1)));
        SortedMap<LocalDate, BookedDay> days = new TreeMap<>();
        tallies.forEach((date, tally) -> days.put(date, tally.day(date)));
        return new Line(requirement, state(requirement, days.values().stream().toList()), days, List.copyOf(bookings));
    }

    private static Tally tally(Map<LocalDate, Tally> tallies, LocalDate date) {
        return tallies.computeIfAbsent(date, d -> new Tally());
    }

    /** Without a need, what is booked counts alone. */
    private static State state(Requirement requirement, List<BookedDay> days) {
        List<BookedDay> needed = days.stream().filter(day -> day.needed() > 0).toList();
        List<BookedDay> judged = needed.isEmpty()
                ? days.stream().filter(BookedDay::idle).toList() : needed;
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

    private static final class Tally {

        private int needed;
        private int confirmed;
        private int preliminary;
        private int pencilled;
        private final List<String> why = new ArrayList<>();

        void need(int quantity, String reason) {
            needed = Math.max(needed, quantity);
            why.add(reason);
        }

        void book(BookingStatus status, int quantity) {
            switch (status) {
                case CONFIRMED, RETURNED -> confirmed += quantity;
                case PRELIMINARY -> preliminary += quantity;
                case PENCIL -> pencilled += quantity;
                case CANCELLED -> throw new IllegalArgumentException("A cancelled booking takes no day");
            }
        }

        BookedDay day(LocalDate date) {
            return new BookedDay(date, needed, confirmed, preliminary, pencilled, why.stream().distinct().toList());
        }
    }
}
