package org.backlot.resources.ui.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.bid.BidSheet;
import org.backlot.resources.bid.BidSheet.Row;
import org.backlot.resources.bid.BidSheet.Sort;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.ui.DayText;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Sight;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Matrix;
import org.backlot.ui.kit.Remark;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The bids for the selected requirement side by side: vendors as columns, terms as rows, the cheapest marked. */
public class ComparisonPart {

    /** Figures stand below each other, and so does all else of a vendor. */
    private static final Kind<String> AT_THE_RIGHT = new Kind<>(Kind.TEXT.shape(), true, Kind.TEXT.format(),
            Kind.TEXT.parse(), Kind.TEXT.choices(), Kind.TEXT.order());

    private final Desk desk;
    private final OpenBook book;
    private final Matrix<Row> matrix;
    private Requirement requirement;
    private Optional<BidSheet> sheet = Optional.empty();
    private Remark says;

    @Inject
    public ComparisonPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk);
        matrix = new Matrix<>(parent, this::make);
        book.follow(desk, matrix.control(), now -> {
            requirement = now;
            refresh();
        });
        desk.watch(matrix.control(), this::refresh);
    }

    private Table<Row> make(Composite parent) {
        Table<Row> table = new Table<>(parent, desk, "org.backlot.resources.comparison", columns());
        table.named(Row::term).look(row -> row.sort() == Sort.TOTAL ? Look.STRONG
                : row.sort() == Sort.PART ? Look.DERIVED : Look.PLAIN)
                .rows(() -> sheet.map(BidSheet::rows).orElse(List.of()));
        says = new Remark(table.bar());
        return table;
    }

    private List<String> heads() {
        return sheet.map(BidSheet::vendors).orElse(List.of());
    }

    private List<Column<Row, ?>> columns() {
        List<Column<Row, ?>> columns = new ArrayList<>();
        columns.add(Column.text("Term", 160, Row::term));
        List<String> heads = heads();
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            columns.add(Column.<Row, String>of(heads.get(i), 160, AT_THE_RIGHT, row -> shown(row, at))
                    .look(row -> row.sort() == Sort.TOTAL && sheet.map(BidSheet::cheapest).orElse(-1) == at
                            ? new Look("ok.soft", "ok", true, false) : Look.PLAIN));
        }
        return columns;
    }

    private static String shown(Row row, int at) {
        Object value = at < row.values().size() ? row.values().get(at) : null;
        return switch (value) {
            case null -> "";
            case BigDecimal percent when row.term().endsWith("%") -> percent.stripTrailingZeros().toPlainString();
            case BigDecimal amount -> Kind.MONEY.show(amount);
            case LocalDate date -> Kind.DATE.show(date);
            default -> value.toString();
        };
    }

    private void refresh() {
        if (requirement != null && book.line(requirement).isEmpty()) {
            requirement = null;
        }
        boolean shown = requirement == null || book.sight().shows(requirement);
        sheet = Optional.ofNullable(requirement).filter(one -> shown).flatMap(book::comparison)
                .flatMap(comparison -> book.book().map(open -> BidSheet.of(open.production(), comparison)));
        matrix.refresh(heads());
        says.say(sheet.map(ComparisonPart::compared).orElse(shown ? "Select a requirement to compare its bids."
                : Sight.PAY + "."));
    }

    private static String compared(BidSheet sheet) {
        BidComparison comparison = sheet.comparison();
        String days = comparison.days().isEmpty() ? ", needed on no day yet"
                : " for " + DayText.of(comparison.days());
        return OpenBook.name(comparison.requirement()) + ": " + comparison.requirement().getQuantity() + days
                + (sheet.says().isEmpty() ? "" : ". " + sheet.says());
    }

    @Focus
    void focus() {
        matrix.table().grid().setFocus();
    }
}
