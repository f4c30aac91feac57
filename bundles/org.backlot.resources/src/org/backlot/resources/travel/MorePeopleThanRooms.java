package org.backlot.resources.travel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.booking.Spans;

/** More rooms are needed in a hotel than it keeps for the production, or more people sleep in one than it is for. */
public final class MorePeopleThanRooms implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (HotelNights hotel : HotelNights.of(production, questions)) {
            List<LocalDate> crowded = hotel.crowded();
            if (!crowded.isEmpty()) {
                LocalDate worst = crowded.stream().max(Comparator.comparingInt((LocalDate night) -> hotel.nights()
                        .get(night).missing()).thenComparing(Comparator.reverseOrder())).orElseThrow();
                HotelNights.Night night = hotel.nights().get(worst);
                found.add(Severity.WARNING, hotel.blocks().getFirst().getId(), hotel.hotel().getName(), "Keeps too few "
                        + "rooms for the nights of " + Spans.toString(crowded) + ": " + night.rooms().size()
                        + " are needed on " + Words.day(worst) + ", and " + night.kept() + " are kept.");
            }
            hotel.nights().values().stream().flatMap(night -> night.rooms().stream()).filter(Room::isCrowded)
                    .distinct().forEach(room -> crowded(hotel, room, found));
        }
    }

    private static void crowded(HotelNights hotel, Room room, Findings found) {
        room.beds().stream().flatMap(bed -> bed.stay().stream()).findFirst().ifPresent(stay -> found.add(
                Severity.WARNING, stay.getId(), hotel.hotel().getName(), String.join(", ",
                        room.people().stream().map(Person::getName).toList()) + " share a room for "
                        + room.fits().getAsInt() + "."));
    }
}
