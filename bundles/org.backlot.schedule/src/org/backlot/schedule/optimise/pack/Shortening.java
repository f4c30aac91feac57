package org.backlot.schedule.optimise.pack;

import java.util.stream.IntStream;

/**
 * The change that shortens somebody's stay: their scenes of their first or last day go to other days on which they
 * work, each alone or in exchange for a scene without them. Taken one by one such moves save nothing until the last.
 */
final class Shortening {

    private final Instance instance;
    private final Tally tally;
    private final Dice dice;
    private final int[][] scenesOf;
    private final int[] leaving;

    Shortening(Tally tally, Dice dice) {
        this.tally = tally;
        this.dice = dice;
        instance = tally.instance;
        scenesOf = IntStream.range(0, instance.cast).mapToObj(instance::scenesOf).toArray(int[][]::new);
        leaving = new int[instance.scenes];
    }

    /** Tries it with somebody who is in a scene; changes nothing where that cannot be. */
    void propose(int scene) {
        int[] cast = instance.castOf[scene];
        if (cast.length == 0) {
            return;
        }
        int person = cast[dice.below(cast.length)];
        int day = edge(person, dice.below(2) == 0);
        int count = 0;
        for (int one : scenesOf[person]) {
            if (tally.dayOf[one] == day) {
                leaving[count++] = one;
            }
        }
        for (int i = 0; i < count; i++) {
            if (instance.isLocked(leaving[i]) || !move(leaving[i], person, day)) {
                tally.undo();
                return;
            }
        }
    }

    private int edge(int person, boolean first) {
        int edge = -1;
        for (int scene : scenesOf[person]) {
            int day = tally.dayOf[scene];
            edge = edge < 0 || first == day < edge ? day : edge;
        }
        return edge;
    }

    private boolean move(int scene, int person, int from) {
        for (int attempt = 0; attempt < 4; attempt++) {
            int to = tally.dayOf[scenesOf[person][dice.below(scenesOf[person].length)]];
            if (to == from || instance.day(to).sealed() || instance.misfit[scene][to] > 0) {
                continue;
            }
            if (!tally.lists.refuses(to, scene, -1)) {
                tally.move(scene, to);
                return true;
            }
            int partner = partner(scene, person, from, to);
            if (partner >= 0) {
                tally.move(scene, to);
                tally.move(partner, from);
                return true;
            }
        }
        return false;
    }

    /** A scene without the person that may be exchanged for one of theirs. */
    private int partner(int scene, int person, int from, int to) {
        int count = tally.lists.count[to];
        int start = dice.below(count);
        for (int i = 0; i < count; i++) {
            int one = tally.lists.members[to][(start + i) % count];
            if (!instance.isIn(person, one) && !instance.isLocked(one) && instance.misfit[one][from] == 0
                    && !tally.lists.refuses(to, scene, one) && !tally.lists.refuses(from, one, scene)) {
                return one;
            }
        }
        return -1;
    }
}
