package org.backlot.resources.travel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.TravelState;

/**
 * The rooms that people need in a hotel, and those that it keeps for the production, night by night. Where two share,
 * they need one room.
 *
 * @param blocks the rooms that it keeps; none: nobody knows how many there are
 * @param nights those for which rooms are needed or kept
 */
public record HotelNights(Place hotel, List<RoomBlock> blocks, SortedMap<LocalDate, Night> nights) {

    /**
     * One night.
     *
     * @param rooms that are needed, with who sleeps in them
     * @param kept  how many rooms the hotel keeps
     */
    public record Night(List<Room> rooms, int kept) {

        /** How many rooms are missing; below zero: left. */
        public int missing() {
            return rooms.size() - kept;
        }
    }

    /** Of every hotel that keeps rooms or in which somebody sleeps, until the production changes. */
    public static List<HotelNights> of(Production production, Questions questions) {
        return questions.derived(HotelNights.class, () -> {
            Map<Place, List<Bed>> beds = new LinkedHashMap<>();
            Map<Place, List<RoomBlock>> blocks = new LinkedHashMap<>();
            Session.section(production, Resources.class).stream().flatMap(book -> book.getRoomBlocks().stream())
                    .filter(HotelNights::isKept).forEach(block -> {
                        blocks.computeIfAbsent(block.getHotel(), hotel -> new ArrayList<>()).add(block);
                        beds.computeIfAbsent(block.getHotel(), hotel -> new ArrayList<>());
                    });
            Beds.of(production, questions).stream().filter(bed -> bed.from() != null && bed.until() != null
                    && bed.status() != TravelStatus.NOT_NEEDED).forEach(bed -> bed.hotel().ifPresent(
                            hotel -> beds.computeIfAbsent(hotel, h -> new ArrayList<>()).add(bed)));
            return beds.entrySet().stream().map(entry -> new HotelNights(entry.getKey(),
                    blocks.getOrDefault(entry.getKey(), List.of()),
                    nights(entry.getValue(), blocks.getOrDefault(entry.getKey(), List.of())))).toList();
        });
    }

    private static boolean isKept(RoomBlock block) {
        return block.getHotel() != null && block.getFrom() != null && block.getUntil() != null
                && block.getFrom().isBefore(block.getUntil())
                && (block.getState() == TravelState.HELD || block.getState() == TravelState.BOOKED);
    }

    private static SortedMap<LocalDate, Night> nights(List<Bed> beds, List<RoomBlock> blocks) {
        SortedMap<LocalDate, List<Bed>> sleepers = new TreeMap<>();
        SortedMap<LocalDate, Integer> kept = new TreeMap<>();
        beds.stream().filter(bed -> bed.from().isBefore(bed.until())).forEach(bed -> bed.from()
                .datesUntil(bed.until()).forEach(night -> sleepers.computeIfAbsent(night, n -> new ArrayList<>())
                        .add(bed)));
        blocks.forEach(block -> block.getFrom().datesUntil(block.getUntil())
                .forEach(night -> kept.merge(night, block.getRooms(), Integer::sum)));
        SortedMap<LocalDate, Night> nights = new TreeMap<>();
        kept.forEach((night, rooms) -> nights.put(night, new Night(List.of(), rooms)));
        sleepers.forEach((night, all) -> nights.put(night, new Night(rooms(all), kept.getOrDefault(night, 0))));
        return nights;
    }

    /** Everybody has a room, those who share one together. */
    private static List<Room> rooms(List<Bed> sleepers) {
        Map<String, List<Bed>> rooms = new LinkedHashMap<>();
        sleepers.forEach(bed -> rooms.computeIfAbsent(bed.person().getId(), id -> new ArrayList<>()).add(bed));
        for (Bed bed : sleepers) {
            String with = bed.stay().map(stay -> stay.getSharedWith()).orElse(null);
            List<Bed> own = rooms.get(bed.person().getId());
            List<Bed> other = rooms.get(with);
            if (other != null && other != own) {
                own.addAll(other);
                other.forEach(moved -> rooms.put(moved.person().getId(), own));
            }
        }
        return rooms.values().stream().distinct().map(Room::new).toList();
    }

    /** The nights on which people need more rooms than are kept; none where nobody knows how many there are. */
    public List<LocalDate> crowded() {
        return blocks.isEmpty() ? List.of() : nights.entrySet().stream()
                .filter(night -> night.getValue().missing() > 0).map(Map.Entry::getKey).toList();
    }

    /** The night between two days on which most rooms are missing, or fewest are left. */
    public Optional<Night> fullest(LocalDate from, LocalDate until) {
        return from == null || until == null || !from.isBefore(until) ? Optional.empty()
                : nights.subMap(from, until).values().stream().max(Comparator.comparingInt(Night::missing));
    }

    /** Of the hotel of a bed, where it keeps rooms: the fullest of its nights. */
    public static Optional<Night> fullest(List<HotelNights> hotels, Bed bed) {
        return bed.hotel().flatMap(hotel -> hotels.stream().filter(one -> one.hotel() == hotel)
                .filter(one -> !one.blocks().isEmpty()).findFirst())
                .flatMap(one -> one.fullest(bed.from(), bed.until()));
    }
}
