package org.backlot.schedule.ui.board;

import org.backlot.schedule.board.PlannedDay;

/**
 * Where strips that are dragged would land.
 *
 * @param day   the day; null for the boneyard
 * @param index the place before which they would stand
 * @param y     of the line that shows it
 */
public record Landing(PlannedDay day, int index, int y) {
}
