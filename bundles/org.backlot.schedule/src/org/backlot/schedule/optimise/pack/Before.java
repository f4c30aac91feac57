package org.backlot.schedule.optimise.pack;

/**
 * One scene has to be shot before another: on an earlier date, or earlier on the same day.
 *
 * @param first  the id of a scene
 * @param second the id of another
 */
public record Before(String first, String second) {
}
