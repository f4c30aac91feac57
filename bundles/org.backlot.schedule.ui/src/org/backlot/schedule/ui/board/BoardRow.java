package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;

import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;

/**
 * A row of the stripboard: an item, the break that ends a day, or the head of the boneyard.
 *
 * @param day   the day that the row belongs to; null in the boneyard
 * @param item  the strip or banner; null on breaks and heads
 * @param index the item's place on its day or in the boneyard; on a break, the size of the day
 * @param top   where it begins, in pixels at 100 %
 */
public record BoardRow(Type type, PlannedDay day, Item item, int index, int top) {

    public enum Type {
        ITEM(38), BREAK(24), BONEYARD(24);

        final int height;

        Type(int height) {
            this.height = height;
        }
    }

    /** All rows of a board, from the top. */
    public static List<BoardRow> of(Plan plan) {
        List<BoardRow> rows = new ArrayList<>();
        int top = 0;
        for (PlannedDay day : plan.days()) {
            top = items(rows, day, day.day().getItems(), top);
            rows.add(new BoardRow(Type.BREAK, day, null, day.day().getItems().size(), top));
            top += Type.BREAK.height;
        }
        Board board = plan.board();
        rows.add(new BoardRow(Type.BONEYARD, null, null, 0, top));
        items(rows, null, board.getBoneyard(), top + Type.BONEYARD.height);
        return List.copyOf(rows);
    }

    private static int items(List<BoardRow> rows, PlannedDay day, List<Item> items, int from) {
        int top = from;
        for (int i = 0; i < items.size(); i++) {
            rows.add(new BoardRow(Type.ITEM, day, items.get(i), i, top));
            top += Type.ITEM.height;
        }
        return top;
    }

    public int bottom() {
        return top + type.height;
    }

    /** The row at a height; the last one below all. */
    public static BoardRow at(List<BoardRow> rows, int y) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (rows.get(middle).top() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return rows.get(low);
    }
}
