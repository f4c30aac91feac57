package org.backlot.schedule.optimise.order;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Problems left to chance, and the plainest ways to solve them. */
final class Productions {

    private Productions() {
    }

    /** Scenes with everybody in each with the same chance; some last no time and some actors cost nothing. */
    static Talent random(SplittableRandom random, int scenes, int actors) {
        double chance = 0.15 + 0.7 * random.nextDouble();
        long[] durations = IntStream.range(0, scenes).mapToLong(scene -> random.nextInt(5)).toArray();
        long[] rates = IntStream.range(0, actors).mapToLong(actor -> random.nextInt(20)).toArray();
        var cast = new int[scenes][];
        for (int scene = 0; scene < scenes; scene++) {
            cast[scene] = some(random, actors, chance);
        }
        return new Talent(durations, rates, cast);
    }

    /** Scenes as the papers make them: an actor may be in any number, so that most share some with each other. */
    static Talent crowded(SplittableRandom random, int scenes, int actors) {
        long[] durations = IntStream.range(0, scenes).mapToLong(scene -> 1 + random.nextInt(5)).toArray();
        long[] rates = IntStream.range(0, actors).mapToLong(actor -> 1 + random.nextInt(100)).toArray();
        double[] chances = IntStream.range(0, actors).mapToDouble(actor -> random.nextDouble()).toArray();
        var cast = new int[scenes][];
        for (int scene = 0; scene < scenes; scene++) {
            cast[scene] = IntStream.range(0, actors).filter(actor -> random.nextDouble() < chances[actor]).toArray();
        }
        return new Talent(durations, rates, cast);
    }

    /** Those of {@link #random} as a part of something longer. */
    static Talent between(SplittableRandom random, int scenes, int actors) {
        return random(random, scenes, actors).between(some(random, actors, 0.25), some(random, actors, 0.25));
    }

    private static int[] some(SplittableRandom random, int actors, double chance) {
        return IntStream.range(0, actors).filter(actor -> random.nextDouble() < chance).toArray();
    }

    /** What the cheapest of all orders costs. */
    static long cheapest(Talent talent) {
        return cheapest(talent, new int[talent.scenes()], 0);
    }

    private static long cheapest(Talent talent, int[] order, int placed) {
        if (placed == order.length) {
            return talent.cost(order);
        }
        long cheapest = Long.MAX_VALUE;
        for (int scene = 0; scene < order.length; scene++) {
            int next = scene;
            if (IntStream.range(0, placed).noneMatch(place -> order[place] == next)) {
                order[placed] = scene;
                cheapest = Math.min(cheapest, cheapest(talent, order, placed + 1));
            }
        }
        return cheapest;
    }

    /** What an order costs, counted plainly: who had a scene no later and has one no earlier is paid for a scene. */
    static long counted(Talent talent, int[] order) {
        long cost = 0;
        for (int actor = 0; actor < talent.actors(); actor++) {
            for (int place = 0; place < order.length; place++) {
                boolean came = talent.before(actor) || worksIn(talent, actor, order, 0, place + 1);
                boolean stays = talent.after(actor) || worksIn(talent, actor, order, place, order.length);
                cost += came && stays ? talent.rate(actor) * talent.duration(order[place]) : 0;
            }
        }
        return cost;
    }

    private static boolean worksIn(Talent talent, int actor, int[] order, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(place -> IntStream.of(talent.cast(order[place])).anyMatch(one -> one == actor));
    }

    static int[] scenes(Order order) {
        return order.scenes().stream().mapToInt(Integer::intValue).toArray();
    }
}
