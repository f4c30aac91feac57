package org.backlot.schedule.day;

import java.time.Duration;
import java.time.LocalDateTime;

import org.backlot.core.model.Element;

/**
 * The day of one element or of the person who plays it, in one unit.
 *
 * @param call  when it has to be there: for cast with the time for make-up and wardrobe
 * @param onSet when it is first needed
 * @param done  when it is dismissed
 * @param meals of the day that fall between call and dismissal
 * @param used  in its scenes and sessions, and in make-up before the first
 */
public record Shift(Element element, LocalDateTime call, LocalDateTime onSet, LocalDateTime done, Duration meals,
        Duration used) {

    /** From call to dismissal, meals included: the time at the place of work. */
    public Duration presence() {
        return Duration.between(call, done);
    }

    /** From call to dismissal without meals. */
    public Duration work() {
        return presence().minus(meals);
    }
}
