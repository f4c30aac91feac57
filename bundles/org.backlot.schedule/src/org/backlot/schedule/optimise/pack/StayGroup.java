package org.backlot.schedule.optimise.pack;

import java.util.stream.IntStream;

/** Some of the cast, whose coming and going is looked at together: what follows from their scenes. */
final class StayGroup {

    private static final long MOST_CELLS = 8_000_000;
    private static final long MOST_WORK = 100_000_000;

    /** The people, by their place in the problem. */
    final int[] who;
    /** Of each scene, who of the people is in it, a bit for each. */
    final int[] in;
    final StayCodes codes;
    final StayTable table;

    StayGroup(BoundInstance problem, int[] who) {
        this.who = who;
        Instance instance = problem.instance;
        in = new int[instance.scenes];
        int[] meets = new int[who.length];
        for (int one = 0; one < who.length; one++) {
            for (int scene : instance.scenesOf(who[one])) {
                in[scene] |= 1 << one;
            }
        }
        for (int scene : in) {
            for (int left = scene; left != 0; left &= left - 1) {
                meets[Integer.numberOfTrailingZeros(left)] |= scene;
            }
        }
        codes = new StayCodes(meets);
        int[] need = new int[1 << who.length];
        for (int some = 1; some < need.length; some++) {
            int these = some;
            need[some] = problem.daysForLights(IntStream.range(0, in.length).filter(scene -> (in[scene] & these) != 0)
                    .toArray());
        }
        table = isTooLarge(problem) ? null : new StayTable(problem, this, need);
    }

    private boolean isTooLarge(BoundInstance problem) {
        int days = problem.instance.days;
        return 2L * (days + 1) * (days - problem.least + 1) * codes.count() > MOST_CELLS;
    }

    /** Whether it is small enough to be looked at. */
    boolean isUsable() {
        return table != null;
    }

    /** Whether a group of so many would take too long, whoever they are. */
    static boolean isTooMany(int people, BoundInstance problem) {
        return DayWorth.work(problem.instance) * 2 << people > MOST_WORK;
    }
}
