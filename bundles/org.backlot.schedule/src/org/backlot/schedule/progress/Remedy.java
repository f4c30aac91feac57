package org.backlot.schedule.progress;

import java.util.List;

import org.backlot.core.model.Production;

/**
 * A way to catch up, before anybody asked what it costs.
 *
 * @param what   in one line: Move scenes 12, 14 to days that have room
 * @param why    what it rests on and whom it concerns, for the person who decides
 * @param scenes ids of the scenes that it puts elsewhere, cuts or shortens
 */
public record Remedy(Kind kind, String what, String why, List<String> scenes, Change change) {

    /** What kind of way it is. */
    public enum Kind { MOVE, ADD_TIME, MERGE, CONDENSE, SECOND_UNIT, ADD_DAY, CUT }

    /** Carries it out on a production; runs inside an edit. Everything is found again by its id. */
    @FunctionalInterface
    public interface Change {
        void apply(Production production);
    }
}
