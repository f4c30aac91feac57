package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The heaviest selection of pairs in which both sides rise: what two drafts have in common in the same order. */
final class Chain {

    /**
     * A scene of the one draft that may be a scene of the other.
     *
     * @param o      its place before
     * @param n      its place after
     * @param weight how much speaks for it, above 0
     */
    record Pair(int o, int n, double weight) {
    }

    private Chain() {
    }

    /** The chain, in order; each place occurs once. Costs the number of pairs times the logarithm of the scenes. */
    static List<Pair> of(List<Pair> pairs, int scenesAfter) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(Pair::o).thenComparing(Comparator.comparingInt(Pair::n).reversed()));
        int[] before = new int[sorted.size()];
        double[] sums = new double[sorted.size()];
        int[] best = new int[scenesAfter + 1];
        Arrays.fill(best, -1);
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            Pair pair = sorted.get(i);
            before[i] = heaviestBelow(best, sums, pair.n());
            sums[i] = pair.weight() + (before[i] < 0 ? 0 : sums[before[i]]);
            for (int at = pair.n() + 1; at <= scenesAfter; at += at & -at) {
                if (best[at] < 0 || sums[best[at]] < sums[i]) {
                    best[at] = i;
                }
            }
            if (last < 0 || sums[i] > sums[last]) {
                last = i;
            }
        }
        List<Pair> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The heaviest chain that ends before a place. */
    private static int heaviestBelow(int[] best, double[] sums, int n) {
        int heaviest = -1;
        for (int at = n; at > 0; at -= at & -at) {
            if (best[at] >= 0 && (heaviest < 0 || sums[best[at]] > sums[heaviest])) {
                heaviest = best[at];
            }
        }
        return heaviest;
    }
}
