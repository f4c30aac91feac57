package org.backlot.schedule.ui.scenario;

import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.ui.kit.Desk;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/**
 * The board that a part tells about: the one that was last selected in the window, itself or by a day or strip of it,
 * else the active one. Ends with the control.
 */
public final class ShownBoard {

    private volatile String chosen;

    /**
     * Begins to follow what is selected.
     *
     * @param changed gets another board that was selected
     */
    public static ShownBoard follow(Desk desk, Control owner, Consumer<Board> changed) {
        var shown = new ShownBoard();
        desk.follow(owner, Identified.class, object -> board(object)
                .filter(board -> !board.getId().equals(shown.chosen)).ifPresent(board -> {
                    shown.chosen = board.getId();
                    changed.accept(board);
                }));
        return shown;
    }

    private static Optional<Board> board(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Board board) {
                return Optional.of(board);
            }
        }
        return Optional.empty();
    }

    /** The board in a production or a copy of it; may be asked on any thread. */
    public Optional<Board> in(Production production) {
        String id = chosen;
        return Boards.of(production, id).or(() -> Plan.activeBoard(production));
    }
}
