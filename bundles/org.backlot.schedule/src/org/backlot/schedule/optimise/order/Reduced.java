package org.backlot.schedule.optimise.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left to decide when equals are one. Actors who wait in no order or in the same way in every order are left
 * out, actors with the same scenes are one, and scenes with the same actors are one: they follow each other in some
 * best order.
 *
 * @param scenes   the scenes of the problem that each scene here stands for
 * @param duration of each scene
 * @param rate     of each actor
 * @param cast     for each scene its actors
 * @param before   who worked before
 * @param after    who will work after
 */
record Reduced(List<int[]> scenes, long[] duration, long[] rate, BitSet[] cast, BitSet before, BitSet after) {

    static Reduced of(Talent talent) {
        int actors = talent.actors();
        List<int[]> scenes = new ArrayList<>();
        var cast = new BitSet[talent.scenes()];
        for (int scene = 0; scene < cast.length; scene++) {
            scenes.add(new int[] { scene });
            cast[scene] = new BitSet(actors);
            for (int actor : talent.cast(scene)) {
                cast[scene].set(actor);
            }
        }
        var rate = new long[actors];
        var before = new BitSet(actors);
        var after = new BitSet(actors);
        for (int actor = 0; actor < actors; actor++) {
            rate[actor] = talent.rate(actor);
            before.set(actor, talent.before(actor));
            after.set(actor, talent.after(actor));
        }
        var duration = new long[cast.length];
        Arrays.setAll(duration, talent::duration);
        var reduced = new Reduced(scenes, duration, rate, cast, before, after);
        while (true) {
            Reduced smaller = reduced.withoutIdleActors().withoutTwins();
            if (smaller.scenes.size() == reduced.scenes.size() && smaller.rate.length == reduced.rate.length) {
                return smaller;
            }
            reduced = smaller;
        }
    }

    /**
     * Leaves out whom no order makes wait, and who is paid the same in every order; makes one of actors who are
     * alike.
     */
    private Reduced withoutIdleActors() {
        Map<BitSet, Long> rates = new LinkedHashMap<>();
        int end = cast.length;
        for (int actor = 0; actor < rate.length; actor++) {
            var presence = new BitSet(end + 2);
            for (int scene = 0; scene < end; scene++) {
                presence.set(scene, cast[scene].get(actor));
            }
            boolean everywhere = presence.cardinality() == end || before.get(actor) && after.get(actor);
            presence.set(end, before.get(actor));
            presence.set(end + 1, after.get(actor));
            if (rate[actor] > 0 && !everywhere && presence.cardinality() > 1) {
                rates.merge(presence, rate[actor], Long::sum);
            }
        }
        var kept = new BitSet[end + 2];
        Arrays.setAll(kept, place -> new BitSet(rates.size()));
        int actor = 0;
        for (BitSet presence : rates.keySet()) {
            int number = actor++;
            presence.stream().forEach(place -> kept[place].set(number));
        }
        return new Reduced(scenes, duration, rates.values().stream().mapToLong(Long::longValue).toArray(),
                Arrays.copyOf(kept, end), kept[end], kept[end + 1]);
    }

    /** Makes one scene of all with the same actors. */
    private Reduced withoutTwins() {
        Map<BitSet, List<Integer>> twins = new LinkedHashMap<>();
        for (int scene = 0; scene < cast.length; scene++) {
            twins.computeIfAbsent(cast[scene], actors -> new ArrayList<>()).add(scene);
        }
        List<int[]> joined = new ArrayList<>();
        var lengths = new long[twins.size()];
        for (List<Integer> same : twins.values()) {
            lengths[joined.size()] = same.stream().mapToLong(scene -> duration[scene]).sum();
            joined.add(same.stream().flatMapToInt(scene -> Arrays.stream(scenes.get(scene))).toArray());
        }
        return new Reduced(joined, lengths, rate, twins.keySet().toArray(BitSet[]::new), before, after);
    }

    int size() {
        return duration.length;
    }

    /** The order of the problem's scenes that an order of the scenes here stands for. */
    int[] expanded(int[] order) {
        return Arrays.stream(order).flatMap(scene -> Arrays.stream(scenes.get(scene))).toArray();
    }
}
