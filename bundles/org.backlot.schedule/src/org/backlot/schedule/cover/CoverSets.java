package org.backlot.schedule.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.CoverSet;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/** Attaches cover sets to days and switches to them; all changes inside a session's edit. */
public final class CoverSets {

    private CoverSets() {
    }

    /** The scenes of a day that hang on the weather: exteriors, and whatever says which weather it needs. */
    public static List<Scene> exteriors(PlannedDay day) {
        return day.scenes().stream().filter(scene -> scene.getIntExt() == IntExt.EXT
                || scene.getIntExt() == IntExt.INT_EXT
                || scene.getWeather() != null && !scene.getWeather().isBlank()).toList();
    }

    /** The days with scenes that hang on the weather and nothing to fall back on, in the order of the board. */
    public static List<PlannedDay> uncovered(Plan plan) {
        return plan.days().stream().filter(day -> !exteriors(day).isEmpty() && day.day().getCovers().isEmpty())
                .toList();
    }

    /** Attaches scenes to a day as something to fall back on. */
    public static CoverSet add(ShootDay day, String name, String reason, List<Scene> scenes) {
        CoverSet cover = ScheduleFactory.eINSTANCE.createCoverSet();
        cover.setName(name);
        cover.setReason(reason);
        scenes.forEach(scene -> cover.getScenes().add(scene.getId()));
        Ids.of(cover);
        day.getCovers().add(cover);
        return cover;
    }

    /**
     * Switches a day to its cover set: the scenes of the set come to the day where the first of the scenes that hang on
     * the weather stood, and those go where the scenes of the set came from, or to the boneyard where these came from
     * there. Locked strips stay.
     *
     * @throws IllegalArgumentException if nothing of the day would go, or nothing of the set is on the board
     */
    public static void switchTo(Plan plan, CoverSet cover) {
        PlannedDay day = day(plan, cover);
        List<Strip> leaving = strips(day.day().getItems(), exteriors(day).stream().map(Scene::getId).toList()).stream()
                .filter(strip -> !strip.isLocked()).toList();
        swap(plan.board(), day, leaving, arriving(plan.board(), day.day(), cover.getScenes()));
        cover.getReplaced().clear();
        leaving.forEach(strip -> cover.getReplaced().add(strip.getScene()));
    }

    /**
     * Switches back: what was replaced comes to the day again, and the scenes of the set go where it was meanwhile.
     *
     * @throws IllegalArgumentException if the day was not switched, or nothing of it is on the board any more
     */
    public static void switchBack(Plan plan, CoverSet cover) {
        PlannedDay day = day(plan, cover);
        if (cover.getReplaced().isEmpty()) {
            throw new IllegalArgumentException("The cover set " + cover.getName() + " is not in use on " + day.name());
        }
        List<Strip> leaving = strips(day.day().getItems(), cover.getScenes()).stream()
                .filter(strip -> !strip.isLocked()).toList();
        swap(plan.board(), day, leaving, arriving(plan.board(), day.day(), cover.getReplaced()));
        cover.getReplaced().clear();
    }

    private static void swap(Board board, PlannedDay day, List<Strip> leaving, List<Strip> arriving) {
        if (leaving.isEmpty() || arriving.isEmpty()) {
            throw new IllegalArgumentException(day.name() + (leaving.isEmpty()
                    ? " has no unlocked scene that could go" : " has a cover set that is on no other day"));
        }
        int index = day.day().getItems().indexOf(leaving.getFirst());
        Map<ShootDay, Integer> origins = new LinkedHashMap<>();
        arriving.forEach(strip -> {
            if (strip.eContainer() instanceof ShootDay from) {
                origins.putIfAbsent(from, from.getItems().indexOf(strip));
            }
        });
        DayEdits.move(arriving, day.day(), index);
        if (origins.isEmpty()) {
            DayEdits.toBoneyard(leaving, board);
            return;
        }
        var first = origins.entrySet().iterator().next();
        DayEdits.move(leaving, first.getKey(), first.getValue());
    }

    private static List<Strip> arriving(Board board, ShootDay day, List<String> scenes) {
        List<Item> elsewhere = new ArrayList<>();
        board.getDays().stream().filter(other -> other != day).forEach(other -> elsewhere.addAll(other.getItems()));
        elsewhere.addAll(board.getBoneyard());
        return strips(elsewhere, scenes);
    }

    /** The strips of scenes among items, in the order of the scenes. */
    private static List<Strip> strips(List<Item> items, List<String> scenes) {
        return scenes.stream().flatMap(scene -> items.stream().filter(Strip.class::isInstance).map(Strip.class::cast)
                .filter(strip -> scene.equals(strip.getScene())).limit(1)).toList();
    }

    private static PlannedDay day(Plan plan, CoverSet cover) {
        return plan.days().stream().filter(day -> day.day() == cover.eContainer()).findFirst().orElseThrow(
                () -> new IllegalArgumentException("The cover set " + cover.getName() + " is on no day of the board"));
    }
}
