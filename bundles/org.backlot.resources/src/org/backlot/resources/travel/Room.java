package org.backlot.resources.travel;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.backlot.core.model.Person;
import org.backlot.resources.model.Stay;

/** A room on a night, with those who sleep in it: most alone, some with whom their stay says that they share it. */
public record Room(List<Bed> beds) {

    private static final List<List<String>> SIZES = List.of(List.of("single"), List.of("double", "twin"),
            List.of("triple"), List.of("quad"));

    public Room {
        beds = List.copyOf(beds);
    }

    /** How many people it is for, as its kind is called: a single for one; empty where nobody said. */
    public OptionalInt fits() {
        return beds.stream().flatMap(bed -> bed.stay().map(Stay::getRoom).stream())
                .map(kind -> kind.toLowerCase(Locale.ROOT)).mapToInt(Room::size).filter(size -> size > 0).max();
    }

    private static int size(String kind) {
        for (int i = 0; i < SIZES.size(); i++) {
            if (SIZES.get(i).stream().anyMatch(kind::contains)) {
                return i + 1;
            }
        }
        return 0;
    }

    public List<Person> people() {
        return beds.stream().map(Bed::person).distinct().toList();
    }

    /** Whether more people sleep in it than it is for. */
    public boolean isCrowded() {
        return fits().isPresent() && people().size() > fits().getAsInt();
    }
}
