package org.backlot.resources.ui;

/** The days that a week costs, as they are shown and typed. */
public final class WeekTerm {

    private static final int WEEK = 7;

    private WeekTerm() {
    }

    /** Nothing where there is no such term. */
    public static Integer stated(int daysPerWeek) {
        return daysPerWeek == 0 ? null : Integer.valueOf(daysPerWeek);
    }

    /**
     * What was typed; nothing is no such term.
     *
     * @throws IllegalArgumentException if no week has so many days
     */
    public static int typed(Integer days) {
        if (days == null) {
            return 0;
        }
        if (days < 0 || days > WEEK) {
            throw new IllegalArgumentException("Type the days that a week costs, 1 to 7, or 0 for no such term");
        }
        return days;
    }
}
