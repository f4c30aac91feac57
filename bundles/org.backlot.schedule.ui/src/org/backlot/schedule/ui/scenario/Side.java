package org.backlot.schedule.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.schedule.Boards;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Publication;
import org.backlot.schedule.scenario.Version;

/**
 * What can be compared: a board as it is now, or as it was signed.
 *
 * @param board   its id
 * @param version the id of a version; the empty string: as it is now
 * @param label   for people
 */
public record Side(String board, String version, String label) {

    /** Every board, each followed by its versions, the latest first. */
    static List<Side> all(Production production) {
        List<Side> sides = new ArrayList<>();
        for (Board board : Boards.all(production)) {
            sides.add(new Side(board.getId(), "", board.getName()));
            Version.of(production, board).reversed().forEach(version -> sides.add(new Side(board.getId(),
                    version.publication().getId(), board.getName() + ", " + version.words())));
        }
        return sides;
    }

    boolean isSame(Side other) {
        return other != null && board.equals(other.board) && version.equals(other.version);
    }

    /** The board in a production or a copy of it. */
    Optional<Board> in(Production production) {
        return Boards.of(production, board);
    }

    /** The version of a board. */
    Optional<Publication> of(Board its) {
        return its.getPublications().stream().filter(one -> one.getId().equals(version)).findFirst();
    }
}
