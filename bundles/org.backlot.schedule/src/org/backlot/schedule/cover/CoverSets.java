package org.backlot.schedule.cover;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.backlot.schedule.model.CoverOrigin;
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
     * Changes what a cover set is.
     *
     * @throws IllegalArgumentException if its day was switched to it and other scenes are given
     */
    public static void change(CoverSet cover, String name, String reason, List<Scene> scenes) {
        List<String> ids = scenes.stream().map(Scene::getId).toList();
        boolean others = !List.copyOf(cover.getScenes()).equals(ids);
        if (others && isInUse(cover)) {
            throw new IllegalArgumentException("The cover set " + cover.getName()
                    + " is in use; switch back before its scenes are changed");
        }
        cover.setName(name);
        cover.setReason(reason);
        if (others) {
            cover.getScenes().clear();
            cover.getScenes().addAll(ids);
        }
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
        if (isInUse(cover)) {
            throw new IllegalArgumentException(day.name() + " is switched to the cover set " + cover.getName()
                    + " already");
        }
        List<String> before = strips(day.day()).stream().map(Strip::getScene).toList();
        List<Strip> leaving = strips(day.day().getItems(), exteriors(day).stream().map(Scene::getId).toList()).stream()
                .filter(strip -> !strip.isLocked()).toList();
        List<Strip> arriving = arriving(plan.board(), day.day(), cover.getScenes());
        List<CoverOrigin> origins = arriving.stream().map(CoverSets::origin).toList();
        swap(plan.board(), day, leaving, arriving);
        cover.getReplaced().addAll(before);
        cover.getOrigins().clear();
        cover.getOrigins().addAll(origins);
    }

    /**
     * Switches back: what was replaced comes to the day again, in the order that it had, and each scene of the set goes
     * back where it stood, or where the others are that the day was switched for, if nobody knows any more.
     *
     * @throws IllegalArgumentException if the day was not switched, or nothing of it is on the board any more
     */
    public static void switchBack(Plan plan, CoverSet cover) {
        PlannedDay day = day(plan, cover);
        if (!isInUse(cover)) {
            throw new IllegalArgumentException("The cover set " + cover.getName() + " is not in use on " + day.name());
        }
        List<Strip> leaving = strips(day.day().getItems(), cover.getScenes()).stream()
                .filter(strip -> !strip.isLocked() && !cover.getReplaced().contains(strip.getScene())).toList();
        swap(plan.board(), day, leaving, arriving(plan.board(), day.day(), cover.getReplaced()));
        home(plan.board(), cover, leaving);
        inOrder(day.day(), cover.getReplaced());
        cover.getReplaced().clear();
        cover.getOrigins().clear();
    }

    /** Whether its day was switched to it. */
    public static boolean isInUse(CoverSet cover) {
        return !cover.getReplaced().isEmpty();
    }

    private static CoverOrigin origin(Strip strip) {
        CoverOrigin origin = ScheduleFactory.eINSTANCE.createCoverOrigin();
        Ids.of(origin);
        origin.setScene(strip.getScene());
        if (strip.eContainer() instanceof ShootDay day) {
            origin.setDay(day.getId());
            origin.setPlace(day.getItems().indexOf(strip));
        } else if (strip.eContainer() instanceof Board board) {
            origin.setPlace(board.getBoneyard().indexOf(strip));
        }
        return origin;
    }

    /** Puts strips back where they stood, the foremost first; to the boneyard where that day is gone. */
    private static void home(Board board, CoverSet cover, List<Strip> strips) {
        List<CoverOrigin> origins = cover.getOrigins().stream().sorted(Comparator.comparingInt(CoverOrigin::getPlace))
                .toList();
        List<Strip> known = strips.stream().filter(strip -> origins.stream()
                .anyMatch(origin -> origin.getScene().equals(strip.getScene()))).toList();
        DayEdits.toBoneyard(known, board);
        for (CoverOrigin origin : origins) {
            List<Strip> strip = known.stream().filter(s -> s.getScene().equals(origin.getScene())).toList();
            if (origin.getDay() == null) {
                DayEdits.toBoneyard(strip, board, origin.getPlace());
            }
            board.getDays().stream().filter(day -> day.getId().equals(origin.getDay())).findFirst()
                    .ifPresent(day -> DayEdits.move(strip, day, origin.getPlace()));
        }
    }

    /** Puts the strips of a day into the order of their scenes; banners and other strips keep their places. */
    private static void inOrder(ShootDay day, List<String> scenes) {
        List<Strip> known = strips(day).stream().filter(strip -> scenes.contains(strip.getScene())).toList();
        List<Integer> places = known.stream().map(day.getItems()::indexOf).toList();
        List<Strip> sorted = known.stream()
                .sorted(Comparator.comparingInt(strip -> scenes.indexOf(strip.getScene()))).toList();
        for (int i = 0; i < places.size(); i++) {
            day.getItems().move(places.get(i), sorted.get(i));
        }
    }

    private static List<Strip> strips(ShootDay day) {
        return day.getItems().stream().filter(Strip.class::isInstance).map(Strip.class::cast).toList();
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
