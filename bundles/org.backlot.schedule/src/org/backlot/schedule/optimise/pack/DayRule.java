package org.backlot.schedule.optimise.pack;

/**
 * What makes a day good or impossible in somebody's own view: a studio's constraint. Asked very often, from one thread:
 * an answer must follow from its arguments alone and come quickly.
 */
public interface DayRule {

    /** Unique among the rules; what a violation names. */
    String id();

    /** What a day costs beyond all else, in minor units, 0 or more. Only days with scenes are asked about. */
    default long cost(DayContent day) {
        return 0;
    }

    /** How far a day breaks the rule: 0 where it keeps it, more the further away it is. */
    default int breach(DayContent day) {
        return 0;
    }

    /** Whether the rule looks at a day and the one that its unit shoots next. */
    default boolean looksAtNeighbours() {
        return false;
    }

    /** What a day costs because of the one that its unit shoots next, in minor units, 0 or more. */
    default long cost(DayContent day, DayContent next) {
        return 0;
    }

    /** How far two days that follow each other in one unit break the rule; 0 where they keep it. */
    default int breach(DayContent day, DayContent next) {
        return 0;
    }
}
