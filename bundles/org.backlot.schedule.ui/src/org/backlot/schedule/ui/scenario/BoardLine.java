package org.backlot.schedule.ui.scenario;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.ui.kit.Bar;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.neighbour.NeighbourLink;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/**
 * What the board that is shown costs, by how much that differs from the active one, and how much conflicts: worked out
 * again after each change, and for what is being dragged. A click shows the lines of the cost, or the conflicts.
 */
public final class BoardLine {

    private final Desk desk;
    private final Supplier<String> shown;
    private final Composite line;
    private final Link cost;
    private final Link conflicts;
    private final NeighbourLink<?> others;
    private final Runnable again;
    private final Runnable tryAgain;
    private volatile Function<Copies.Copy, Optional<Board>> trial = copy -> Optional.empty();
    private Known known;
    private BigDecimal tried;

    /** @param active null where the board is the active one */
    private record Known(String board, BigDecimal total, BigDecimal active, String currency, int errors, int warnings) {
    }

    /** @param shown the id of the board; asked on any thread */
    public BoardLine(Composite parent, Desk desk, Supplier<String> shown) {
        this.desk = desk;
        this.shown = shown;
        line = new Bar(parent, 8, 24).control();
        cost = new Link(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cost);
        cost.setToolTipText("What the board costs, as far as it depends on the board; click for the lines");
        cost.addListener(SWT.Selection, e -> openCost());
        others = NeighbourLink.in(line, desk, new BoardNeighbours());
        conflicts = new Link(line, SWT.NONE);
        conflicts.setToolTipText("What the board does not keep; click for the list");
        conflicts.addListener(SWT.Selection, e -> desk.ask(EPartService.class)
                .ifPresent(parts -> parts.showPart(ConflictsPart.ID, EPartService.PartState.ACTIVATE)));
        again = desk.study(line, "Cost of the board", this::know, this::show);
        tryAgain = desk.study(line, "Cost at a landing", copy -> trial.apply(copy).map(board -> BoardCost
                .of(Plan.of(copy.production(), board), copy.questions())
                .total(BoardCost.currency(copy.production()))), this::showTried);
    }

    /** The line, to be laid out. */
    public Control control() {
        return line;
    }

    /** Another board is shown. */
    public void changed() {
        again.run();
    }

    /** @param landing the board of a copy as it would be after a landing; empty ends the trial; asked on any thread */
    public void tryOut(Function<Copies.Copy, Optional<Board>> landing) {
        trial = landing;
        tryAgain.run();
    }

    private Optional<Known> know(Copies.Copy copy) {
        Production production = copy.production();
        return Boards.of(production, shown.get()).map(board -> {
            BoardFigures own = BoardFigures.of(Plan.of(production, board), copy.questions());
            BigDecimal active = Plan.activeBoard(production).filter(now -> now != board)
                    .map(now -> BoardFigures.of(Plan.of(production, now), copy.questions()).total()).orElse(null);
            return new Known(board.getName(), own.total(), active, own.currency().getCurrencyCode(),
                    own.conflicts(Severity.ERROR), own.conflicts(Severity.WARNING));
        });
    }

    private void show(Optional<Known> now) {
        known = now == null ? null : now.orElse(null);
        tried = null;
        tell();
    }

    private void showTried(Optional<BigDecimal> now) {
        tried = now == null ? null : now.orElse(null);
        tell();
    }

    private void tell() {
        set(cost, known == null ? "" : costs());
        set(conflicts, known == null ? "" : "<a>" + count(known.errors(), "error") + ", "
                + count(known.warnings(), "warning") + "</a>");
        conflicts.setForeground(known == null || known.errors() == 0 ? null : desk.palette().colour("error"));
    }

    private static void set(Link link, String text) {
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.requestLayout();
        }
    }

    private String costs() {
        String text = "<a>" + known.currency() + " " + Kind.MONEY.show(known.total()) + "</a>";
        if (known.active() != null) {
            text += "   " + difference(known.total().subtract(known.active())) + " than the active board";
        }
        if (tried != null && tried.compareTo(known.total()) != 0) {
            text += "   here: " + difference(tried.subtract(known.total()));
        }
        return text;
    }

    private static String difference(BigDecimal more) {
        return more.signum() == 0 ? "no more and no less" : Kind.MONEY.show(more.abs()) + (more.signum() > 0 ? " more"
                : " less");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void openCost() {
        desk.session().flatMap(session -> Boards.of(session.production(), shown.get())
                .map(board -> BoardFigures.of(Plan.of(session.production(), board), session.questions())))
                .ifPresent(figures -> new CostDialog(line.getShell(), desk, figures).open());
    }

    /** What it says, for people who cannot see it. */
    public String text() {
        return Objects.toString(cost.getText(), "").replaceAll("</?a>", "") + "   "
                + conflicts.getText().replaceAll("</?a>", "") + "   " + others.text();
    }
}
