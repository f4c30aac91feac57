package org.backlot.schedule.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.PlannedDay;

/**
 * Which scenes could be cut to catch up.
 *
 * @param owed  scenes that have no day ahead
 * @param ahead the days that are left
 */
record Cuts(Progress progress, Shot shot, List<Scene> owed, List<PlannedDay> ahead, Map<String, Light> lights) {

    private static final int MOST = 3;

    /** The scenes whose loss gains most for what they are: long, and with many who are needed for little else. */
    List<Remedy> all() {
        if (progress.behind() <= 0) {
            return List.of();
        }
        Map<Element, Integer> left = new HashMap<>();
        progress.left().forEach(scene -> scene.getElements().forEach(e -> left.merge(e, 1, Integer::sum)));
        Map<Scene, Integer> gain = new HashMap<>();
        progress.left().forEach(scene -> gain.put(scene, scene.getEighths() + 8 * (int) scene.getElements().stream()
                .filter(element -> Category.CAST.equals(element.getCategory()) && left.get(element) == 1).count()));
        return progress.left().stream().filter(scene -> scene.getEighths() <= progress.behind() * 2)
                .sorted(Comparator.comparing(gain::get, Collections.reverseOrder())).map(this::cut)
                .flatMap(Optional::stream).limit(MOST).toList();
    }

    /** Cutting what is owed makes up for it; cutting what is ahead leaves its place on the day to what is owed. */
    private Optional<Remedy> cut(Scene scene) {
        String who = "The director and the producer decide what the story can lose";
        if (owed.contains(scene)) {
            return Optional.of(new Remedy(Remedy.Kind.CUT, "Cut scene " + scene.getNumber(), who,
                    List.of(scene.getId()), shot.owed(scene), p -> Rescheduling.of(p).cut(scene.getId())));
        }
        PlannedDay day = ahead.stream().filter(one -> one.scenes().contains(scene)).findFirst().orElse(null);
        List<Scene> instead = new ArrayList<>();
        for (Scene one : owed) {
            boolean sameLight = lights.get(one.getId()) == lights.get(scene.getId());
            if (day != null && sameLight && length(instead) + shot.owed(one) <= shot.owed(scene)) {
                instead.add(one);
            }
        }
        if (instead.isEmpty()) {
            return Optional.empty();
        }
        List<String> scenes = new ArrayList<>(List.of(scene.getId()));
        scenes.addAll(Remedies.ids(instead));
        return Optional.of(new Remedy(Remedy.Kind.CUT, "Cut scene " + scene.getNumber() + " and shoot "
                + Remedies.scenes(instead) + " in its place", who, scenes, length(instead), production -> {
                    Rescheduling.of(production).cut(scene.getId());
                    Rescheduling.of(production).toDay(Remedies.ids(instead), day.day().getId());
                }));
    }

    private int length(List<Scene> scenes) {
        return scenes.stream().mapToInt(shot::owed).sum();
    }
}
