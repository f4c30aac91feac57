package org.backlot.schedule.optimise.pack;

import java.util.List;

/**
 * A day of a plan.
 *
 * @param day     the id of the day
 * @param scenes  ids of its scenes in shooting order; none where nobody shoots
 * @param minutes what they take with all moves
 * @param eighths their pages
 */
public record PackedDay(String day, List<String> scenes, int minutes, int eighths) {

    public PackedDay {
        scenes = List.copyOf(scenes);
    }
}
