package org.backlot.schedule.board;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes to the days of a board and to what stands on them. All of them are to be called inside a session's edit. */
public final class DayEdits {

    private DayEdits() {
    }

    /** A strip of a scene, on no board yet. */
    public static Strip strip(Scene scene) {
        Strip strip = ScheduleFactory.eINSTANCE.createStrip();
        strip.setScene(Ids.of(scene));
        Ids.of(strip);
        return strip;
    }

    /**
     * Puts items on a day, together and in the order given.
     *
     * @param index the place before which they are put, counted as the day is now; its size for the end
     */
    public static void move(List<? extends Item> items, ShootDay day, int index) {
        place(items, day.getItems(), index);
    }

    /** Puts items in the boneyard of a board, at its end. */
    public static void toBoneyard(List<? extends Item> items, Board board) {
        toBoneyard(items, board, board.getBoneyard().size());
    }

    /** Puts items in the boneyard of a board, at a place counted as the boneyard is now. */
    public static void toBoneyard(List<? extends Item> items, Board board, int index) {
        place(items, board.getBoneyard(), index);
    }

    private static void place(List<? extends Item> items, EList<Item> target, int index) {
        int before = Math.min(Math.max(index, 0), target.size());
        int at = before - (int) target.subList(0, before).stream().filter(items::contains).count();
        items.forEach(EcoreUtil::remove);
        target.addAll(at, items);
    }

    /** A new day at the end of a board. */
    public static ShootDay add(Board board) {
        return insert(board, board.getDays().size());
    }

    /** A new day at an index of a board, of the unit and kind of the day before it. */
    public static ShootDay insert(Board board, int index) {
        ShootDay day = ScheduleFactory.eINSTANCE.createShootDay();
        Ids.of(day);
        if (index > 0) {
            ShootDay before = board.getDays().get(index - 1);
            day.setUnit(before.getUnit());
            day.setKind(before.getKind());
        }
        board.getDays().add(index, day);
        return day;
    }

    /**
     * Moves days with all that is on them, together and in the order given.
     *
     * @param index the day before which they are put, counted as the board is now; the number of days for the end
     */
    public static void moveDays(List<ShootDay> moved, Board board, int index) {
        List<ShootDay> order = new ArrayList<>(board.getDays());
        int at = index - (int) order.subList(0, index).stream().filter(moved::contains).count();
        order.removeAll(moved);
        order.addAll(at, moved);
        for (int i = 0; i < order.size(); i++) {
            if (board.getDays().get(i) != order.get(i)) {
                board.getDays().move(i, order.get(i));
            }
        }
    }

    /** Takes a day off its board. Its strips go to the boneyard, its banners go with it. */
    public static void remove(ShootDay day) {
        Board board = board(day);
        toBoneyard(day.getItems().stream().filter(Strip.class::isInstance).toList(), board);
        board.getDays().remove(day);
    }

    /** Takes the break after a day away: what is on the next day of its unit joins it, and that day is gone. */
    public static void mergeWithNext(ShootDay day) {
        List<ShootDay> days = board(day).getDays();
        ShootDay next = days.stream().skip(days.indexOf(day) + 1L).filter(other -> sameUnit(day, other)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No day of this unit follows; nothing to merge with"));
        move(List.copyOf(next.getItems()), day, day.getItems().size());
        days.remove(next);
    }

    /**
     * Puts a day break before an item.
     *
     * @param index of the item that begins the new day
     * @return the new day, which follows the first
     * @throws IllegalArgumentException if one of the two days would be empty
     */
    public static ShootDay split(ShootDay day, int index) {
        if (index <= 0 || index >= day.getItems().size()) {
            throw new IllegalArgumentException("A day break at item " + index + " would leave an empty day; choose one "
                    + "between 1 and " + (day.getItems().size() - 1));
        }
        Board board = board(day);
        ShootDay rest = insert(board, board.getDays().indexOf(day) + 1);
        rest.setPlace(day.getPlace());
        move(new ArrayList<>(day.getItems().subList(index, day.getItems().size())), rest, 0);
        return rest;
    }

    /** A new line on a day that is no scene. */
    public static Banner addBanner(ShootDay day, int index, BannerKind kind, String text, LocalTime start) {
        Banner banner = ScheduleFactory.eINSTANCE.createBanner();
        Ids.of(banner);
        banner.setKind(kind);
        banner.setText(text);
        banner.setStart(start);
        day.getItems().add(Math.min(Math.max(index, 0), day.getItems().size()), banner);
        return banner;
    }

    private static boolean sameUnit(ShootDay day, ShootDay other) {
        return DayDates.unit(day).equals(
                DayDates.unit(other));
    }

    /** The board that a day is on. */
    static Board board(ShootDay day) {
        if (day.eContainer() instanceof Board board) {
            return board;
        }
        throw new IllegalArgumentException("The day is on no board");
    }
}
