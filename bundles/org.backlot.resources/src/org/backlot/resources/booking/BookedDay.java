package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of one requirement, in pieces or people.
 *
 * @param needed      how many are needed
 * @param confirmed   how many are booked firmly, those given back since among them
 * @param preliminary how many are held
 * @param pencilled   how many are no more than wished for; they secure nothing
 * @param why         what it is needed for, one line each; empty on a day without need
 */
public record BookedDay(LocalDate date, int needed, int confirmed, int preliminary, int pencilled, List<String> why) {

    public BookedDay {
        why = List.copyOf(why);
    }

    /** How many are missing: needed and neither confirmed nor held. */
    public int shortage() {
        return Math.max(0, needed - confirmed - preliminary);
    }

    /** Whether something is paid that is not needed. */
    public boolean idle() {
        return needed == 0 && confirmed + preliminary > 0;
    }
}
