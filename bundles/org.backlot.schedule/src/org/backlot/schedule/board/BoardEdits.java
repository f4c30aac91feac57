package org.backlot.schedule.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/** Changes to whole boards. All of them are to be called inside a session's edit. */
public final class BoardEdits {

    private BoardEdits() {
    }

    /**
     * A copy of a board with a new name, on the same calendar; the copied board stays active if it was. Nobody has
     * signed the copy.
     */
    public static Board copy(Board board, String name) {
        Board copy = Ids.copy(board);
        copy.setName(name);
        copy.getPublications().clear();
        schedule(board).getBoards().add(copy);
        return copy;
    }

    /** Makes a board the one that drives papers and money. */
    public static void activate(Board board) {
        schedule(board).setActive(board);
    }

    /**
     * Takes a board away; where it was active, the first of the others is.
     *
     * @throws IllegalArgumentException if it is the only board
     */
    public static void remove(Board board) {
        Schedule schedule = schedule(board);
        if (schedule.getBoards().size() == 1) {
            throw new IllegalArgumentException("A schedule keeps at least one board; add another before removing "
                    + board.getName());
        }
        boolean active = schedule.getActive() == board;
        if (active) {
            schedule.setActive(null);
        }
        schedule.getBoards().remove(board);
        if (active) {
            schedule.setActive(schedule.getBoards().getFirst());
        }
    }

    /** Sorts the strips of one day, unless it is locked; banners keep their places. */
    public static void sort(Production production, ShootDay day, List<SortKey> keys) {
        if (day.isLocked()) {
            return;
        }
        Map<String, Scene> scenes = scenes(production);
        Comparator<Scene> order = SortKey.order(production, keys);
        Deque<Strip> sorted = new ArrayDeque<>(strips(day).stream()
                .filter(strip -> scenes.containsKey(strip.getScene()))
                .sorted(Comparator.comparing(strip -> scenes.get(strip.getScene()), order)).toList());
        List<Item> items = new ArrayList<>();
        for (Item item : day.getItems()) {
            items.add(item instanceof Strip strip && scenes.containsKey(strip.getScene()) ? sorted.remove() : item);
        }
        arrange(day, items);
    }

    /**
     * Sorts the strips of all shooting days of a unit and breaks them into days anew. The days themselves stay, with
     * their banners, calls and dates; there are more of them at the end, or fewer, as the strips need. What is locked
     * stays where it is.
     *
     * @param unit the empty string for the main unit
     */
    public static void sort(Production production, Board board, String unit, List<SortKey> keys) {
        Map<String, Scene> scenes = scenes(production);
        Comparator<Scene> order = SortKey.order(production, keys);
        new Rebreaking(production, board, unit, DayLength.pages(ScheduleSettings.eighthsPerDay(production)))
                .run(Comparator.comparing(strip -> scenes.get(strip.getScene()), order));
    }

    /**
     * Breaks the shooting days of a unit anew; the strips keep their order, and what is locked stays where it is.
     *
     * @param full what fills a day
     */
    public static void breakDays(Production production, Board board, String unit, DayLength full) {
        new Rebreaking(production, board, unit, full).run((a, b) -> 0);
    }

    private static void arrange(ShootDay day, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            day.getItems().move(i, items.get(i));
        }
    }

    static List<Strip> strips(ShootDay day) {
        return day.getItems().stream().filter(Strip.class::isInstance).map(Strip.class::cast).toList();
    }

    static Map<String, Scene> scenes(Production production) {
        Map<String, Scene> scenes = new HashMap<>();
        if (production.getScript() != null) {
            production.getScript().getScenes().forEach(scene -> scenes.put(scene.getId(), scene));
        }
        return scenes;
    }

    private static Schedule schedule(Board board) {
        if (board.eContainer() instanceof Schedule schedule) {
            return schedule;
        }
        throw new IllegalArgumentException("The board is in no schedule");
    }
}
