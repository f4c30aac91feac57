package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.backlot.core.draft.Chain.Pair;

/**
 * Which scene of the new draft is which scene of the old: first those whose text is the same and is had by no other,
 * then the heaviest selection in script order, then what is left, best first. Omitted scenes take no part.
 */
final class SceneMatching {

    /** Below this, two scenes are not the same one even where the order says so. */
    private static final double LIKELY = 0.34;
    /** Below this, two scenes are not the same one where the order speaks against it. */
    private static final double SURE = 0.5;
    private static final double SURE_TEXT = 0.35;
    /** A pair that is so much worse than the best of either scene does not stand in its way. */
    private static final double WORSE = 0.6;
    /** With fewer numbered scenes known by their text, the numbers are not judged. */
    private static final int JUDGES = 3;

    private final Likeness likeness;
    private final boolean locked;
    private final int[] matches;
    private final boolean[] taken;
    private double trust;

    private SceneMatching(Likeness likeness, boolean locked) {
        this.likeness = likeness;
        this.locked = locked;
        this.matches = new int[likeness.scenesBefore()];
        this.taken = new boolean[likeness.scenesAfter()];
        Arrays.fill(matches, -1);
    }

    /**
     * The result.
     *
     * @param after the place in the new draft of each scene of the old, or -1
     * @param trust how many of the scenes that were known by their text and bear a number kept it, 0 to 1
     */
    record Matches(int[] after, double trust) {
    }

    /** @param locked scene numbers of the production are given out: where nothing else tells, they do */
    static Matches of(Likeness likeness, boolean locked) {
        var matching = new SceneMatching(likeness, locked);
        matching.sameText();
        matching.likelyOnes();
        if (locked) {
            matching.sameNumber();
        }
        matching.comeBack();
        return new Matches(matching.matches, matching.trust);
    }

    private void match(int o, int n) {
        matches[o] = n;
        taken[n] = true;
    }

    private List<Integer> freeBefore(boolean omitted) {
        return IntStream.range(0, matches.length)
                .filter(o -> matches[o] < 0 && likeness.before(o).omitted() == omitted).boxed().toList();
    }

    private List<Integer> freeAfter() {
        return IntStream.range(0, taken.length).filter(n -> !taken[n] && !likeness.after(n).omitted()).boxed().toList();
    }

    private void sameText() {
        Map<Long, List<Integer>> old = new HashMap<>();
        Map<Long, List<Integer>> fresh = new HashMap<>();
        freeBefore(false).stream().filter(o -> likeness.wordsBefore(o).telling())
                .forEach(o -> old.computeIfAbsent(likeness.wordsBefore(o).text(), k -> new ArrayList<>()).add(o));
        freeAfter().stream().filter(n -> likeness.wordsAfter(n).telling())
                .forEach(n -> fresh.computeIfAbsent(likeness.wordsAfter(n).text(), k -> new ArrayList<>()).add(n));
        int numbered = 0;
        int sameNumber = 0;
        for (Map.Entry<Long, List<Integer>> one : old.entrySet()) {
            List<Integer> other = fresh.getOrDefault(one.getKey(), List.of());
            if (one.getValue().size() == 1 && other.size() == 1) {
                numbered += likeness.after(other.getFirst()).number().isEmpty() ? 0 : 1;
                sameNumber += likeness.sameNumber(one.getValue().getFirst(), other.getFirst()) ? 1 : 0;
                match(one.getValue().getFirst(), other.getFirst());
            }
        }
        trust = numbered < JUDGES ? locked ? 1 : 0.5 : (double) sameNumber / numbered;
        likeness.trustNumbers(trust, locked);
    }

    private void likelyOnes() {
        List<Pair> pairs = pairs(freeBefore(false));
        double[] bestBefore = new double[matches.length];
        double[] bestAfter = new double[taken.length];
        for (Pair pair : pairs) {
            bestBefore[pair.o()] = Math.max(bestBefore[pair.o()], pair.weight());
            bestAfter[pair.n()] = Math.max(bestAfter[pair.n()], pair.weight());
        }
        List<Pair> inOrder = new ArrayList<>();
        pairs.stream().filter(p -> p.weight() >= LIKELY
                && p.weight() >= WORSE * Math.max(bestBefore[p.o()], bestAfter[p.n()]))
                .forEach(p -> inOrder.add(new Pair(p.o(), p.n(), p.weight() * p.weight())));
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0) {
                inOrder.add(new Pair(o, matches[o], 1));
            }
        }
        List<Pair> chain = Chain.of(inOrder, taken.length);
        chain.stream().filter(pair -> matches[pair.o()] < 0).forEach(pair -> match(pair.o(), pair.n()));
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight()).thenComparing(Pair::o)
                .thenComparing(Pair::n));
        for (Pair pair : pairs) {
            if (matches[pair.o()] < 0 && !taken[pair.n()] && (pair.weight() >= SURE
                    && likeness.text(pair.o(), pair.n()) >= SURE_TEXT || pair.weight() >= LIKELY
                    && fits(pair, chain))) {
                match(pair.o(), pair.n());
            }
        }
    }

    private static boolean fits(Pair pair, List<Pair> chain) {
        return chain.stream().allMatch(other -> other.o() < pair.o() == other.n() < pair.n());
    }

    private List<Pair> pairs(List<Integer> free) {
        var candidates = new Candidates(likeness, free);
        List<Pair> pairs = new ArrayList<>();
        for (int n : freeAfter()) {
            for (int o : candidates.of(n)) {
                pairs.add(new Pair(o, n, likeness.of(o, n)));
            }
        }
        return pairs;
    }

    /** In a locked script a number means one scene, however much of it was written anew. */
    private void sameNumber() {
        if (trust >= 0.5) {
            Map<String, Integer> old = new HashMap<>();
            freeBefore(false).forEach(o -> old.putIfAbsent(likeness.before(o).number().toUpperCase(Locale.ROOT), o));
            for (int n : freeAfter()) {
                Integer o = old.remove(likeness.after(n).number().toUpperCase(Locale.ROOT));
                if (o != null && !likeness.after(n).number().isEmpty()) {
                    match(o, n);
                }
            }
        }
    }

    /** Scenes that were omitted and are written again. */
    private void comeBack() {
        List<Pair> pairs = pairs(freeBefore(true));
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight()).thenComparing(Pair::o)
                .thenComparing(Pair::n));
        for (Pair pair : pairs) {
            if (pair.weight() >= SURE && matches[pair.o()] < 0 && !taken[pair.n()]) {
                match(pair.o(), pair.n());
            }
        }
    }
}
