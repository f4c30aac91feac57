package org.backlot.schedule.optimise.pack;

/**
 * How long to search. Steps and no time, so that the same problem with the same budget has the same answer on any
 * machine; a million steps take about a second.
 *
 * @param steps      changes to try
 * @param boundSteps branches to look into for the bound; a thousand take about as long as 50,000 changes
 * @param seed       another seed looks elsewhere
 */
public record PackBudget(long steps, long boundSteps, long seed) {

    /** A budget that spends about a fifth of its time on the bound. */
    public static PackBudget of(long steps) {
        return new PackBudget(steps, steps / 200, 1);
    }
}
