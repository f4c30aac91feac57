package org.backlot.core.draft;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds scenes that became several, and several that became one: the text of each part is in the whole. */
final class Parts {

    private static final double IN = 0.6;
    private static final double PARTNER_IN = 0.5;

    private final Likeness likeness;
    private final int[] after;
    private final int[] before;

    Parts(Likeness likeness, int[] matches) {
        this.likeness = likeness;
        this.after = matches;
        this.before = new int[likeness.scenesAfter()];
        Arrays.fill(before, -1);
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0) {
                before[matches[o]] = o;
            }
        }
    }

    /** The places in the new draft of the parts of each scene that was split. */
    Map<Integer, TreeSet<Integer>> splits() {
        Map<Integer, TreeSet<Integer>> splits = new TreeMap<>();
        for (int step : new int[] {1, -1}) {
            for (int n = step > 0 ? 0 : before.length - 1; n >= 0 && n < before.length; n += step) {
                int neighbour = neighbourAfter(n, -step);
                if (neighbour < 0 || before[n] >= 0 || likeness.after(n).omitted() || isIn(splits, n)) {
                    continue;
                }
                int o = before[neighbour] >= 0 ? before[neighbour] : wholeOf(splits, neighbour);
                if (o >= 0 && parts(likeness.wordsAfter(n), likeness.wordsAfter(neighbour), likeness.wordsBefore(o))) {
                    splits.computeIfAbsent(o, k -> new TreeSet<>()).add(n);
                    splits.get(o).add(after[o]);
                }
            }
        }
        return splits;
    }

    /** The places in the old draft of the parts of each scene that others were merged into, by its place in the new. */
    Map<Integer, TreeSet<Integer>> merges() {
        Map<Integer, TreeSet<Integer>> merges = new TreeMap<>();
        for (int step : new int[] {1, -1}) {
            for (int o = step > 0 ? 0 : after.length - 1; o >= 0 && o < after.length; o += step) {
                int neighbour = neighbourBefore(o, -step);
                if (neighbour < 0 || after[o] >= 0 || likeness.before(o).omitted() || isIn(merges, o)) {
                    continue;
                }
                int n = after[neighbour] >= 0 ? after[neighbour] : wholeOf(merges, neighbour);
                if (n >= 0 && parts(likeness.wordsBefore(o), likeness.wordsBefore(neighbour), likeness.wordsAfter(n))) {
                    merges.computeIfAbsent(n, k -> new TreeSet<>()).add(o);
                    merges.get(n).add(before[n]);
                }
            }
        }
        return merges;
    }

    private boolean parts(SceneWords part, SceneWords partner, SceneWords whole) {
        return part.telling() && likeness.contained(part, whole) >= IN
                && likeness.contained(partner, whole) >= PARTNER_IN
                && likeness.contained(part, partner) < PARTNER_IN;
    }

    private int neighbourAfter(int n, int step) {
        int at = n + step;
        while (at >= 0 && at < before.length && likeness.after(at).omitted()) {
            at += step;
        }
        return at < before.length ? at : -1;
    }

    private int neighbourBefore(int o, int step) {
        int at = o + step;
        while (at >= 0 && at < after.length && likeness.before(at).omitted()) {
            at += step;
        }
        return at < after.length ? at : -1;
    }

    private static boolean isIn(Map<Integer, TreeSet<Integer>> groups, int place) {
        return wholeOf(groups, place) >= 0;
    }

    private static int wholeOf(Map<Integer, TreeSet<Integer>> groups, int place) {
        return groups.entrySet().stream().filter(e -> e.getValue().contains(place)).map(Map.Entry::getKey).findFirst()
                .orElse(-1);
    }
}
