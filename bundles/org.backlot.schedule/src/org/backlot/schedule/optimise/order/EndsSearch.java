package org.backlot.schedule.optimise.order;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Searches orders from both ends and proves the best. Who has come at the start and is needed at the end is there
 * throughout and matters no more, so that few actors are left to decide about soon, and scenes become equal. At each
 * point the end is taken up at which fewer scenes can be next without costing as much as the best order so far.
 * <p>Rules by which a scene need not be next at the start, which hold for the end the other way round:
 * <ul>
 * <li>A scene for which nobody need come can be next at once when it is never cheaper ({@link CheapestNow}).</li>
 * <li>Scenes with the same undecided actors are shot together.</li>
 * <li>A scene for which others must come need not be next when there is another with all who are there and none to come
 * but some of those: shot before it, nobody waits in that, and everybody who comes for it would come then anyway.</li>
 * <li>A scene is not next when those before it would have cost less with it among them.</li>
 * <li>What was looked into with the same scenes left, the same actors come and the same to stay, and cost no more.</li>
 * </ul>
 */
final class EndsSearch {

    /** The first aims, in sixteenths of what the best order known costs; each takes up to four times the last. */
    private static final int FIRST_AIM = 8;
    private static final int LAST_AIM = 14;

    private final Roster roster;
    private final RestBound restBound;
    private final CheapestNow cheapest;
    private final BooleanSupplier cancelled;
    private final Consumer<int[]> better;
    private final KnownMiddles known;
    private final Placed placed;
    private final long nodes;
    private long tried;
    private boolean stopped;
    private long best;
    /** Orders that cost less are searched for just now; with each that is found, cheaper ones. */
    private long limit;
    /** What the limit was before any was found. */
    private long aim;
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
        cheapest = new CheapestNow(roster);
        nodes = effort.nodes();
        known = new KnownMiddles(effort.states());
        placed = new Placed(roster);
    }

    /**
     * Searches, and returns what every order costs at least: what the best one costs, unless stopped. At first only for
     * orders that cost far less than the best known. That there are none is soon seen, and is a bound if the rest takes
     * too long; and what is left of a middle then costs at least what was missing, which need not be found out again.
     */
    long run() {
        Middle whole = Middle.of(roster, roster.all(), roster.before, roster.after);
        long before = best;
        long least = 0;
        for (int part = FIRST_AIM; part <= LAST_AIM + 1 && !stopped && best == before; part++) {
            aim = part > LAST_AIM ? before : before / 16 * part;
            limit = aim;
            look(whole, 0, 0);
            least = stopped ? Math.max(least, Math.min(limit, untried)) : limit;
        }
        return least;
    }

    /** Looks into all orders that go on from here, where so much is paid already, and which cost at least a bound. */
    private void look(Middle from, long paid, long bound) {
        long mark = placed.mark();
        Settled settled = settle(from, paid);
        if (settled.middle.open() == 0) {
            found(settled.cost, new int[0]);
        } else if (!known.has(settled.middle, settled.cost - aim)) {
            known.put(settled.middle, settled.cost - aim);
            Branches branches = branches(settled);
            if (stopped) {
                untried = Math.min(untried, bound);
            } else {
                follow(branches);
            }
        }
        placed.backTo(mark);
    }

    private void follow(Branches branches) {
        for (int i = 0; i < branches.size() && branches.bound(i) < limit; i++) {
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

    /** Shoots what never costs less than now. */
    private Settled settle(Middle from, long paid) {
        Middle middle = from;
        long cost = paid;
        while (middle.open() != 0) {
            long first = cheapest.scene(middle);
            long last = first == 0 ? cheapest.scene(middle.mirrored()) : 0;
            if ((first | last) == 0) {
                break;
            }
            cost += roster.waitsThrough(first, middle.first()) + roster.waitsThrough(last, middle.last());
            placed.put(first, true);
            placed.put(last, false);
            middle = Middle.of(roster, middle.open() & ~(first | last), middle.came(), middle.stay());
        }
        return new Settled(middle, cost);
    }

    /** What can be next, at the end where that is less. */
    private Branches branches(Settled settled) {
        Middle middle = settled.middle;
        boolean atStart = Long.bitCount(middle.first()) <= Long.bitCount(middle.last());
        Branches one = branches(settled, atStart, Integer.MAX_VALUE);
        if (one.size() < 2 || stopped) {
            return one;
        }
        Branches other = branches(settled, !atStart, one.size());
        return !stopped && other.narrowerThan(one) ? other : one;
    }

    /** What can be next at one end; no more than this and one. */
    private Branches branches(Settled settled, boolean atStart, int enough) {
        Middle middle = settled.middle;
        var branches = new Branches(atStart);
        Middle seen = atStart ? middle : middle.mirrored();
        for (long rest = middle.open(); rest != 0 && branches.size() <= enough && !stopped;) {
            long actors = roster.cast[Long.numberOfTrailingZeros(rest)] & middle.undecided();
            long scenes = roster.with(middle.open(), middle.undecided(), actors);
            rest &= ~scenes;
            if (!canWait(seen, actors)) {
                branch(branches, seen, scenes, actors, settled.cost);
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
        if (now >= limit) {
            return;
        }
        Middle left = middle.without(roster, scenes);
        Middle next = branches.atStart ? left : left.mirrored();
        if (now + restBound.quick(next) >= limit) {
            return;
        }
        long mark = placed.mark();
        placed.put(scenes, branches.atStart);
        if (!placed.inWrongOrder(branches.atStart, open)) {
            branch(branches, scenes, next, now);
        }
        placed.backTo(mark);
    }

    /** Adds a branch with scenes that are settled now, unless what is left cannot lead to anything better. */
    private void branch(Branches branches, long scenes, Middle next, long cost) {
        Settled settled = settle(next, cost);
        if (settled.middle.open() == 0) {
            found(settled.cost, new int[0]);
        } else if (!known.has(settled.middle, settled.cost - aim) && !stop()) {
            long bound = settled.cost + restBound.least(settled.middle, limit - settled.cost);
            if (bound < limit && restBound.exact()) {
                found(bound, restBound.order(settled.middle));
            } else if (bound < limit) {
                branches.add(scenes, next, cost, bound);
            }
        }
    }

    private boolean stop() {
        stopped |= ++tried + restBound.steps() > nodes || cancelled.getAsBoolean();
        return stopped;
    }

    private void found(long cost, int[] middle) {
        if (cost < best) {
            best = cost;
            limit = Math.min(limit, cost);
            better.accept(placed.around(middle));
        }
    }

    /** What is left to order, and what was paid for what is settled. */
    private record Settled(Middle middle, long cost) {
    }
}
