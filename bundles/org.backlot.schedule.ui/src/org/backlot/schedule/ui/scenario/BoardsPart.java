package org.backlot.schedule.ui.scenario;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.backlot.core.Backlot;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.ui.optimise.OptimisePart;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.backlot.ui.neighbour.NeighboursDialog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/**
 * All boards of the production with what they come to. A board that is selected is shown on the stripboard; the buttons
 * are for it, or for the active one.
 */
public class BoardsPart {

    private final Desk desk;
    private final BoardActs acts;
    private final Table<Board> table;
    private Map<String, BoardFigures> figures = Map.of();

    @Inject
    public BoardsPart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        acts = new BoardActs(desk, parent.getShell());
        var columns = new BoardColumns(board -> figures.get(board.getId()), board -> acts.isActive(board),
                this::difference);
        table = new Table<>(parent, desk, "org.backlot.schedule.ui.boards", columns.all()).named(Board::getName)
                .look(board -> acts.isActive(board) ? Look.STRONG : Look.PLAIN)
                .button("Compare", "compare", this::compare)
                .button("Publish\u2026", "approve", () -> withFirst(acts::publish))
                .button("Optimise\u2026", "progress", () -> withFirst(this::optimise))
                .button("Other Productions\u2026", "global",
                        () -> new NeighboursDialog<>(parent.getShell(), desk, backlot, new BoardNeighbours())
                                .open())
                .action("Compare", "compare", boards -> compare())
                .action("Publish\u2026", "approve", boards -> acts.publish(boards.getFirst()))
                .action("Make active", "right", boards -> acts.activate(boards.getFirst()))
                .action("Optimise\u2026", "progress", boards -> optimise(boards.getFirst()))
                .action("Copy", "copy", boards -> copy(boards.getFirst()))
                .onDelete("Remove", boards -> boards.forEach(acts::remove))
                .follow(Board.class)
                .rows(acts::boards);
        desk.study(table.control(), "Figures of the boards", BoardsPart::figures, this::show);
    }

    private static Map<String, BoardFigures> figures(Copies.Copy copy) {
        Map<String, BoardFigures> known = new HashMap<>();
        Boards.all(copy.production()).forEach(board -> known.put(board.getId(),
                BoardFigures.of(Plan.of(copy.production(), board), copy.questions())));
        return known;
    }

    private void show(Map<String, BoardFigures> known) {
        figures = known == null ? Map.of() : known;
        table.refresh();
    }

    private BigDecimal difference(Board board) {
        BoardFigures own = figures.get(board.getId());
        Optional<BoardFigures> active = desk.session().flatMap(session -> Plan.activeBoard(session.production()))
                .map(now -> figures.get(now.getId()));
        return own == null || active.isEmpty() || acts.isActive(board) ? null
                : own.total().subtract(active.get().total());
    }

    private void withFirst(Consumer<Board> action) {
        table.selected().stream().findFirst().or(() -> desk.session()
                .flatMap(session -> Plan.activeBoard(session.production()))).ifPresent(action);
    }

    private void copy(Board board) {
        acts.copy(board).ifPresent(copy -> {
            table.refresh();
            table.select(List.of(copy));
        });
    }

    /** The selected two; else the active board with the selected one, or with the first other. */
    private void compare() {
        List<Board> selected = table.selected();
        if (selected.size() > 1) {
            compare(selected.get(0), selected.get(1));
            return;
        }
        acts.boards().stream().filter(acts::isActive).findFirst().ifPresent(active -> Stream
                .concat(selected.stream(), acts.boards().stream()).filter(board -> board != active).findFirst()
                .ifPresent(board -> compare(active, board)));
    }

    private void compare(Board first, Board second) {
        open(ComparePart.ID, ComparePart.class).ifPresent(part -> part.compare(first, second));
    }

    private void optimise(Board board) {
        open(OptimisePart.ID, OptimisePart.class).ifPresent(part -> part.choose(board));
    }

    private <P> Optional<P> open(String id, Class<P> type) {
        return desk.ask(EPartService.class).map(parts -> parts.showPart(id, EPartService.PartState.ACTIVATE))
                .map(MPart::getObject).filter(type::isInstance).map(type::cast);
    }

    /** The table of the boards. */
    public Table<Board> table() {
        return table;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().setFocus();
    }
}
