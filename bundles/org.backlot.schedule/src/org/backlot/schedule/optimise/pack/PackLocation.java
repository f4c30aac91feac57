package org.backlot.schedule.optimise.pack;

import java.time.LocalDate;
import java.util.Set;

/**
 * A place to which the company moves.
 *
 * @param id          unique among the locations
 * @param dayCost     each day on which a unit shoots there, in minor units
 * @param moveMinutes the time that moving there takes within a day
 * @param moveCost    what moving there within a day costs, in minor units
 * @param closed      dates on which nobody may shoot there
 */
public record PackLocation(String id, long dayCost, int moveMinutes, long moveCost, Set<LocalDate> closed) {

    public PackLocation {
        closed = Set.copyOf(closed);
    }
}
