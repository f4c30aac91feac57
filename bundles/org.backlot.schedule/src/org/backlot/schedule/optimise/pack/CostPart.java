package org.backlot.schedule.optimise.pack;

/** What a plan costs, part by part. */
public enum CostPart {
    /** Days of work of the cast. */
    WORK,
    /** Days for which the cast is held. */
    HOLD,
    /** Days on which a unit shoots. */
    DAYS,
    /** Days on which a location is used. */
    LOCATIONS,
    /** Moves between locations within a day. */
    COMPANY_MOVES,
    /** Moves between sets of one location within a day. */
    SET_MOVES,
    OVERTIME,
    /** What contributed rules ask. */
    RULES
}
