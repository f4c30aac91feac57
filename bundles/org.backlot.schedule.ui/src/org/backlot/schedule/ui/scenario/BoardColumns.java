package org.backlot.schedule.ui.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.backlot.core.check.Severity;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.scenario.Signing;
import org.backlot.schedule.scenario.Version;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What boards are weighed by, a column each. What is still being worked out is blank. */
public final class BoardColumns {

    private final Function<Board, BoardFigures> figures;
    private final Function<Board, Boolean> active;
    private final Function<Board, BigDecimal> difference;

    /**
     * @param figures    null while they are not known
     * @param difference of the cost to that of the active board; null while it is not known
     */
    public BoardColumns(Function<Board, BoardFigures> figures, Function<Board, Boolean> active,
            Function<Board, BigDecimal> difference) {
        this.figures = figures;
        this.active = active;
        this.difference = difference;
    }

    /** The columns, the name first. */
    public List<Column<Board, ?>> all() {
        return List.of(
                Column.text("Board", 160, Board::getName).edit(BoardColumns::rename),
                Column.of("Active", 60, Kind.CHECK, active),
                Column.<Board>text("State", 230, this::state).look(this::look),
                derived("Days", 50, Kind.WHOLE, BoardFigures::shootDays),
                derived("First", 122, Kind.DATE, BoardFigures::first),
                derived("Last", 122, Kind.DATE, BoardFigures::last),
                derived("Pages a day", 84, Kind.EIGHTHS, BoardFigures::eighthsPerDay),
                derived("Cast work", 76, Kind.WHOLE, BoardFigures::castWork),
                derived("Cast hold", 76, Kind.WHOLE, BoardFigures::castHold),
                derived("Moves", 56, Kind.WHOLE, BoardFigures::moves),
                this.<Duration>derived("Overtime", 84, Kind.DURATION, BoardFigures::overtime),
                derived("Errors", 56, Kind.WHOLE, f -> f.conflicts(Severity.ERROR))
                        .look(board -> count(board, Severity.ERROR) > 0 ? Look.ERROR : Look.DERIVED),
                derived("Warnings", 72, Kind.WHOLE, f -> f.conflicts(Severity.WARNING))
                        .look(board -> count(board, Severity.WARNING) > 0 ? Look.WARNING : Look.DERIVED),
                derived("No day", 60, Kind.WHOLE, BoardFigures::unscheduled),
                derived("Cost", 110, Kind.MONEY, BoardFigures::total),
                Column.<Board, BigDecimal>of("To the active", 104, Kind.MONEY, difference).look(this::dearer),
                Column.of("Note", 260, Kind.LINES, Board::getNote).edit(Board::setNote));
    }

    private <V> Column<Board, V> derived(String label, int width, Kind<V> kind, Function<BoardFigures, V> value) {
        return Column.<Board, V>of(label, width, kind, board -> figures.apply(board) == null ? null
                : value.apply(figures.apply(board))).look(board -> Look.DERIVED);
    }

    private static void rename(Board board, String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A board needs a name");
        }
        board.setName(name.strip());
    }

    private int count(Board board, Severity severity) {
        return figures.apply(board) == null ? 0 : figures.apply(board).conflicts(severity);
    }

    private String state(Board board) {
        BoardFigures known = figures.apply(board);
        return known == null ? null : state(known);
    }

    /** How far a board is: a draft, or which version of it was signed, and whether it has changed since. */
    static String state(BoardFigures known) {
        String version = Version.latest(known.plan().production(), known.plan().board()).map(Version::words).orElse("");
        return switch (known.state()) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published: " + version;
            case CHANGED -> "Changed since " + version;
        };
    }

    private Look look(Board board) {
        BoardFigures known = figures.apply(board);
        return known == null || known.state() == Signing.State.DRAFT ? Look.DERIVED
                : known.state() == Signing.State.PUBLISHED ? Look.OK : Look.WARNING;
    }

    private Look dearer(Board board) {
        BigDecimal more = difference.apply(board);
        return more == null || more.signum() == 0 ? Look.DERIVED : more.signum() > 0 ? Look.WARNING : Look.OK;
    }

}
