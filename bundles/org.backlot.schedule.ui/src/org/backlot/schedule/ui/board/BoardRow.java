package org.backlot.schedule.ui.board;

import org.backlot.schedule.board.Gap;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Item;

/**
 * A row of the stripboard.
 *
 * @param day    the day that the row belongs to; null in the boneyard. Of a gap, the day that comes after it
 * @param item   the strip or banner; null on all other rows
 * @param index  the item's place on its day or in the boneyard; on a break, the size of the day
 * @param gap    the dates that are not worked; null on all other rows
 * @param top    where it begins, in pixels at 100 %
 * @param height in pixels at 100 %
 */
public record BoardRow(Type type, PlannedDay day, Item item, int index, Gap gap, int top, int height) {

    /** What a row is. */
    public enum Type {
        /** A strip or a banner. */
        ITEM,
        /** The end of a day. */
        BREAK,
        /** Dates on which the unit does not work. */
        GAP,
        /** The head of the boneyard. */
        BONEYARD
    }

    public int bottom() {
        return top + height;
    }

    /** Whether a height lies in its lower half. */
    boolean isLower(int y) {
        return y > top + height / 2;
    }
}
