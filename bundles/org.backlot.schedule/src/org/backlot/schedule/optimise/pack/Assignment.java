package org.backlot.schedule.optimise.pack;

import java.util.stream.IntStream;

/**
 * Which scene is shot on which day.
 *
 * @param days the day of each scene
 */
record Assignment(int[] days) {

    Assignment {
        days = days.clone();
    }

    /** The scenes of a day, in the order of the problem. */
    int[] on(int day) {
        return IntStream.range(0, days.length).filter(scene -> days[scene] == day).toArray();
    }
}
