package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scenes of the script in their order and with their numbers, once a draft is taken over.
 *
 * <p>In a locked script every scene keeps its number, and a new one takes that of the file where it is free and fits,
 * else the number of the scene before it with a letter. In one that is not locked the file's numbers hold; a scene that
 * is kept against the file keeps its own, and an omitted one whose number is given to another takes a letter.
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
        boolean accepted(int n);

        /** Whether the scene stays where the old draft had it although the new one has it elsewhere. */
        boolean staysBehind(int n);
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
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.old() >= 0) {
                set(i, before.get(slot.old()).number());
            } else {
                String stated = after.get(slot.fresh()).number();
                set(i, fileNumbers && fits(stated, i) ? stated : between(i));
            }
        }
    }

    private void numberAsFile() {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.fresh() >= 0 && !slot.accepted() && slot.old() >= 0) {
                set(i, before.get(slot.old()).number());
            }
        }
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.accepted()) {
                String stated = after.get(slot.fresh()).number();
                if (stated.isEmpty() && slot.old() >= 0) {
                    stated = before.get(slot.old()).number();
                }
                if (stated.isEmpty() || used.contains(stated.toUpperCase(Locale.ROOT))) {
                    open.add(i);
                } else {
                    slots.set(i, slot.numbered(stated));
                }
            }
        }
        slots.stream().filter(Slot::accepted).forEach(slot -> used.add(slot.number().toUpperCase(Locale.ROOT)));
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (open.contains(i)) {
                set(i, between(i));
            } else if (slot.fresh() < 0) {
                String own = before.get(slot.old()).number();
                set(i, used.contains(own.toUpperCase(Locale.ROOT)) ? between(i) : own);
            }
        }
    }

    private void set(int slot, String number) {
        slots.set(slot, slots.get(slot).numbered(number));
        used.add(number.toUpperCase(Locale.ROOT));
    }

    private boolean fits(String stated, int slot) {
        Optional<SceneNumber> number = SceneNumber.parse(stated);
        if (number.isEmpty() || used.contains(stated.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean afterPrevious = slot == 0 || SceneNumber.parse(slots.get(slot - 1).number())
                .map(previous -> previous.compareTo(number.get()) < 0).orElse(true);
        return afterPrevious && SceneNumber.parse(next(slot)).map(next -> next.compareTo(number.get()) > 0)
                .orElse(true);
    }

    private String between(int slot) {
        return SceneNumber.between(slot == 0 ? null : slots.get(slot - 1).number(), next(slot), used);
    }

    /** The number of the next scene that had one before. */
    private String next(int slot) {
        for (int i = slot + 1; i < slots.size(); i++) {
            if (!slots.get(i).number().isEmpty()) {
                return slots.get(i).number();
            }
            if (slots.get(i).old() >= 0) {
                return before.get(slots.get(i).old()).number();
            }
        }
        return null;
    }
}
