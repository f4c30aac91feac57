package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Place;

/**
 * Some pieces of a thing that are in one state, at one place, in the same hands. What is not known is null.
 *
 * @param place     where they are; of lost ones, where they were last
 * @param by        the id of the person who has them, or had them last
 * @param booking   under which they are out, or for which they are reserved
 * @param due       the day on which they have to be back; of reserved ones the first day on which they are wanted
 * @param since     since when it is so, ISO 8601, local time
 * @param condition as it was put down last
 */
public record Lot(Asset asset, LifeState state, int quantity, Place place, String by, Booking booking, LocalDate due,
        String since, String condition) {

    /** All of a thing, where it is kept. */
    static Lot home(Asset asset, int quantity) {
        return new Lot(asset, LifeState.HOME, quantity, asset.getHome(), null, null, null, null, null);
    }

    Lot of(int pieces) {
        return new Lot(asset, state, pieces, place, by, booking, due, since, condition);
    }

    /** How many days after the day on which they had to be back; 0 where they are not late. */
    public int daysLate(LocalDate today) {
        boolean owed = state.isAway() || state == LifeState.DAMAGED;
        return owed && due != null && due.isBefore(today) ? Math.toIntExact(ChronoUnit.DAYS.between(due, today)) : 0;
    }

    /** What being late costs so far, in the currency of the booking: its late fee for each day. */
    public Optional<BigDecimal> lateFee(LocalDate today) {
        return daysLate(today) == 0 || booking == null ? Optional.empty() : Optional.ofNullable(booking.getLateFee())
                .map(fee -> fee.multiply(BigDecimal.valueOf(daysLate(today))));
    }

    /** Whether two lots are one, whenever they became so. */
    boolean isWith(Lot other) {
        return state == other.state && place == other.place && booking == other.booking
                && Objects.equals(by, other.by) && Objects.equals(due, other.due)
                && Objects.equals(condition, other.condition);
    }
}
