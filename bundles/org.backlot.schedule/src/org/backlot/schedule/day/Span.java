package org.backlot.schedule.day;

import java.time.Duration;
import java.time.LocalDateTime;

import org.backlot.schedule.model.Item;

/**
 * A stretch of a day.
 *
 * @param item    the strip or banner that it comes from; null where the day only implies it: getting ready, an implied
 *                meal or move, wrapping
 * @param from    local time at the place of work
 * @param until   local time at the place of work; not before {@code from}
 * @param assumed nobody said how long it takes: the length comes from the page count or the office's standards
 */
public record Span(Kind kind, Item item, LocalDateTime from, LocalDateTime until, boolean assumed) {

    /** What a stretch of a day is spent on. */
    public enum Kind {
        /** From the call to the first shot. */
        READY,
        SCENE, MEAL, MOVE, NOTE, SESSION,
        /** From the last shot to the wrap of the crew. */
        WRAP
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
