package org.backlot.schedule.live;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.DayKind;

/**
 * A stretch of days of a live show: load-in, tech, previews.
 *
 * @param id      unique in its template
 * @param kind    of its days
 * @param unit    who works on them; blank: everybody. Phases that run beside each other are of different units
 * @param place   blank: not said
 * @param days    working days that it takes; none leaves it out
 * @param opening whether its first day is the opening
 * @param after   what it waits for
 * @param lines   what every one of its days has
 */
public record Phase(String id, String name, DayKind kind, String unit, String place, int days, boolean opening,
        List<After> after, List<Line> lines) {

    public Phase {
        after = List.copyOf(after);
        lines = List.copyOf(lines);
    }

    /**
     * A phase that another waits for.
     *
     * @param phase the id of the one that comes first
     * @param gap   working days between the two
     */
    public record After(String phase, int gap) {
    }

    /**
     * A line of each day: a session, a meal.
     *
     * @param start  null where it follows what is before it
     * @param length null where nobody said
     */
    public record Line(BannerKind kind, String text, LocalTime start, Duration length) {
    }

    /** The same phase with another number of days. */
    public Phase lasting(int number) {
        return new Phase(id, name, kind, unit, place, number, opening, after, lines);
    }
}
