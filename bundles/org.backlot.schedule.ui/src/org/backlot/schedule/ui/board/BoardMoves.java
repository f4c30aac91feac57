package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;

/** Moves what is selected; every move is one step. */
final class BoardMoves {

    private final OpenBoard open;

    BoardMoves(OpenBoard open) {
        this.open = open;
    }

    /** Puts the selected strips and banners where they were dropped. */
    void drop(Landing landing) {
        move(landing.day() == null ? null : landing.day().day(), landing.index());
    }

    /** @param day null for the boneyard */
    private void move(ShootDay day, int index) {
        List<Item> items = open.selected();
        Board board = open.plan().board();
        if (items.isEmpty()) {
            return;
        }
        open.desk().edit(label(items), () -> {
            if (day == null) {
                DayEdits.toBoneyard(items, board, index);
            } else {
                DayEdits.move(items, day, index);
            }
        });
        open.refresh();
        open.tell();
    }

    private static String label(List<Item> items) {
        return items.size() == 1 ? "Move strip" : "Move " + items.size() + " strips";
    }

    /** Puts the selected strips at the end of a day. */
    void toDay(ShootDay day) {
        move(day, day.getItems().size());
    }

    /** Puts the selected days where they were dropped. */
    void dropDays(Landing landing) {
        List<ShootDay> days = open.days();
        Board board = open.plan().board();
        open.desk().edit(days.size() == 1 ? "Move a day" : "Move " + days.size() + " days",
                () -> DayEdits.moveDays(days, board, landing.index()));
        open.refresh();
        open.tell();
    }

    void toBoneyard() {
        List<Item> items = open.selected();
        Board board = open.plan() == null ? null : open.plan().board();
        if (!items.isEmpty()) {
            open.desk().edit("To the boneyard", () -> DayEdits.toBoneyard(items, board));
            open.refresh();
            open.tell();
        }
    }

    /** Moves what is selected past the row above or below it, and so over a day break; selected days past a day. */
    void nudge(BoardRows rows, int way) {
        List<Item> items = open.selected();
        if (items.isEmpty()) {
            nudgeDays(way);
            return;
        }
        Optional<BoardRow> edge = rows.of(way < 0 ? items.getFirst() : items.getLast());
        edge.flatMap(row -> rows.next(row, way)).ifPresent(past -> {
            if (way < 0) {
                move(day(past), past.index());
            } else if (past.type() == BoardRow.Type.ITEM) {
                move(day(past), past.index() + 1);
            } else {
                BoardRow next = rows.next(past, 1).orElse(past);
                move(day(next), next.type() == BoardRow.Type.ITEM ? next.index() : 0);
            }
        });
    }

    private static ShootDay day(BoardRow row) {
        return row.day() == null ? null : row.day().day();
    }

    private void nudgeDays(int way) {
        List<ShootDay> all = open.plan() == null ? List.of() : open.plan().board().getDays();
        List<ShootDay> days = open.selection().daysInOrder(all);
        if (days.isEmpty()) {
            return;
        }
        int at = way < 0 ? all.indexOf(days.getFirst()) - 1 : all.indexOf(days.getLast()) + 2;
        if (at >= 0 && at <= all.size()) {
            dropDays(new Landing(null, at, 0));
        }
    }

    /** What would come of a landing, in words: the pages of the day, and whether that is more than is planned. */
    String outlook(Landing landing) {
        List<Scene> scenes = open.scenes();
        String what = open.selected().size() == 1 ? "" : open.selected().size() + " strips";
        PlannedDay day = landing.day();
        if (day == null) {
            return what.isEmpty() ? "To the boneyard" : what + " to the boneyard";
        }
        int eighths = day.eighths() + scenes.stream().filter(scene -> !day.scenes().contains(scene))
                .mapToInt(Scene::getEighths).sum();
        int planned = ScheduleSettings.eighthsPerDay(open.plan().production());
        String pages = scenes.isEmpty() ? "" : ": " + Eighths.toString(eighths) + " pp"
                + (eighths > planned ? ", planned are " + Eighths.toString(planned) : "");
        return (what.isEmpty() ? "To " : what + " to ") + BoardDrawing.name(day) + pages
                + (day.day().isLocked() ? ", locked" : "");
    }
}
