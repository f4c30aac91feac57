package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What no plan of so many used days can cost less than, by two ways of looking, of which the better counts: cuts
 * between the days, and prices. The way that has proved more is followed further than the other.
 */
final class DayCase {

    private static final int FIRST_LOOK = 10;
    private static final int FAVOUR = 7;
    private static final long WORK_OF_STEP = 50_000;

    final int used;
    /** What so many days cost with all that is not paid across cuts. */
    final long before;
    /** For each pair of cuts, the outermost first, what is proved to be paid across them. */
    final long[] cuts;
    private final CostBound bound;
    private final List<CutSearch> searches = new ArrayList<>();
    private boolean isOpen;
    private StayBound stay;
    private int rung;
    private boolean allRungs;
    private long byPrices;
    private long cutSteps;
    private long staySteps;

    DayCase(CostBound bound, int used, long before) {
        this.bound = bound;
        this.used = used;
        this.before = before;
        cuts = new long[used / 2];
    }

    long proved() {
        return Math.max(byCuts(), byPrices);
    }

    private long byCuts() {
        return before + bound.acrossCuts(cuts);
    }

    /** Whether every pair of cuts was looked at. */
    boolean isSeen() {
        return isOpen && searches.stream().allMatch(search -> search.isFinished() || search.steps() > 0);
    }

    boolean isFinished() {
        return areCutsFinished() && allRungs;
    }

    private boolean areCutsFinished() {
        return isSeen() && searches.stream().allMatch(CutSearch::isFinished);
    }

    /** Looks further; gives the steps that were taken. */
    int refine(int steps, DayCase like) {
        boolean prices = byPrices > byCuts() ? staySteps < FAVOUR * cutSteps : FAVOUR * staySteps < cutSteps;
        if (isSeen() && !allRungs && (prices || areCutsFinished())) {
            return refinePrices(steps, like);
        }
        return refineCuts(steps);
    }

    /** Looks further at the cuts. */
    int refineCuts(int steps) {
        if (!isOpen) {
            isOpen = true;
            bound.openCuts(used, searches);
        }
        CutSearch next = searches.stream().filter(search -> !search.isFinished())
                .min(Comparator.comparingInt(CutSearch::steps)).orElse(null);
        if (next == null) {
            return 0;
        }
        int taken = next.steps() == 0 ? Math.min(FIRST_LOOK, steps) : steps;
        next.refine(taken);
        cutSteps += taken;
        int pair = searches.indexOf(next);
        cuts[pair] = Math.max(cuts[pair], next.proved());
        return taken;
    }

    /** Looks at prices until so many steps are taken, which begin at those of a case that is like this one. */
    private int refinePrices(int steps, DayCase like) {
        int taken = 0;
        while (taken < steps && !allRungs) {
            if (stay == null || stay.isStill()) {
                StayBound from = stay != null ? stay : like == null ? null : like.stay;
                rung = stay != null ? rung + 1 : like == null ? 0 : like.rung;
                StayGroup group = bound.group(rung);
                allRungs = group == null;
                if (allRungs) {
                    break;
                }
                stay = bound.byPrices(group, used, from);
            }
            stay.round();
            byPrices = Math.max(byPrices, stay.proved());
            taken += (int) (1 + stay.work() / WORK_OF_STEP);
        }
        staySteps += taken;
        return taken;
    }
}
