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

    /** Where the scenes of a plan are, given for each day. */
    static Assignment of(int[][] orders, int scenes) {
        int[] days = new int[scenes];
        for (int day = 0; day < orders.length; day++) {
            for (int scene : orders[day]) {
                days[scene] = day;
            }
        }
        return new Assignment(days);
    }

    /** The scenes of a day, in the order of the problem. */
    int[] on(int day) {
        return IntStream.range(0, days.length).filter(scene -> days[scene] == day).toArray();
    }
}
