package org.backlot.resources.travel;

import java.time.LocalDate;

import org.backlot.core.session.Ids;
import org.backlot.resources.model.Fare;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;

/** What is done about journeys and beds, inside a session's edit. */
public final class TravelEdits {

    private TravelEdits() {
    }

    /**
     * Decides on a journey as the schedule calls for it, with the fare that is known, or takes an earlier decision over
     * to what the schedule calls for now.
     *
     * @throws IllegalArgumentException if the schedule does not call for it
     */
    public static Trip follow(Resources resources, Journey journey, TravelState state) {
        Leg leg = journey.leg().orElseThrow(() -> new IllegalArgumentException("The schedule calls for no such journey"
                + " of " + journey.person().getName() + "; cancel it, or keep it as fixed"));
        Trip trip = journey.trip().orElseGet(() -> add(resources, journey));
        trip.setDate(leg.date());
        trip.setPlanned(leg.date());
        trip.setFrom(leg.from());
        trip.setTo(leg.to());
        trip.setState(state);
        if (journey.trip().isEmpty()) {
            leg.fare().ifPresent(fare -> price(trip, fare));
        }
        return trip;
    }

    private static Trip add(Resources resources, Journey journey) {
        Trip trip = ResourcesFactory.eINSTANCE.createTrip();
        Ids.of(trip);
        trip.setPerson(journey.person().getId());
        trip.setKind(journey.kind());
        resources.getTrips().add(trip);
        return trip;
    }

    private static void price(Trip trip, Fare fare) {
        trip.setMode(fare.getMode());
        trip.setPrice(fare.getPrice());
        trip.setChangeFee(fare.getChangeFee());
        trip.setCurrency(fare.getCurrency());
    }

    /** Decides on another day than the schedule calls for; what it called for is remembered. */
    public static Trip on(Resources resources, Journey journey, LocalDate date) {
        Trip trip = journey.trip().orElseGet(() -> follow(resources, journey, TravelState.PLANNED));
        trip.setDate(date);
        journey.leg().ifPresent(leg -> trip.setPlanned(leg.date()));
        return trip;
    }

    /**
     * Decides on nights as the schedule calls for them, or takes an earlier decision over to what it calls for now.
     *
     * @throws IllegalArgumentException if the schedule does not call for them
     */
    public static Stay follow(Resources resources, Bed bed, TravelState state) {
        Nights nights = bed.nights().orElseThrow(() -> new IllegalArgumentException("The schedule calls for no such"
                + " nights of " + bed.person().getName() + "; cancel them, or keep them as fixed"));
        Stay stay = bed.stay().orElseGet(() -> {
            Stay made = ResourcesFactory.eINSTANCE.createStay();
            Ids.of(made);
            made.setPerson(bed.person().getId());
            made.setHotel(nights.base().getHotel());
            made.setRate(nights.base().getNightRate());
            resources.getStays().add(made);
            return made;
        });
        stay.setFrom(nights.from());
        stay.setUntil(nights.until());
        plan(stay, bed);
        stay.setState(state);
        return stay;
    }

    /**
     * Decides on other nights than the schedule calls for; what it called for is remembered.
     *
     * @throws IllegalArgumentException if the day of leaving is not after the first night
     */
    public static Stay on(Resources resources, Bed bed, LocalDate from, LocalDate until) {
        if (from == null || until == null || !until.isAfter(from)) {
            throw new IllegalArgumentException("The day of leaving has to be after the first night; change the other "
                    + "of the two first");
        }
        Stay stay = bed.stay().orElseGet(() -> follow(resources, bed, TravelState.PLANNED));
        stay.setFrom(from);
        stay.setUntil(until);
        plan(stay, bed);
        return stay;
    }

    private static void plan(Stay stay, Bed bed) {
        stay.setPlannedFrom(bed.nights().map(Nights::from).orElse(null));
        stay.setPlannedUntil(bed.nights().map(Nights::until).orElse(null));
    }
}
