package org.backlot.resources.neighbour;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Neighbour;
import org.backlot.resources.model.NeighbourBooking;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/**
 * Takes from another production what concerns this one: when its people and things are held or booked there. It is kept
 * with this production, so that whoever has the file sees the same conflicts, whether the other file is at hand or not.
 */
public final class Neighbours {

    private Neighbours() {
    }

    /**
     * Keeps what is held and booked in another production, in the place of what was read of the same file before; to be
     * called inside a session's edit.
     *
     * @param file  where the other production is
     * @param saved when it had been saved, as {@link org.backlot.core.SavedProduction#stamp} says; null where nobody
     *              looked
     * @throws IllegalArgumentException if one of the two has no resource book
     */
    public static Neighbour take(Production production, Production other, String file, String saved,
            LocalDateTime at) {
        Resources own = book(production);
        Resources theirs = book(other);
        Neighbour neighbour = own.getNeighbours().stream().filter(one -> file.equals(one.getFile())).findFirst()
                .orElseGet(() -> {
                    Neighbour added = ResourcesFactory.eINSTANCE.createNeighbour();
                    own.getNeighbours().add(added);
                    return added;
                });
        neighbour.setTitle(other.getTitle());
        neighbour.setFile(file);
        neighbour.setSaved(saved);
        neighbour.setAt(at.truncatedTo(ChronoUnit.SECONDS).toString());
        neighbour.getBookings().clear();
        Map<String, Person> people = new HashMap<>();
        other.getPeople().forEach(person -> people.put(person.getId(), person));
        for (Booking booking : theirs.getBookings()) {
            if (Bookings.isFirm(booking) && Spans.of(booking).isPresent()) {
                taken(booking, people, theirs).ifPresent(neighbour.getBookings()::add);
            }
        }
        Ids.complete(neighbour);
        return neighbour;
    }

    private static Resources book(Production production) {
        return Session.section(production, Resources.class).orElseThrow(() -> new IllegalArgumentException(
                production.getTitle() + " has no resource book, so nothing is booked there"));
    }

    private static Optional<NeighbourBooking> taken(Booking booking, Map<String, Person> people, Resources theirs) {
        NeighbourBooking taken = ResourcesFactory.eINSTANCE.createNeighbourBooking();
        Person person = people.get(booking.getPerson());
        Asset asset = booking.getAsset();
        if (person != null) {
            taken.setPerson(true);
            taken.setName(person.getName());
            taken.setEmail(person.getEmail());
            theirs.getProfiles().stream().filter(profile -> person.getId().equals(profile.getPerson()))
                    .map(Profile::getLink).filter(link -> link != null).findFirst()
                    .ifPresent(link -> taken.setObject(link.getObject()));
        } else if (asset != null) {
            taken.setName(asset.getName());
            taken.setCode(asset.getCode());
            taken.setObject(asset.getLink() == null ? null : asset.getLink().getObject());
        } else {
            return Optional.empty();
        }
        taken.setWhat(booking.getRequirement() == null ? null : booking.getRequirement().getName());
        taken.setQuantity(booking.getQuantity());
        taken.setFrom(booking.getFrom() == null ? booking.getUntil() : booking.getFrom());
        taken.setUntil(booking.getUntil() == null ? booking.getFrom() : booking.getUntil());
        taken.setStarts(booking.getStarts());
        taken.setEnds(booking.getEnds());
        return Optional.of(taken);
    }
}
