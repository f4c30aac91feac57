package org.backlot.budget.ui.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Item;
import org.backlot.budget.report.LineRow;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** The columns of the cost report, and of what its figures are made of. */
final class CostColumns {

    /** An amount with its sign, so that what is over the budget is told by more than its colour. */
    private static final Kind<BigDecimal> SIGNED = new Kind<>(Kind.Shape.TEXT, true, amount -> (amount.signum() < 0
            ? "\u25bc " : "") + Kind.MONEY.show(amount), Kind.MONEY.parse(), List::of, BigDecimal::compareTo);

    private CostColumns() {
    }

    /**
     * Of the report, from left to right.
     *
     * @param open   whether somebody may say what the account of a line will take yet
     * @param expect takes what they say
     * @param note   takes why
     */
    static List<Column<CostLine, ?>> all(Predicate<CostLine> open, BiConsumer<CostLine, BigDecimal> expect,
            BiConsumer<CostLine, String> note) {
        List<Column<CostLine, ?>> all = new ArrayList<>();
        all.add(Column.text("Account", 74, CostLine::number));
        all.add(Column.text("Name", 168, CostLine::name));
        for (var column : org.backlot.budget.report.Column.values()) {
            Column<CostLine, BigDecimal> figure = Column.of(label(column), 97,
                    column == org.backlot.budget.report.Column.VARIANCE ? SIGNED : Kind.MONEY,
                    line -> zeroToNull(column.of(line.figures())));
            all.add(switch (column) {
                case ESTIMATE_TO_COMPLETE -> figure.edit(expect).when(open);
                case TOTAL -> figure.onDemand();
                case VARIANCE -> figure.look(line -> line.figures().variance().signum() < 0 ? Look.ERROR : Look.PLAIN);
                default -> figure;
            });
        }
        all.add(Column.of("Change", 92, SIGNED, (CostLine line) -> line.change().map(CostColumns::zeroToNull)
                .orElse(null)));
        all.add(Column.of("Note", 200, Kind.TEXT, (CostLine line) -> line.row().map(CostRow::note)
                .filter(text -> !text.isEmpty()).orElse(null)).edit(note).when(open));
        return all;
    }

    private static BigDecimal zeroToNull(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }

    private static String label(org.backlot.budget.report.Column column) {
        return switch (column) {
            case ESTIMATE_TO_COMPLETE -> "ETC";
            case ESTIMATED_FINAL_COST -> "EFC";
            default -> column.label();
        };
    }

    /** The figure of a column of the table; empty of a column that has none. */
    static Optional<org.backlot.budget.report.Column> figure(Column<CostLine, ?> column) {
        return Arrays.stream(org.backlot.budget.report.Column.values())
                .filter(figure -> label(figure).equals(column.label())).findFirst();
    }

    /** How a whole line looks. */
    static Look look(CostLine line) {
        return line.row().map(row -> row.level() == 1 ? Look.STRONG : Look.PLAIN)
                .orElse(line.name().equals("Total") ? Looks.GRAND : Looks.SUM);
    }

    /** Of what a figure is made of. */
    static List<Column<Item, ?>> items() {
        return List.of(Column.of("Date", 112, Kind.DATE, Item::date), Column.text("Document", 220, Item::what),
                Column.text("For", 260, Item::description), Column.of("Amount", 100, Kind.MONEY, Item::amount));
    }

    /** Of the lines of the estimate against what was ordered and spent on them. */
    static List<Column<LineRow, ?>> lines() {
        return List.of(Column.text("Line", 260, LineRow::description), amount("Budget", LineRow::budget),
                amount("Spent", LineRow::toDate), amount("Still to come", LineRow::committed),
                Column.of("Left", 100, SIGNED, LineRow::left)
                        .look(line -> line.left().signum() < 0 ? Look.ERROR : Look.PLAIN));
    }

    private static Column<LineRow, BigDecimal> amount(String label, Function<LineRow, BigDecimal> figure) {
        return Column.of(label, 100, Kind.MONEY, line -> zeroToNull(figure.apply(line)));
    }
}
