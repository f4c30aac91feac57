package org.backlot.schedule.optimise.order;

import java.util.Arrays;

/**
 * Scenes to be put in order, and who is paid how much while they last. A scene may be anything that is shot in one
 * go: a whole shoot day is one too. Scenes and actors are known by their numbers, from 0.
 */
public final class Talent {

    private final long[] durations;
    private final long[] rates;
    private final int[][] cast;
    private final boolean[] before;
    private final boolean[] after;

    /**
     * @param durations of each scene, in any unit of time, not negative
     * @param rates     of each actor, what a unit of time costs, in any unit of money, not negative
     * @param cast      for each scene the actors in it, each once
     * @throws IllegalArgumentException when numbers do not fit each other, or the whole pay might not fit a long
     */
    public Talent(long[] durations, long[] rates, int[][] cast) {
        this(durations.clone(), rates.clone(), sorted(cast), new boolean[rates.length], new boolean[rates.length]);
        if (cast.length != durations.length) {
            throw new IllegalArgumentException(durations.length + " durations, but " + cast.length + " casts");
        }
        for (int scene = 0; scene < this.cast.length; scene++) {
            refuseWrong(scene, this.cast[scene]);
        }
        try {
            Math.multiplyExact(sum(durations), Math.multiplyExact(sum(rates), 4));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("The pay of everybody for the whole time does not fit a long", e);
        }
    }

    private Talent(long[] durations, long[] rates, int[][] cast, boolean[] before, boolean[] after) {
        this.durations = durations;
        this.rates = rates;
        this.cast = cast;
        this.before = before;
        this.after = after;
    }

    /**
     * The same scenes as a part of something longer: who worked before it is paid from its start to their last scene,
     * who works after it from their first scene to its end. Who does both, is paid throughout; who does one and has no
     * scene here, is not paid.
     *
     * @param before the actors who worked before the first of these scenes
     * @param after  the actors who will work after the last
     */
    public Talent between(int[] before, int[] after) {
        return new Talent(durations, rates, cast, flags(before), flags(after));
    }

    private boolean[] flags(int[] actors) {
        var flags = new boolean[rates.length];
        for (int actor : actors) {
            flags[actor] = true;
        }
        return flags;
    }

    private static int[][] sorted(int[][] cast) {
        return Arrays.stream(cast).map(actors -> Arrays.stream(actors).sorted().toArray()).toArray(int[][]::new);
    }

    private void refuseWrong(int scene, int[] actors) {
        for (int i = 0; i < actors.length; i++) {
            if (actors[i] < 0 || actors[i] >= rates.length || i > 0 && actors[i] == actors[i - 1]) {
                throw new IllegalArgumentException("Scene " + scene + " has the actor " + actors[i]
                        + ", who is unknown or in it twice");
            }
        }
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            if (value < 0) {
                throw new IllegalArgumentException(value + " is negative");
            }
            sum = Math.addExact(sum, value);
        }
        return sum;
    }

    /** How many scenes there are. */
    public int scenes() {
        return durations.length;
    }

    /** How many actors there are. */
    public int actors() {
        return rates.length;
    }

    /** How long a scene lasts. */
    public long duration(int scene) {
        return durations[scene];
    }

    /** What a unit of time with this actor costs. */
    public long rate(int actor) {
        return rates[actor];
    }

    /** Who is in a scene, ascending. */
    public int[] cast(int scene) {
        return cast[scene].clone();
    }

    /** Whether an actor worked before the first of these scenes. */
    public boolean before(int actor) {
        return before[actor];
    }

    /** Whether an actor will work after the last of these scenes. */
    public boolean after(int actor) {
        return after[actor];
    }

    /** What it costs to pay everybody for the scenes they are in, and nothing for waiting: no order is cheaper. */
    public long work() {
        long work = 0;
        for (int scene = 0; scene < cast.length; scene++) {
            for (int actor : cast[scene]) {
                work += durations[scene] * rates[actor];
            }
        }
        return work;
    }

    /**
     * What an order costs: everybody's rate from their first to their last scene.
     *
     * @param order every scene once
     */
    public long cost(int[] order) {
        if (!Arrays.equals(Arrays.stream(order).sorted().toArray(), identity())) {
            throw new IllegalArgumentException("Not every scene once: " + Arrays.toString(order));
        }
        var first = new long[rates.length];
        var last = new long[rates.length];
        Arrays.fill(first, -1);
        long time = 0;
        for (int scene : order) {
            for (int actor : cast[scene]) {
                first[actor] = first[actor] < 0 ? time : first[actor];
                last[actor] = time + durations[scene];
            }
            time += durations[scene];
        }
        long cost = 0;
        for (int actor = 0; actor < rates.length; actor++) {
            if (first[actor] >= 0 || before[actor] && after[actor]) {
                cost += rates[actor] * ((after[actor] ? time : last[actor]) - (before[actor] ? 0 : first[actor]));
            }
        }
        return cost;
    }

    private int[] identity() {
        var identity = new int[durations.length];
        Arrays.setAll(identity, scene -> scene);
        return identity;
    }
}
