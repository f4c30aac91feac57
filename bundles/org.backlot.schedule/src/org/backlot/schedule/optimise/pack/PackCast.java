package org.backlot.schedule.optimise.pack;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who is paid by the day. All money is in minor units of the currency.
 *
 * @param id         unique among the cast
 * @param workRate   a day of work
 * @param holdRate   a day between the first and the last day of work on which they do not work
 * @param away       dates on which they cannot work
 * @param paidAway   whether a day on which they cannot work is paid as a hold where it lies between work days
 * @param drop       from how many days between two work days on (the later date minus the earlier) they are dropped and
 *                   picked up again, so that the gap is not paid: the first such gap, once. 0: never
 * @param maxMinutes the most minutes of scenes on one day, as for a minor; 0: no limit
 */
public record PackCast(String id, long workRate, long holdRate, Set<LocalDate> away, boolean paidAway, int drop,
        int maxMinutes) {

    public PackCast {
        away = Set.copyOf(away);
    }

    /** Somebody who is held at the rate of a work day. */
    public static PackCast of(String id, long rate, Set<LocalDate> away) {
        return new PackCast(id, rate, rate, away, true, 0, 0);
    }

    /** The same, who may work at least so long, where there is a limit. */
    PackCast asLongAs(int minutes) {
        return new PackCast(id, workRate, holdRate, away, paidAway, drop,
                maxMinutes == 0 ? 0 : Math.max(maxMinutes, minutes));
    }
}
