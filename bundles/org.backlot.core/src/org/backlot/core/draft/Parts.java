package org.backlot.core.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Finds scenes that became several, and several that became one: the text of each part is in the whole. */
final class Parts {

    private static final double IN = 0.6;
    private static final double PARTNER_IN = 0.5;

    private final Likeness likeness;
    private final Side old;
    private final Side fresh;

    /**
     * One of the two drafts.
     *
     * @param matches the place in the other draft of each scene, or -1
     */
    private record Side(int[] matches, IntFunction<SceneVersion> scenes, IntFunction<SceneWords> words) {

        /** The scene beside another, beyond those that are omitted; -1 where there is none. */
        int neighbour(int place, int step) {
            int at = place + step;
            while (at >= 0 && at < matches.length && scenes.apply(at).omitted()) {
                at += step;
            }
            return at < matches.length ? at : -1;
        }
    }

    Parts(Likeness likeness, int[] matches) {
        this.likeness = likeness;
        old = new Side(matches, likeness::before, likeness::wordsBefore);
        fresh = new Side(inverse(matches, likeness.scenesAfter()), likeness::after, likeness::wordsAfter);
    }

    /** For each of the new scenes the old one that it matches, or -1. */
    static int[] inverse(int[] matches, int scenesAfter) {
        int[] inverse = new int[scenesAfter];
        Arrays.fill(inverse, -1);
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0) {
                inverse[matches[o]] = o;
            }
        }
        return inverse;
    }

    /** The places in the new draft of the parts of each scene that was split. */
    Map<Integer, TreeSet<Integer>> splits() {
        return parts(fresh, old);
    }

    /** The places in the old draft of the parts of each scene that others were merged into, by its place in the new. */
    Map<Integer, TreeSet<Integer>> merges() {
        return parts(old, fresh);
    }

    /**
     * Looks in one draft for the parts of what is whole in the other: beside the scene that the whole is matched to.
     */
    private Map<Integer, TreeSet<Integer>> parts(Side inParts, Side inOne) {
        Map<Integer, TreeSet<Integer>> parts = new TreeMap<>();
        int scenes = inParts.matches().length;
        for (int step : new int[] {1, -1}) {
            for (int part = step > 0 ? 0 : scenes - 1; part >= 0 && part < scenes; part += step) {
                int neighbour = inParts.neighbour(part, -step);
                if (neighbour < 0 || inParts.matches()[part] >= 0 || inParts.scenes().apply(part).omitted()
                        || wholeOf(parts, part) >= 0) {
                    continue;
                }
                int matched = inParts.matches()[neighbour];
                int whole = matched >= 0 ? matched : wholeOf(parts, neighbour);
                if (whole >= 0 && isPart(inParts.words().apply(part), inParts.words().apply(neighbour),
                        inOne.words().apply(whole))) {
                    parts.computeIfAbsent(whole, k -> new TreeSet<>()).addAll(List.of(part, inOne.matches()[whole]));
                }
            }
        }
        return parts;
    }

    private boolean isPart(SceneWords part, SceneWords partner, SceneWords whole) {
        return part.telling() && likeness.contained(part, whole) >= IN
                && likeness.contained(partner, whole) >= PARTNER_IN
                && likeness.contained(part, partner) < PARTNER_IN;
    }

    private static int wholeOf(Map<Integer, TreeSet<Integer>> parts, int place) {
        return parts.entrySet().stream().filter(e -> e.getValue().contains(place)).map(Map.Entry::getKey).findFirst()
                .orElse(-1);
    }
}
