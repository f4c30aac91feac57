package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The numbers of the scenes of a script. A script without numbers is numbered from 1; in one with numbers, a scene that
 * has none takes the number before it with the next free letter, as the trade does for scenes that come later.
 *
 * @param numbers one for each scene, in order
 * @param notes   what a person should know, a sentence each
 */
record SceneNumbers(List<String> numbers, List<String> notes) {

    private static final int LETTERS = 26;

    static SceneNumbers of(List<ScreenplayScene> scenes) {
        Set<String> used = new HashSet<>(scenes.stream().map(SceneNumbers::stated).filter(Objects::nonNull).toList());
        List<String> numbers = new ArrayList<>();
        List<String> given = new ArrayList<>();
        boolean none = used.isEmpty();
        String base = "0";
        for (int i = 0; i < scenes.size(); i++) {
            String number = stated(scenes.get(i));
            if (none) {
                number = Integer.toString(i + 1);
            } else if (number == null) {
                number = free(base, used);
                given.add(number);
            } else {
                base = number;
            }
            numbers.add(number);
        }
        return new SceneNumbers(List.copyOf(numbers), given.isEmpty() ? List.of() : List.of(note(given)));
    }

    /** True for a first import and for a new draft, in which a scene that was there keeps the number that it had. */
    private static String note(List<String> given) {
        return given.size() + (given.size() == 1 ? " scene" : " scenes") + " of a numbered script "
                + (given.size() == 1 ? "has" : "have") + " no number; one that is new gets a letter, as "
                + given.getFirst() + ".";
    }

    String of(int scene) {
        return numbers.get(scene);
    }

    /** The number that the file gives, or null. */
    static String stated(ScreenplayScene scene) {
        return scene.number() == null || scene.number().isBlank() ? null : scene.number().strip();
    }

    /** 12A to 12Z, then 12AA to 12AZ, and so on. */
    private static String free(String base, Set<String> used) {
        for (int i = 0;; i++) {
            String letters = "A".repeat(i / LETTERS) + (char) ('A' + i % LETTERS);
            if (used.add(base + letters)) {
                return base + letters;
            }
        }
    }
}
