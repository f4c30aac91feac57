package org.backlot.schedule.optimise.pack;

/**
 * What holds for every day.
 *
 * @param dayCost           each day on which a unit shoots, in minor units
 * @param overtimePerMinute each minute beyond the normal ones of a day, in minor units
 * @param setMoveMinutes    moving to another set of the same location
 * @param setMoveCost       the same, in minor units
 * @param companyRest       whether a unit that shot a night may not shoot by day on the next date. A person may never
 */
public record PackTerms(long dayCost, long overtimePerMinute, int setMoveMinutes, long setMoveCost,
        boolean companyRest) {
}
