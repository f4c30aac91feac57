package org.backlot.schedule.optimise;

/**
 * Which part of a board is put in order anew.
 *
 * @param unit     whose shooting days; the empty string for the main unit
 * @param boneyard whether scenes of the boneyard get a day too
 * @param moreDays how many days may be added at the end
 */
public record Scope(String unit, boolean boneyard, int moreDays) {

    /** The shooting days of the main unit, without the boneyard and without more days. */
    public static final Scope MAIN_UNIT = new Scope("", false, 0);
}
