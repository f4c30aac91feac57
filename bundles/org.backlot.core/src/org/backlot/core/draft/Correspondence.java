package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which scene of a new draft is which of the old, which are parts of one, and the order and numbers that follow. */
final class Correspondence {

    private final List<SceneVersion> before;
    private final List<SceneVersion> after;
    private final boolean locked;
    private final Likeness likeness;
    private final int[] matches;
    private final boolean fileNumbers;
    private final Set<Integer> moved = new HashSet<>();
    private final Map<Integer, Group> splits = new HashMap<>();
    private final Map<Integer, Group> merges = new HashMap<>();
    private final List<ScriptOrder.Slot> slots;
    private final List<SceneVersion> numbered;

    /**
     * A scene of one draft that is several in the other.
     *
     * @param whole its place
     * @param parts the places of the others
     * @param stays which of the others is the same scene as the whole
     */
    record Group(int whole, TreeSet<Integer> parts, int stays) {
    }

    Correspondence(List<SceneVersion> before, List<SceneVersion> after, boolean locked) {
        this.before = before;
        this.after = after;
        this.locked = locked;
        likeness = new Likeness(before, after);
        SceneMatching.Matches found = SceneMatching.of(likeness, locked);
        matches = found.after();
        fileNumbers = found.trust() >= 0.5;
        findMoved();
        findParts();
        int[] old = old();
        slots = ScriptOrder.of(before, after, locked, fileNumbers, n -> old[n]);
        numbered = new ArrayList<>(after);
        slots.stream().filter(slot -> slot.fresh() >= 0).forEach(slot -> numbered.set(slot.fresh(),
                after.get(slot.fresh()).numbered(slot.number())));
    }

    private void findMoved() {
        List<Chain.Pair> pairs = new ArrayList<>();
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0) {
                pairs.add(new Chain.Pair(o, matches[o], 1));
                moved.add(o);
            }
        }
        Chain.of(pairs, after.size()).forEach(pair -> moved.remove(pair.o()));
    }

    private void findParts() {
        var found = new Parts(likeness, matches);
        Map<Integer, TreeSet<Integer>> apart = found.splits();
        apart.forEach((o, parts) -> {
            int stays = parts.stream().filter(n -> locked && fileNumbers && sameNumber(o, n)).findFirst()
                    .orElse(parts.first());
            parts.forEach(n -> splits.put(n, new Group(o, parts, stays)));
        });
        found.merges().forEach((n, parts) -> {
            if (!splits.containsKey(n) && parts.stream().noneMatch(apart::containsKey)) {
                int stays = parts.stream().filter(o -> sameNumber(o, n)).findFirst().orElse(parts.first());
                parts.forEach(o -> merges.put(o, new Group(n, parts, stays)));
            }
        });
    }

    private boolean sameNumber(int o, int n) {
        return before.get(o).number().equals(after.get(n).number());
    }

    /** The scene of the old draft that each of the new one is, or -1. */
    private int[] old() {
        int[] old = Parts.inverse(matches, after.size());
        splits.forEach((n, group) -> old[n] = group.stays() == n ? group.whole() : -1);
        merges.values().forEach(group -> old[group.whole()] = group.stays());
        return old;
    }

    Likeness likeness() {
        return likeness;
    }

    /** The place in the new draft of each scene of the old, or -1. */
    int[] matches() {
        return matches;
    }

    /** Whether most scenes that bear a number in the file have the same number in both. */
    boolean fileNumbers() {
        return fileNumbers;
    }

    /** The scenes of both drafts in their order, with the numbers that they get where all is accepted. */
    List<ScriptOrder.Slot> slots() {
        return slots;
    }

    /** A scene of the new draft, with the number that it gets where all is accepted. */
    SceneVersion after(int n) {
        return numbered.get(n);
    }

    /** Whether a scene of the old draft stands elsewhere in the new one. */
    boolean isMoved(int o) {
        return moved.contains(o);
    }

    /** Where a scene of the new draft is one of the parts of a scene. */
    Optional<Group> split(int n) {
        return Optional.ofNullable(splits.get(n));
    }

    /** Where a scene of the old draft became one with others. */
    Optional<Group> merge(int o) {
        return Optional.ofNullable(merges.get(o));
    }
}
