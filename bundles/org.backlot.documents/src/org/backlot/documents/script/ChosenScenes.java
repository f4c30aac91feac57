package org.backlot.documents.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.backlot.core.command.Nearest;
import org.backlot.core.model.Scene;

/** The scenes that a person names for a paper: numbers, and ranges in the order of the script. */
public final class ChosenScenes {

    private ChosenScenes() {
    }

    /**
     * The scenes of a text like {@code 3, 12A-15}, in the order of the script; all where it is blank.
     *
     * @throws IllegalArgumentException if there is no such scene, with a number that is like it
     */
    public static List<Scene> of(List<Scene> all, String text) {
        if (text == null || text.isBlank()) {
            return all;
        }
        Set<Scene> chosen = new LinkedHashSet<>();
        for (String part : text.split("[,;]")) {
            if (!part.isBlank()) {
                chosen.addAll(part(all, part.strip()));
            }
        }
        return all.stream().filter(chosen::contains).toList();
    }

    private static List<Scene> part(List<Scene> all, String part) {
        int dash = part.indexOf('-', 1);
        if (dash < 0 || place(all, part) >= 0) {
            return List.of(all.get(found(all, part)));
        }
        int from = found(all, part.substring(0, dash).strip());
        int to = found(all, part.substring(dash + 1).strip());
        return new ArrayList<>(all.subList(Math.min(from, to), Math.max(from, to) + 1));
    }

    private static int place(List<Scene> all, String number) {
        for (int i = 0; i < all.size(); i++) {
            if (number.equalsIgnoreCase(all.get(i).getNumber())) {
                return i;
            }
        }
        return -1;
    }

    private static int found(List<Scene> all, String number) {
        int place = place(all, number);
        if (place < 0) {
            List<String> numbers = all.stream().map(Scene::getNumber).filter(Objects::nonNull).toList();
            throw new IllegalArgumentException("There is no scene " + number
                    + Nearest.hint(number, numbers, ". Choose the number of a scene of the script"));
        }
        return place;
    }
}
