package org.backlot.schedule.ui.scenario;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.Signing;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.swt.widgets.Shell;

/** What people do with whole boards. */
public final class BoardActs {

    private final Desk desk;
    private final Shell shell;

    public BoardActs(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    /** The boards of the production, in their order. */
    List<Board> boards() {
        return production().map(Boards::all).orElse(List.of());
    }

    /** Whether a board is the one that drives papers and money. */
    boolean isActive(Board board) {
        return production().flatMap(Plan::activeBoard).filter(board::equals).isPresent();
    }

    private Optional<Production> production() {
        return desk.session().map(Session::production);
    }

    /** Copies a board under a name that no other has; answers the copy. */
    public Optional<Board> copy(Board board) {
        var copy = new Board[1];
        desk.edit("Copy " + board.getName(), () -> copy[0] = BoardEdits.copy(board,
                free("Copy of " + board.getName())));
        return Optional.ofNullable(copy[0]);
    }

    /** A name that no board has: the given one, or with a number behind it. */
    public String free(String wanted) {
        List<String> names = boards().stream().map(Board::getName).toList();
        String free = wanted;
        for (int number = 2; names.contains(free); number++) {
            free = wanted + " " + number;
        }
        return free;
    }

    void remove(Board board) {
        desk.edit("Remove " + board.getName(), () -> BoardEdits.remove(board));
    }

    /** Lets a board drive papers and money; where a signature is missing, says so and offers to have it signed. */
    public void activate(Board board) {
        Optional<String> hindrance = production().flatMap(p -> Signing.hindrance(Plan.of(p, board)));
        if (hindrance.isEmpty()) {
            desk.edit("Make " + board.getName() + " active", () -> BoardEdits.activate(board));
            return;
        }
        boolean publish = new Frame(shell, "Make Active").accept("Publish\u2026", () -> true)
                .say(hindrance.get() + ".").open(area -> { });
        if (publish && publish(board)) {
            activate(board);
        }
    }

    /** Has a board signed; answers whether it was. */
    boolean publish(Board board) {
        return desk.session().isPresent() && new PublishDialog(shell, desk, board).ask();
    }
}
