package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.value.Spacing;

/**
 * The few scenes of the old draft that a scene of the new one may be, found by rare runs of words, by number and by
 * heading, so that not every scene has to be compared with every other.
 */
final class Candidates {

    /** A run of words that more scenes have than this is no clue. */
    private static final int RARE = 40;
    private static final int MOST = 6;

    private final Likeness likeness;
    private final int[][] scenesOfRuns;
    private final Map<String, List<Integer>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byHeading = new HashMap<>();
    private final double[] shared;
    private final int[] touched;

    /** @param free the places in the old draft that are looked for */
    Candidates(Likeness likeness, List<Integer> free) {
        this.likeness = likeness;
        this.shared = new double[likeness.scenesBefore()];
        this.touched = new int[likeness.scenesBefore()];
        int runs = 0;
        for (int o : free) {
            int[] of = likeness.wordsBefore(o).runs();
            runs = of.length == 0 ? runs : Math.max(runs, of[of.length - 1] + 1);
            byNumber.computeIfAbsent(likeness.before(o).number().toUpperCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(o);
            byHeading.computeIfAbsent(Spacing.capitals(likeness.before(o).heading()), k -> new ArrayList<>()).add(o);
        }
        int[] sizes = new int[runs];
        free.forEach(o -> Arrays.stream(likeness.wordsBefore(o).runs()).forEach(run -> sizes[run]++));
        scenesOfRuns = new int[runs][];
        for (int o : free) {
            for (int run : likeness.wordsBefore(o).runs()) {
                if (sizes[run] != 0 && scenesOfRuns[run] == null) {
                    scenesOfRuns[run] = new int[sizes[run] > RARE ? 0 : sizes[run]];
                    sizes[run] = 0;
                }
                if (scenesOfRuns[run].length > 0) {
                    scenesOfRuns[run][sizes[run]++] = o;
                }
            }
        }
    }

    /** Where a scene of the new draft may have been. */
    Set<Integer> of(int n) {
        Set<Integer> found = new LinkedHashSet<>(byText(n));
        SceneVersion scene = likeness.after(n);
        if (!scene.number().isEmpty()) {
            found.addAll(near(byNumber.get(scene.number().toUpperCase(Locale.ROOT)), n));
        }
        if (!scene.heading().isBlank()) {
            found.addAll(near(byHeading.get(Spacing.capitals(scene.heading())), n));
        }
        return found;
    }

    private List<Integer> byText(int n) {
        int count = 0;
        for (int run : likeness.wordsAfter(n).runs()) {
            if (run < scenesOfRuns.length && scenesOfRuns[run] != null) {
                double weight = likeness.runWeight(run);
                for (int o : scenesOfRuns[run]) {
                    if (shared[o] == 0) {
                        touched[count++] = o;
                    }
                    shared[o] += weight;
                }
            }
        }
        List<Integer> best = best(count);
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return best;
    }

    private List<Integer> best(int count) {
        List<Integer> best = new ArrayList<>(MOST + 1);
        for (int i = 0; i < count; i++) {
            int o = touched[i];
            if (best.size() < MOST || shared[o] > shared[best.getLast()]) {
                int at = best.size();
                while (at > 0 && shared[best.get(at - 1)] < shared[o]) {
                    at--;
                }
                best.add(at, o);
                if (best.size() > MOST) {
                    best.removeLast();
                }
            }
        }
        return best;
    }

    /** Those that are nearest to the place where the scene would be if nothing had moved. */
    private List<Integer> near(List<Integer> places, int n) {
        if (places == null || places.size() <= MOST) {
            return places == null ? List.of() : places;
        }
        double expected = (double) n * likeness.scenesBefore() / Math.max(1, likeness.scenesAfter());
        int at = Arrays.binarySearch(places.stream().mapToInt(Integer::intValue).toArray(), (int) expected);
        int from = Math.max(0, Math.min((at < 0 ? -at - 1 : at) - MOST / 2, places.size() - MOST));
        return places.subList(from, from + MOST);
    }
}
