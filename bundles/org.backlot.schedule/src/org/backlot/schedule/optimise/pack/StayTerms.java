package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a bound knows of the cast and the locations, each for itself.
 *
 * @param held    what each of the cast is paid at least for every day from their first to their last; 0 where they may
 *                be dropped between
 * @param more    what each is paid at least for a day of work beyond that
 * @param work    the fewest days on which each of the cast works
 * @param visits  the fewest days on which each location is used
 * @param typical about what a plan costs
 * @param most    more than what any plan costs
 */
record StayTerms(long[] held, long[] more, int[] work, int[] visits, long typical, long most) {

    static StayTerms of(BoundInstance problem) {
        Instance instance = problem.instance;
        long[] held = new long[instance.cast];
        long[] more = new long[instance.cast];
        int[] work = new int[instance.cast];
        long typical = instance.terms.dayCost() * problem.least;
        long length = instance.dateOfSlot[instance.slots - 1] - instance.dateOfSlot[0];
        for (int person = 0; person < instance.cast; person++) {
            PackCast cast = instance.people[person];
            int[] scenes = instance.scenesOf(person);
            work[person] = scenes.length == 0 ? 0 : Math.max(1, problem.daysForLights(scenes));
            boolean mayDrop = cast.drop() > 0 && length >= cast.drop();
            held[person] = mayDrop || scenes.length == 0 ? 0 : Math.min(cast.workRate(), cast.holdRate());
            more[person] = cast.workRate() - held[person];
            typical += cast.workRate() * work[person];
        }
        int[] visits = new int[instance.locations];
        for (int place = 0; place < instance.locations; place++) {
            int here = place;
            visits[place] = problem.daysForLights(IntStream.range(0, instance.scenes)
                    .filter(scene -> instance.location[scene] == here).toArray());
            typical += instance.places[place].dayCost() * visits[place];
        }
        return new StayTerms(held, more, work, visits, typical, most(instance));
    }

    private static long most(Instance instance) {
        int paid = instance.day(instance.days - 1).payDay() - instance.day(0).payDay() + 1;
        double most = (double) instance.terms.dayCost() * instance.days;
        most += (double) instance.terms.overtimePerMinute() * IntStream.of(instance.longest).asLongStream().sum();
        for (PackCast cast : instance.people) {
            most += (double) Math.max(cast.workRate(), cast.holdRate()) * paid;
        }
        most += Arrays.stream(instance.places).mapToDouble(PackLocation::dayCost).sum() * instance.days;
        most += Arrays.stream(instance.places).mapToDouble(PackLocation::moveCost).sum() * instance.scenes;
        return (long) Math.ceil(most) + 1;
    }

    /** What is paid in any case to the cast, but for what those of a group are held for. */
    long fixed(int[] group) {
        long fixed = 0;
        for (int person = 0; person < held.length; person++) {
            fixed += (held[person] + more[person]) * work[person];
        }
        for (int person : group) {
            fixed -= held[person] * work[person];
        }
        return fixed;
    }
}
