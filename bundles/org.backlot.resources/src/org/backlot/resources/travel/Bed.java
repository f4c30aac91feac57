package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Person;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;

/**
 * Nights in one place as the schedule calls for them, as somebody decided on them, or both.
 *
 * @param nights what the schedule calls for; empty where it calls for none
 * @param stay   what was decided on; empty where nobody decided
 * @param says   why it stands so, in one sentence
 * @param change what it costs to change, in the currency of the stay: nights more, less nights that are given back, and
 *               the fee; empty where nothing has to change, or nobody knows
 */
public record Bed(Person person, Optional<Nights> nights, Optional<Stay> stay, TravelStatus status, String says,
        Optional<BigDecimal> change) implements Arrangement {

    @Override
    public Optional<Stay> decided() {
        return stay;
    }

    @Override
    public boolean isCalledFor() {
        return nights.isPresent();
    }

    @Override
    public boolean isHeld() {
        return stay.filter(decided -> decided.getState() == TravelState.HELD).isPresent();
    }

    /** The first night: as decided, else as the schedule calls for it. */
    public LocalDate from() {
        return stay.map(Stay::getFrom).or(() -> nights.map(Nights::from)).orElse(null);
    }

    /** The day of leaving. */
    public LocalDate until() {
        return stay.map(Stay::getUntil).or(() -> nights.map(Nights::until)).orElse(null);
    }

    /** How many nights; 0 where it has no dates. */
    public int length() {
        return from() == null || until() == null || until().isBefore(from()) ? 0
                : (int) ChronoUnit.DAYS.between(from(), until());
    }

    /** Where: as decided, else where the company sleeps. */
    public Optional<Place> hotel() {
        return stay.map(Stay::getHotel).or(() -> nights.map(n -> n.base().getHotel()));
    }

    /** The price of a night: as decided, else that of the base. */
    public Optional<BigDecimal> rate() {
        return stay.map(Stay::getRate).or(() -> nights.map(n -> n.base().getNightRate()));
    }

    @Override
    public boolean isOverride() {
        return stay.isPresent() && nights.isPresent() && status != TravelStatus.CHANGE
                && !(nights.get().from().equals(stay.get().getFrom())
                        && nights.get().until().equals(stay.get().getUntil()));
    }

    @Override
    public List<String> marks() {
        return Stream.concat(stay.map(Stay::getId).stream(),
                nights.map(n -> mark(person.getId(), n.from())).stream()).toList();
    }

    /** The mark of what the schedule called for when a stay was decided on; none of what was cancelled. */
    public static String mark(Stay stay) {
        return stay.getState() == TravelState.CANCELLED ? "" : mark(stay.getPerson(), stay.getPlannedFrom());
    }

    private static String mark(String person, LocalDate called) {
        return person + " " + called;
    }
}
