package org.backlot.schedule.optimise.pack;

/** What a plan has to keep. The subject of a violation is what stands in brackets. */
public enum PackRule {
    /** A scene stands before its first day or after its last. */
    OUT_OF_RANGE,
    /** A location is closed on the date [location]. */
    LOCATION_CLOSED,
    /** Somebody cannot work on the date [cast]. */
    CAST_AWAY,
    /** Somebody works in two units on one date [cast]. */
    CAST_TWICE,
    /** Somebody has more minutes on one day than they may have [cast]. */
    CAST_TOO_LONG,
    /** Somebody works too early or too late, or is there too long [cast]. */
    CAST_HOURS,
    /** A day has more minutes than it may have. */
    DAY_TOO_LONG,
    /** A day has more pages than it may have. */
    TOO_MANY_PAGES,
    /** A day has scenes of the day and scenes of the night. */
    LIGHTS_MIXED,
    /** A unit shoots by day on the date after a night. */
    UNIT_REST,
    /** Somebody works by day on the date after a night [cast]. */
    CAST_REST,
    /** A scene is not shot before another that has to follow it. */
    ORDER,
    /** A day, or two that follow each other, break a contributed rule [its id]. */
    CONTRIBUTED
}
