package org.backlot.resources.ui.travel;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.travel.Bed;
import org.backlot.resources.travel.Beds;
import org.backlot.resources.travel.Journey;
import org.backlot.resources.travel.Journeys;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.ui.kit.Desk;

/**
 * The journeys and beds of the open production behind those of the copy that the tables show: what somebody types into
 * one that nobody decided on yet is a decision on it.
 */
final class LiveTravel {

    private final Desk desk;

    LiveTravel(Desk desk) {
        this.desk = desk;
    }

    /** The resource book of the open production. */
    Resources resources() {
        return session().section(Resources.class).orElseThrow();
    }

    private Session session() {
        return desk.session().orElseThrow();
    }

    /** The trip that was decided on, made now where nobody did; inside an edit. */
    Trip trip(Journey shown) {
        return shown.trip().map(trip -> live(trip, Trip.class))
                .orElseGet(() -> TravelEdits.follow(resources(), live(shown), TravelState.PLANNED));
    }

    /** The stay that was decided on, made now where nobody did; inside an edit. */
    Stay stay(Bed shown) {
        return shown.stay().map(stay -> live(stay, Stay.class))
                .orElseGet(() -> TravelEdits.follow(resources(), live(shown), TravelState.PLANNED));
    }

    Journey live(Journey shown) {
        return Journeys.of(session().production(), session().questions()).stream()
                .filter(journey -> journey.person().getId().equals(shown.person().getId())
                        && journey.kind() == shown.kind() && journey.leg().map(leg -> leg.date())
                                .equals(shown.leg().map(leg -> leg.date()))
                        && journey.trip().map(Trip::getId).equals(shown.trip().map(Trip::getId)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("The schedule has changed meanwhile"));
    }

    Bed live(Bed shown) {
        return Beds.of(session().production(), session().questions()).stream()
                .filter(bed -> bed.person().getId().equals(shown.person().getId())
                        && bed.nights().map(nights -> nights.from()).equals(shown.nights().map(nights -> nights.from()))
                        && bed.stay().map(Stay::getId).equals(shown.stay().map(Stay::getId)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("The schedule has changed meanwhile"));
    }

    /** Takes something away, with all that names it. */
    void delete(Identified decision) {
        session().delete(decision);
    }

    private <T extends Identified> T live(T shown, Class<T> type) {
        return session().object(shown.getId(), type).orElseThrow(
                () -> new IllegalArgumentException("Somebody deleted it meanwhile"));
    }
}
