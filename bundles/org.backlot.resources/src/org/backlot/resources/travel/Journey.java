package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Person;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;
import org.backlot.resources.model.TripKind;

/**
 * A journey as the schedule calls for it, as somebody decided on it, or both.
 *
 * @param leg    what the schedule calls for; empty where it calls for none
 * @param trip   what was decided on; empty where nobody decided
 * @param says   why it stands so, in one sentence
 * @param change what it costs to change or give back, in the currency of the trip; empty where nothing has to change,
 *               or nobody knows
 */
public record Journey(Person person, TripKind kind, Optional<Leg> leg, Optional<Trip> trip, TravelStatus status,
        String says, Optional<BigDecimal> change) implements Arrangement {

    @Override
    public Optional<Trip> decided() {
        return trip;
    }

    @Override
    public boolean isCalledFor() {
        return leg.isPresent();
    }

    @Override
    public boolean isHeld() {
        return trip.filter(decided -> decided.getState() == TravelState.HELD).isPresent();
    }

    /** When it is: as decided, else as the schedule calls for it. */
    public LocalDate date() {
        return trip.map(Trip::getDate).or(() -> leg.map(Leg::date)).orElse(null);
    }

    public String from() {
        return trip.map(Trip::getFrom).or(() -> leg.map(Leg::from)).orElse("");
    }

    public String to() {
        return trip.map(Trip::getTo).or(() -> leg.map(Leg::to)).orElse("");
    }

    @Override
    public boolean isOverride() {
        return trip.isPresent() && leg.isPresent() && status != TravelStatus.CHANGE
                && !leg.get().date().equals(trip.get().getDate());
    }

    @Override
    public List<String> marks() {
        return Stream.concat(trip.map(Trip::getId).stream(),
                leg.map(l -> mark(person.getId(), kind, l.date())).stream()).toList();
    }

    /** The mark of what the schedule called for when a trip was decided on; none of what was cancelled. */
    public static String mark(Trip trip) {
        return trip.getState() == TravelState.CANCELLED ? ""
                : mark(trip.getPerson(), trip.getKind(), trip.getPlanned());
    }

    private static String mark(String person, TripKind kind, LocalDate called) {
        return person + " " + kind + " " + called;
    }
}
