package org.backlot.resources.ui.travel;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.travel.Bed;
import org.backlot.resources.travel.Journey;
import org.backlot.resources.travel.Nights;
import org.backlot.resources.travel.TravelEdits;
import org.backlot.resources.travel.TravelOrders;
import org.backlot.ui.kit.Desk;

/**
 * The trips and stays of the open production behind those of the copy that the tables show. What somebody types into a
 * row that nobody decided on yet is a decision on it, as it was shown; where the schedule has moved meanwhile, that is
 * told as of any other.
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

    /** Has things ordered today. */
    TravelOrders orders() {
        return new TravelOrders(session().production(), session().questions(), LocalDate.now());
    }

    private Session session() {
        return desk.session().orElseThrow();
    }

    /** The trip that was decided on, made now where nobody did; inside an edit. */
    Trip trip(Journey shown) {
        Journey journey = live(shown);
        return journey.trip().orElseGet(() -> TravelEdits.follow(resources(), journey, TravelState.PLANNED));
    }

    /** The stay that was decided on, made now where nobody did; inside an edit. */
    Stay stay(Bed shown) {
        Bed bed = live(shown);
        return bed.stay().orElseGet(() -> TravelEdits.follow(resources(), bed, TravelState.PLANNED));
    }

    /** A journey as it was shown, with its trip as that stands now. */
    Journey live(Journey shown) {
        Optional<Trip> trip = shown.trip().map(decided -> live(decided, Trip.class)).or(() -> resources().getTrips()
                .stream().filter(made -> shown.marks().contains(Journey.mark(made))).findFirst());
        return new Journey(shown.person(), shown.kind(), shown.leg(), trip, shown.status(), shown.says(),
                shown.change());
    }

    /** A bed as it was shown, with its stay and its base as they stand now. */
    Bed live(Bed shown) {
        Optional<Stay> stay = shown.stay().map(decided -> live(decided, Stay.class)).or(() -> resources().getStays()
                .stream().filter(made -> shown.marks().contains(Bed.mark(made))).findFirst());
        Optional<Nights> nights = shown.nights()
                .map(called -> new Nights(live(called.base(), Base.class), called.from(), called.until()));
        return new Bed(shown.person(), nights, stay, shown.status(), shown.says(), shown.change());
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
