package org.backlot.schedule.ui.dood;

/**
 * Which cells of a day-out-of-days are selected: some of one row, or the row alone.
 *
 * @param row    -1: none
 * @param anchor the column where the selection began; -1: the row alone
 * @param head   the column to which it goes
 */
record DoodCursor(int row, int anchor, int head) {

    static final DoodCursor NONE = new DoodCursor(-1, -1, -1);

    /** The first selected column; -1 where the row alone is. */
    int from() {
        return Math.min(anchor, head);
    }

    /** The last selected column. */
    int to() {
        return Math.max(anchor, head);
    }

    int length() {
        return to() - from() + 1;
    }

    boolean covers(int column) {
        return anchor >= 0 && column >= from() && column <= to();
    }

    /**
     * The selection after an arrow key.
     *
     * @param extend keeps where it began, and stays in its row
     */
    DoodCursor step(int across, int down, boolean extend, int columns, int rows) {
        if (columns == 0 || rows == 0) {
            return NONE;
        }
        int to = Math.clamp(head < 0 ? 0 : head + across, 0, columns - 1);
        int at = extend ? Math.max(row, 0) : Math.clamp(row < 0 ? 0 : row + down, 0, rows - 1);
        return new DoodCursor(at, extend && anchor >= 0 ? anchor : to, to);
    }
}
