package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Stay;

/** Who sleeps where, from when until when, by hotel: what the hotels get. What nobody booked yet is marked. */
public final class RoomingList implements Document {

    /**
     * {@code title}, and {@code hotels}: a list of {@code name}, {@code address}, {@code nights} (of all its rows),
     * {@code kept} (the rooms that it keeps, a sentence each), {@code crowded} (on which nights rooms are missing, a
     * sentence; empty for none) and {@code rows} of {@code person}, {@code position}, {@code room},
     * {@code sharedWith}, {@code from}, {@code until}, {@code nights} and {@code status}.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> hotels = new ArrayList<>();
        List<HotelNights> all = HotelNights.of(production, questions);
        byHotel(production, questions).forEach((name, beds) -> {
            Optional<HotelNights> hotel = beds.getFirst().hotel().flatMap(place -> all.stream()
                    .filter(one -> one.hotel() == place).findFirst());
            hotels.add(Map.of("name", name, "address", beds.getFirst().hotel().map(Place::getAddress).orElse(""),
                    "nights", beds.stream().mapToInt(Bed::length).sum(), "kept",
                    hotel.map(RoomingList::kept).orElse(List.of()), "crowded",
                    hotel.map(RoomingList::crowded).orElse(""), "rows",
                    beds.stream().map(bed -> row(production, bed)).toList()));
        });
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "hotels", hotels);
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        byHotel(production, questions).forEach((name, beds) -> beds.forEach(bed -> rows.add(Arrays.asList(name,
                bed.person().getName(), Words.position(production, bed.person()),
                bed.stay().map(Stay::getRoom).orElse(null),
                sharedWith(production, bed), bed.from(), bed.until(), bed.length(), rate(bed),
                bed.stay().map(Stay::getReference).orElse(null), bed.standing()))));
        return List.of(new Sheet("Rooming list", List.of("Hotel", "Name", "Position", "Room", "Shared with", "In",
                "Out", "Nights", "Rate", "Reference", "State"), rows));
    }

    /** As {@code "20 rooms from Sun 28 Feb to Fri 5 Mar, AMI-1"}. */
    private static List<String> kept(HotelNights hotel) {
        return hotel.blocks().stream().map(block -> block.getRooms() + (block.getRoom() == null ? "" : " "
                + block.getRoom().strip()) + (block.getRooms() == 1 ? " room" : " rooms") + " from "
                + Words.day(block.getFrom()) + " to " + Words.day(block.getUntil())
                + (block.getReference() == null ? "" : ", " + block.getReference())).toList();
    }

    /** As {@code "2 rooms too few on 28 Feb, 1 on 1 Mar - 3 Mar"}. */
    private static String crowded(HotelNights hotel) {
        Map<Integer, List<LocalDate>> missing = new TreeMap<>(Comparator.reverseOrder());
        hotel.crowded().forEach(night -> missing.computeIfAbsent(hotel.nights().get(night).missing(),
                rooms -> new ArrayList<>()).add(night));
        return missing.entrySet().stream().map(entry -> entry.getKey() + (entry.getKey() == 1 ? " room" : " rooms")
                + " too few on the nights of " + Spans.toString(entry.getValue())).collect(Collectors.joining("; "));
    }

    private static Map<String, List<Bed>> byHotel(Production production, Questions questions) {
        Map<String, List<Bed>> hotels = new LinkedHashMap<>();
        Beds.of(production, questions).stream().filter(bed -> bed.from() != null && bed.until() != null
                && bed.status() != TravelStatus.NOT_NEEDED)
                .forEach(bed -> hotels.computeIfAbsent(hotel(bed), h -> new ArrayList<>()).add(bed));
        return hotels;
    }

    private static String hotel(Bed bed) {
        return bed.hotel().map(Place::getName).or(() -> bed.nights().map(nights -> "No hotel in "
                + nights.base().getTown() + " yet")).orElse("No hotel yet");
    }

    /** A bed as papers have it. */
    static Map<String, Object> row(Production production, Bed bed) {
        return Map.of("person", Words.text(bed.person().getName()), "position",
                Words.position(production, bed.person()), "room",
                Words.text(bed.stay().map(Stay::getRoom).orElse(null)), "sharedWith",
                Words.text(sharedWith(production, bed)),
                "from", Words.day(bed.from()), "until", Words.day(bed.until()), "nights", bed.length(), "status",
                bed.standing(), "open", bed.status().isOpen());
    }

    private static String sharedWith(Production production, Bed bed) {
        Optional<String> with = bed.stay().map(Stay::getSharedWith);
        return with.flatMap(id -> production.getPeople().stream().filter(person -> person.getId().equals(id))
                .findFirst()).map(Person::getName).orElse(null);
    }

    private static BigDecimal rate(Bed bed) {
        return bed.rate().orElse(null);
    }
}
