package org.backlot.schedule.optimise.order;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Searches orders from both ends and proves the best. Who has come at the start and is needed at the end is there
 * throughout and matters no more, so that few actors are left to decide about soon, and scenes become equal. At each
 * point the end is taken up at which fewer scenes can be next without costing as much as the best order so far.
 * <p>Rules by which a scene need not be next at the start, which hold for the end the other way round:
 * <ul>
 * <li>A scene with just the undecided actors who are there at the start can be next at once: nobody waits in it, nobody
 * comes for it, and without it later nobody waits longer.</li>
 * <li>Scenes with the same undecided actors are shot together.</li>
 * <li>A scene for which others must come need not be next when there is another with all who are there and none to come
 * but some of those: shot before it, nobody waits in that, and everybody who comes for it would come then anyway.</li>
 * <li>What was looked into with the same scenes left, the same actors come and the same to stay, and cost no more.</li>
 * </ul>
 */
final class EndsSearch {

    private final Roster roster;
    private final RestBound restBound;
    private final BooleanSupplier cancelled;
    private final Consumer<int[]> better;
    private final int states;
    private final Map<Middle, Long> known = new HashMap<>();
    private final Placed placed;
    private final long nodes;
    private long tried;
    private boolean stopped;
    private long best;
    /** The least that anything costs which was not looked into when the search stopped. */
    private long untried = Long.MAX_VALUE;

    /**
     * @param best   what the best order known costs; the search is for cheaper ones
     * @param better is given each cheaper order
     */
    EndsSearch(Roster roster, Effort effort, long best, Consumer<int[]> better, BooleanSupplier cancelled) {
        this.roster = roster;
        this.best = best;
        this.better = better;
        this.cancelled = cancelled;
        restBound = new RestBound(roster);
        nodes = effort.nodes();
        states = effort.states();
        placed = new Placed(roster.scenes);
    }

    /** Searches, and returns what every order costs at least: what the best one costs, unless stopped. */
    long run() {
        Middle whole = Middle.of(roster, roster.all(), roster.before, roster.after);
        look(whole, 0, 0);
        return Math.min(best, untried);
    }

    /** Looks into all orders that go on from here, and cost at least so much. */
    private void look(Middle from, long cost, long bound) {
        long mark = placed.mark();
        Middle middle = settle(from);
        if (middle.open() == 0) {
            found(cost, new int[0]);
        } else if (isNew(middle, cost)) {
            Branches branches = branches(middle, cost);
            if (stopped) {
                untried = Math.min(untried, bound);
            } else {
                follow(branches);
            }
        }
        placed.backTo(mark);
    }

    private void follow(Branches branches) {
        for (int i = 0; i < branches.size() && branches.bound(i) < best; i++) {
            if (stopped) {
                untried = Math.min(untried, branches.bound(i));
                return;
            }
            long mark = placed.mark();
            placed.put(branches.scenes(i), branches.atStart);
            look(branches.rest(i), branches.cost(i), branches.bound(i));
            placed.backTo(mark);
        }
    }

    /** Shoots what costs nothing at once. */
    private Middle settle(Middle from) {
        Middle middle = from;
        while (middle.open() != 0) {
            long first = roster.with(middle.open(), middle.undecided(), middle.first());
            long last = roster.with(middle.open(), middle.undecided(), middle.last()) & ~first;
            if ((first | last) == 0) {
                return middle;
            }
            placed.put(first, true);
            placed.put(last, false);
            middle = Middle.of(roster, middle.open() & ~(first | last), middle.came(), middle.stay());
        }
        return middle;
    }

    private boolean isNew(Middle middle, long cost) {
        Middle key = middle.key();
        Long before = known.get(key);
        if (before != null && before <= cost) {
            return false;
        }
        if (before != null || known.size() < states) {
            known.put(key, cost);
        }
        return true;
    }

    /** What can be next, at the end where that is less. */
    private Branches branches(Middle middle, long cost) {
        boolean atStart = Long.bitCount(middle.first()) <= Long.bitCount(middle.last());
        Branches one = branches(middle, cost, atStart, Integer.MAX_VALUE);
        if (one.size() < 2 || stopped) {
            return one;
        }
        Branches other = branches(middle, cost, !atStart, one.size());
        return !stopped && other.narrowerThan(one) ? other : one;
    }

    /** What can be next at one end; no more than this and one. */
    private Branches branches(Middle middle, long cost, boolean atStart, int enough) {
        var branches = new Branches(atStart);
        Middle seen = atStart ? middle : middle.mirrored();
        for (long rest = middle.open(); rest != 0 && branches.size() <= enough && !stopped;) {
            long actors = roster.cast[Long.numberOfTrailingZeros(rest)] & middle.undecided();
            long scenes = roster.with(middle.open(), middle.undecided(), actors);
            rest &= ~scenes;
            if (!canWait(seen, actors)) {
                branch(branches, seen, scenes, actors, cost);
            }
        }
        return branches;
    }

    /** Whether a scene with these of the undecided actors need not be next at the start. */
    private boolean canWait(Middle middle, long actors) {
        long first = middle.first();
        for (long rest = middle.open(); rest != 0; rest &= rest - 1) {
            long others = roster.cast[Long.numberOfTrailingZeros(rest)] & middle.undecided();
            if (others != actors && (first & ~others) == 0 && (others & ~first & ~actors) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds a branch with scenes at the start of a middle, unless it cannot lead to anything better. */
    private void branch(Branches branches, Middle middle, long scenes, long actors, long cost) {
        long open = middle.open() & ~scenes;
        long now = cost + roster.lengthOf(scenes) * roster.rateOf(middle.first() & ~actors)
                + roster.waitsThrough(open, actors & middle.last());
        if (now >= best) {
            return;
        }
        Middle left = middle.without(roster, scenes);
        Middle next = branches.atStart ? left : left.mirrored();
        if (now + restBound.quick(next) >= best) {
            return;
        }
        long mark = placed.mark();
        placed.put(scenes, branches.atStart);
        Middle settled = settle(next);
        if (settled.open() == 0) {
            found(now, new int[0]);
        } else if (known.getOrDefault(settled.key(), Long.MAX_VALUE) > now && !stop()) {
            long bound = now + restBound.least(settled, best - now);
            if (bound < best && restBound.exact()) {
                found(bound, restBound.order(settled));
            } else if (bound < best) {
                branches.add(scenes, next, now, bound);
            }
        }
        placed.backTo(mark);
    }

    private boolean stop() {
        stopped |= ++tried + restBound.steps() > nodes || cancelled.getAsBoolean();
        return stopped;
    }

    private void found(long cost, int[] middle) {
        if (cost < best) {
            best = cost;
            better.accept(placed.around(middle));
        }
    }
}
