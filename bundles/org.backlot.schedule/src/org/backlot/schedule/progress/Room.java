package org.backlot.schedule.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.PlannedDay;

/** The room on the days ahead, and which of them suits a scene. */
record Room(List<PlannedDay> ahead, Map<String, Light> lights, Shot shot) {

    /** Scenes on days that have room for them, by the ids of the days, and those that no day takes. */
    record Fit(Map<String, List<String>> days, List<Scene> rest) {
    }

    /** The days that suit scenes best and stay under a length, the longest scene first. */
    Fit fit(List<Scene> scenes, int most, Set<PlannedDay> without) {
        return fit(scenes, most, without, Map.of());
    }

    /** As the other, with what was won on days by shorter scenes there, in eighths. */
    Fit fit(List<Scene> scenes, int most, Set<PlannedDay> without, Map<PlannedDay, Integer> won) {
        Map<String, List<String>> placed = new LinkedHashMap<>();
        List<Scene> rest = new ArrayList<>();
        Map<PlannedDay, Integer> lengths = new HashMap<>();
        ahead.forEach(day -> lengths.put(day,
                day.scenes().stream().mapToInt(shot::owed).sum() - won.getOrDefault(day, 0)));
        for (Scene scene : scenes.stream().sorted(Comparator.comparing(shot::owed).reversed()).toList()) {
            Light light = lights.getOrDefault(scene.getId(), Light.DAY);
            Optional<PlannedDay> best = ahead.stream()
                    .filter(day -> !without.contains(day) && day.light() == light
                            && lengths.get(day) + shot.owed(scene) <= most)
                    .min(Comparator.comparingInt((PlannedDay day) -> strangeness(day, scene))
                            .thenComparing(PlannedDay::date));
            if (best.isEmpty()) {
                rest.add(scene);
            } else {
                lengths.merge(best.get(), shot.owed(scene), Integer::sum);
                placed.computeIfAbsent(best.get().day().getId(), d -> new ArrayList<>()).add(scene.getId());
            }
        }
        return new Fit(placed, rest);
    }

    /** How little a scene belongs on a day: another place, another set, cast who would not be there. */
    private static int strangeness(PlannedDay day, Scene scene) {
        boolean place = day.scenes().stream().anyMatch(s -> Places.grouped(s).equals(Places.grouped(scene)));
        boolean set = day.scenes().stream().anyMatch(s -> s.getSet() != null && s.getSet() == scene.getSet());
        long strangers = PlannedDay.cast(scene).stream().filter(part -> !day.elements().containsKey(part)).count();
        return (place ? 0 : 100) + (set ? 0 : 20) + (int) strangers * 10;
    }
}
