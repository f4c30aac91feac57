package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.allocation.Roads;
import org.backlot.resources.allocation.Ways;
import org.backlot.resources.load.Load;
import org.backlot.resources.load.WorkDay;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.travel.Ride.Passenger;

/**
 * Who is picked up when on a day: everybody who works and slept in a hotel, from there to the first place of work of
 * their unit, so early that they are there some minutes before their call. Whoever slept at home comes by themselves.
 *
 * <p>Those who go the same way and would be picked up within a quarter of an hour of each other go together, with the
 * earliest of them. Pick-ups are rounded down to five minutes.
 */
public final class GroundTransport {

    /** The setting with the minutes before the call at which people arrive. */
    public static final String MARGIN = "resources.pickUpMargin";

    /** The setting with the seats of a vehicle beside the driver's. */
    public static final String SEATS = "resources.seats";

    private static final BigDecimal STANDARD_MARGIN = BigDecimal.TEN;
    private static final BigDecimal STANDARD_SEATS = BigDecimal.valueOf(7);
    private static final int TOGETHER = 15;
    private static final int ROUND = 5;

    private final Production production;
    private final Ways ways;
    private final Resources resources;

    private record Way(String from, String to) {
    }

    private record Picked(Optional<LocalDateTime> at, Passenger passenger) {
    }

    private GroundTransport(Production production, Resources resources) {
        this.production = production;
        this.resources = resources;
        ways = Roads.of(production, resources);
    }

    /** The rides of a day, those without a time last. */
    public static List<Ride> of(Production production, Questions questions, LocalDate date) {
        return Session.section(production, Resources.class)
                .map(resources -> new GroundTransport(production, resources).rides(questions, date))
                .orElse(List.of());
    }

    private List<Ride> rides(Questions questions, LocalDate date) {
        List<CompanyDay> days = questions.days(production).stream().filter(day -> day.date().equals(date)).toList();
        Map<Person, Place> hotels = hotels(questions, date);
        Load load = Load.of(production, questions);
        Map<Way, List<Picked>> picked = new LinkedHashMap<>();
        hotels.forEach((person, hotel) -> load.of(person).days().stream().filter(day -> day.date().equals(date))
                .findFirst().ifPresent(work -> day(person, days).filter(day -> !day.places().isEmpty())
                        .ifPresent(day -> pick(person, hotel, work, day.places().getFirst(), picked))));
        List<Ride> rides = new ArrayList<>();
        picked.forEach((way, people) -> rides.addAll(together(way, people)));
        rides.sort(Comparator.comparing(ride -> ride.pickUp().orElse(LocalDateTime.MAX)));
        return List.copyOf(rides);
    }

    /** Where everybody slept the night before. */
    private Map<Person, Place> hotels(Questions questions, LocalDate date) {
        Map<Person, Place> hotels = new LinkedHashMap<>();
        LocalDate night = date.minusDays(1);
        for (Bed bed : Beds.of(production, questions)) {
            boolean there = bed.from() != null && bed.until() != null && !bed.from().isAfter(night)
                    && bed.until().isAfter(night) && bed.status() != TravelStatus.NOT_NEEDED;
            if (there) {
                bed.hotel().ifPresent(hotel -> hotels.put(bed.person(), hotel));
            }
        }
        return hotels;
    }

    /** The day of the unit in which somebody works: which calls them, else the main unit's. */
    private static Optional<CompanyDay> day(Person person, List<CompanyDay> days) {
        return days.stream().filter(day -> day.shifts().containsKey(person.getId())).findFirst()
                .or(() -> days.stream().filter(day -> day.unit().isEmpty()).findFirst());
    }

    private void pick(Person person, Place hotel, WorkDay work, String place, Map<Way, List<Picked>> picked) {
        LocalDateTime call = work.hours().from();
        Optional<LocalDateTime> at = resources.getPlaces().stream()
                .filter(known -> place.equalsIgnoreCase(known.getName())).findFirst()
                .flatMap(known -> minutes(hotel, known)).map(minutes -> rounded(call.minusMinutes(minutes)
                        .minusMinutes(Settings.number(production, MARGIN, STANDARD_MARGIN).longValue())));
        picked.computeIfAbsent(new Way(name(hotel), place), way -> new ArrayList<>())
                .add(new Picked(at, new Passenger(person, Words.position(production, person), call)));
    }

    private Optional<Long> minutes(Place from, Place to) {
        var minutes = ways.minutes(from.getId(), to.getId());
        return minutes.isPresent() ? Optional.of(minutes.getAsLong()) : Optional.empty();
    }

    private static String name(Place hotel) {
        return hotel.getName() == null ? "Hotel" : hotel.getName();
    }

    private static LocalDateTime rounded(LocalDateTime time) {
        return time.withSecond(0).withNano(0).minusMinutes(time.getMinute() % ROUND);
    }

    private List<Ride> together(Way way, List<Picked> people) {
        List<Picked> sorted = people.stream().sorted(Comparator
                .comparing((Picked p) -> p.at().orElse(LocalDateTime.MAX))
                .thenComparing(p -> p.passenger().call())).toList();
        List<Ride> rides = new ArrayList<>();
        List<Picked> aboard = new ArrayList<>();
        for (Picked next : sorted) {
            if (!aboard.isEmpty() && isLater(aboard.getFirst(), next)) {
                rides.add(ride(way, aboard));
                aboard.clear();
            }
            aboard.add(next);
        }
        rides.add(ride(way, aboard));
        return rides;
    }

    private static boolean isLater(Picked first, Picked next) {
        return first.at().isPresent() != next.at().isPresent() || first.at().isPresent()
                && next.at().get().isAfter(first.at().get().plusMinutes(TOGETHER));
    }

    private Ride ride(Way way, List<Picked> aboard) {
        int seats = Math.max(1, Settings.number(production, SEATS, STANDARD_SEATS).intValue());
        return new Ride(aboard.getFirst().at(), way.from(), way.to(), aboard.stream().map(Picked::passenger).toList(),
                Math.ceilDiv(aboard.size(), seats));
    }
}
