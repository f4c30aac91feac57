package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Stay;
import org.backlot.resources.price.Price;

/** What one traveller has to know: when they travel, where they sleep, who picks them up when, and their per diem. */
public final class TravelMemo implements Document {

    /**
     * {@code title}, and {@code people}, a page each: {@code name}, {@code position}, {@code journeys} as the movement
     * order has them, each with its {@code date}; {@code rooms} with {@code hotel}, {@code address}, {@code from},
     * {@code until}, {@code room}, {@code sharedWith}, {@code reference} and {@code status}; {@code rides} with
     * {@code date}, {@code pickUp}, {@code from}, {@code to} and {@code call}; and {@code perDiem}, in words.
     *
     * <p>Option {@code person}: a name; everybody who travels where nobody is named.
     *
     * @throws IllegalArgumentException if nobody of that name travels or sleeps away from home
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        String name = options.getOrDefault("person", "").strip();
        Map<Person, Map<String, List<Object>>> known = known(production, questions);
        List<Map<String, Object>> people = known.keySet().stream()
                .filter(person -> name.isEmpty() || name.equalsIgnoreCase(person.getName()))
                .map(person -> page(production, questions, person, known.get(person))).toList();
        if (people.isEmpty() && !name.isEmpty()) {
            throw new IllegalArgumentException("Nobody called \"" + name + "\" travels or sleeps away from home");
        }
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "people", people);
    }

    /** Lists of journeys, rooms and rides of everybody who travels, in the order of the list of people. */
    private static Map<Person, Map<String, List<Object>>> known(Production production, Questions questions) {
        Map<Person, Map<String, List<Object>>> known = new LinkedHashMap<>();
        production.getPeople().forEach(person -> known.put(person, new LinkedHashMap<>()));
        Journeys.of(production, questions).stream()
                .filter(journey -> journey.date() != null && journey.status() != TravelStatus.NOT_NEEDED)
                .forEach(journey -> {
                    Map<String, Object> row = new LinkedHashMap<>(MovementOrder.row(production, journey));
                    row.put("date", Words.day(journey.date()));
                    add(known, journey.person(), "journeys", row);
                });
        Beds.of(production, questions).stream().filter(bed -> bed.from() != null && bed.until() != null
                && bed.status() != TravelStatus.NOT_NEEDED).forEach(bed -> {
                    Map<String, Object> row = new LinkedHashMap<>(RoomingList.row(production, bed));
                    row.put("hotel", bed.hotel().map(Place::getName).orElse("To be told"));
                    row.put("address", Words.text(bed.hotel().map(Place::getAddress).orElse(null)));
                    row.put("reference", Words.text(bed.stay().map(Stay::getReference).orElse(null)));
                    add(known, bed.person(), "rooms", row);
                });
        known.values().removeIf(Map::isEmpty);
        for (LocalDate date : questions.days(production).stream().map(CompanyDay::date).distinct().toList()) {
            for (Ride ride : GroundTransport.of(production, questions, date)) {
                ride.aboard().forEach(passenger -> add(known, passenger.person(), "rides", Map.of("date",
                        Words.day(date), "pickUp", TransportPlan.time(ride), "from", ride.from(), "to", ride.to(),
                        "call", TransportPlan.TIME.format(passenger.call()))));
            }
        }
        return known;
    }

    private static void add(Map<Person, Map<String, List<Object>>> known, Person person, String list, Object row) {
        Optional.ofNullable(known.get(person))
                .ifPresent(lists -> lists.computeIfAbsent(list, l -> new ArrayList<>()).add(row));
    }

    private static Map<String, Object> page(Production production, Questions questions, Person person,
            Map<String, List<Object>> lists) {
        Optional<PersonTravel> travel = TravelPlan.of(production, questions).of(person)
                .filter(away -> away.perDiem().compareTo(BigDecimal.ZERO) > 0);
        return Map.of("name", Words.text(person.getName()), "position", Words.position(production, person),
                "journeys", lists.getOrDefault("journeys", List.of()), "rooms",
                lists.getOrDefault("rooms", List.of()), "rides", lists.getOrDefault("rides", List.of()), "perDiem",
                travel.map(away -> Spans.toString(away.away().keySet()) + ", " + away.away().size() + " days: "
                        + away.perDiem().toPlainString() + " "
                        + Price.currency(production, null).getCurrencyCode()).orElse(""));
    }
}
