package org.backlot.schedule.saving;

import java.util.List;

import org.backlot.schedule.model.Board;

/** A change of a board that can be tried on a copy of it. */
interface BoardChange {

    /**
     * Makes it on a board, or on a copy with the same ids.
     *
     * @throws IllegalStateException if what it moves is not there any more
     */
    void apply(Board board);

    /** What to do. */
    String title();

    /** Ids of what it touches, the first one to go to. */
    List<String> objects();
}
