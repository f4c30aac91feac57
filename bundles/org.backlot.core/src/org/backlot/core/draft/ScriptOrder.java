package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The scenes of the script in their order and with their numbers, once a draft is taken over.
 *
 * <p>In a locked script every scene keeps its number, and a new one takes that of the file where it is free and fits,
 * else the number of the scene before it with a letter. In one that is not locked the numbers that the file gives hold;
 * a scene to which it gives none, or that is kept against the file, keeps its own, an omitted one whose number is given
 * to another takes a letter, and a new one without a number is numbered as in a locked script.
 */
final class ScriptOrder {

    private final List<SceneVersion> before;
    private final List<SceneVersion> after;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /**
     * One scene.
     *
     * @param old      its place in the old draft; -1 for a new scene
     * @param fresh    its place in the new draft; -1 for a scene that is not in it
     * @param accepted whether the new draft says what it is
     */
    record Slot(int old, int fresh, boolean accepted, String number) {

        Slot numbered(String other) {
            return new Slot(old, fresh, accepted, other);
        }
    }

    /** What the order is made of. */
    interface Choice {

        /** The place in the old draft of a scene of the new one; -1 for a new scene. */
        int old(int n);

        /** Whether what the new draft says of its scene is accepted; a new one that is not is left out. */
        default boolean accepted(int n) {
            return true;
        }

        /** Whether the scene stays where the old draft had it although the new one has it elsewhere. */
        default boolean staysBehind(int n) {
            return false;
        }
    }

    private ScriptOrder(List<SceneVersion> before, List<SceneVersion> after) {
        this.before = before;
        this.after = after;
    }

    /** @param fileNumbers numbers of the file are trusted for new scenes of a locked script */
    static List<Slot> of(List<SceneVersion> before, List<SceneVersion> after, boolean locked, boolean fileNumbers,
            Choice choice) {
        var order = new ScriptOrder(before, after);
        order.place(choice);
        if (locked) {
            order.numberLocked(fileNumbers);
        } else {
            order.numberAsFile();
        }
        return order.slots;
    }

    private void place(Choice choice) {
        Set<Integer> placed = new HashSet<>();
        for (int n = 0; n < after.size(); n++) {
            int o = choice.old(n);
            if (!after.get(n).omitted() && (o < 0 ? choice.accepted(n) : !choice.staysBehind(n))) {
                slots.add(new Slot(o, n, choice.accepted(n), ""));
                placed.add(o);
            }
        }
        Map<Integer, Integer> behind = new HashMap<>();
        for (int n = 0; n < after.size(); n++) {
            if (choice.old(n) >= 0 && choice.staysBehind(n)) {
                behind.put(choice.old(n), n);
            }
        }
        for (int o = 0; o < before.size(); o++) {
            if (!placed.contains(o)) {
                slots.add(placeOf(o), new Slot(o, behind.getOrDefault(o, -1), false, ""));
            }
        }
    }

    /** After the scene that it followed, and after the new ones there whose numbers come before its own. */
    private int placeOf(int o) {
        int at = 0;
        for (int i = 0; i < slots.size() && o > 0; i++) {
            if (slots.get(i).old() == o - 1) {
                at = i + 1;
            }
        }
        Optional<SceneNumber> own = SceneNumber.parse(before.get(o).number());
        while (own.isPresent() && at < slots.size() && slots.get(at).old() < 0 && SceneNumber
                .parse(after.get(slots.get(at).fresh()).number()).filter(n -> n.compareTo(own.get()) < 0).isPresent()) {
            at++;
        }
        return at;
    }

    private void numberLocked(boolean fileNumbers) {
        before.forEach(scene -> used.add(scene.number().toUpperCase(Locale.ROOT)));
        open().filter(this::wasThere).forEach(i -> set(i, own(i)));
        open().filter(i -> !wasThere(i))
                .forEach(i -> set(i, fileNumbers && fits(stated(i), i) ? stated(i) : between(i)));
    }

    private void numberAsFile() {
        open().filter(i -> wasThere(i) && slots.get(i).fresh() >= 0
                && (!slots.get(i).accepted() || stated(i).isEmpty())).forEach(i -> set(i, own(i)));
        Set<String> kept = Set.copyOf(used);
        open().filter(i -> slots.get(i).accepted() && !stated(i).isEmpty() && isFree(stated(i), kept))
                .forEach(i -> set(i, stated(i)));
        open().filter(i -> wasThere(i) && isFree(own(i), used)).forEach(i -> set(i, own(i)));
        open().filter(i -> !wasThere(i) || !own(i).isEmpty()).forEach(i -> set(i, between(i)));
    }

    /** Those that have no number yet. */
    private IntStream open() {
        return IntStream.range(0, slots.size()).filter(i -> slots.get(i).number().isEmpty());
    }

    private boolean wasThere(int slot) {
        return slots.get(slot).old() >= 0;
    }

    private static boolean isFree(String number, Set<String> used) {
        return !used.contains(number.toUpperCase(Locale.ROOT));
    }

    /** The number that the scene had. */
    private String own(int slot) {
        return before.get(slots.get(slot).old()).number();
    }

    /** The number that the file gives. */
    private String stated(int slot) {
        return after.get(slots.get(slot).fresh()).number();
    }

    private void set(int slot, String number) {
        slots.set(slot, slots.get(slot).numbered(number));
        used.add(number.toUpperCase(Locale.ROOT));
    }

    private boolean fits(String stated, int slot) {
        Optional<SceneNumber> number = SceneNumber.parse(stated);
        if (number.isEmpty() || !isFree(stated, used)) {
            return false;
        }
        return SceneNumber.parse(nearest(slot, -1)).map(previous -> previous.compareTo(number.get()) < 0).orElse(true)
                && SceneNumber.parse(nearest(slot, 1)).map(next -> next.compareTo(number.get()) > 0).orElse(true);
    }

    /** A number for a scene between its neighbours; none where no scene has one. */
    private String between(int slot) {
        String previous = nearest(slot, -1);
        String next = nearest(slot, 1);
        return previous == null && next == null ? "" : SceneNumber.between(previous, next, used);
    }

    /** The number of the nearest scene before or after that has one, or null. */
    private String nearest(int slot, int step) {
        for (int i = slot + step; i >= 0 && i < slots.size(); i += step) {
            if (!slots.get(i).number().isEmpty()) {
                return slots.get(i).number();
            }
        }
        return null;
    }
}
