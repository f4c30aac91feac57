package org.backlot.resources.travel;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.question.Questions;
import org.backlot.resources.booking.Spans;

/** Somebody shares a room with a person who does not sleep there on all of those nights, and so needs one alone. */
public final class RoomMateMissing implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (HotelNights hotel : HotelNights.of(production, questions)) {
            hotel.nights().values().stream().flatMap(night -> night.rooms().stream())
                    .flatMap(room -> room.beds().stream()).distinct()
                    .forEach(bed -> bed.stay().filter(stay -> stay.getSharedWith() != null).ifPresent(stay -> {
                        List<LocalDate> alone = alone(hotel, bed, stay.getSharedWith());
                        if (!alone.isEmpty()) {
                            found.add(Severity.WARNING, stay.getId(), bed.person().getName(), "Shares a room with "
                                    + name(production, stay.getSharedWith()) + ", who does not sleep there on the "
                                    + "nights of " + Spans.toString(alone) + ".");
                        }
                    }));
        }
    }

    private static List<LocalDate> alone(HotelNights hotel, Bed bed, String with) {
        return hotel.nights().subMap(bed.from(), bed.until()).entrySet().stream()
                .filter(night -> night.getValue().rooms().stream().flatMap(room -> room.beds().stream())
                        .noneMatch(other -> with.equals(other.person().getId())))
                .map(night -> night.getKey()).toList();
    }

    private static String name(Production production, String id) {
        return People.name(production, id).orElse("somebody");
    }
}
