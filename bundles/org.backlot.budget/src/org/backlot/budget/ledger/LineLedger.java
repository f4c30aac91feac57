package org.backlot.budget.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;

/** What was spent and ordered on lines of the estimate; in the currency of the production. */
public final class LineLedger {

    /** Of one line and of its details. */
    public record Figures(BigDecimal spent, BigDecimal committed) {

        static final Figures NONE = new Figures(BigDecimal.ZERO, BigDecimal.ZERO);

        /** Spent and still to come. */
        public BigDecimal total() {
            return spent.add(committed);
        }

        /** Both together. */
        public Figures plus(Figures other) {
            return new Figures(spent.add(other.spent), committed.add(other.committed));
        }
    }

    private final Map<Line, Figures> own = new IdentityHashMap<>();

    private LineLedger() {
    }

    /**
     * What counts up to a day.
     *
     * @param until null: as of the last transaction
     */
    public static LineLedger of(Budget budget, Ledger ledger, LocalDate until) {
        LineLedger lines = new LineLedger();
        ledger.between(null, until).forEach(transaction -> lines.add(transaction.line().getLine(),
                new Figures(transaction.home(), BigDecimal.ZERO)));
        budget.getOrders().forEach(order -> OrderFigures.of(order, ledger, until).lines().forEach(
                line -> lines.add(line.line().getLine(), new Figures(BigDecimal.ZERO, line.committed()))));
        return lines;
    }

    private void add(Line line, Figures figures) {
        if (line != null) {
            own.merge(line, figures, Figures::plus);
        }
    }

    /** Of a line with its details. */
    public Figures of(Line line) {
        return line.getDetails().stream().map(this::of).reduce(own.getOrDefault(line, Figures.NONE), Figures::plus);
    }

    /** Whether anything names the line or a detail of it. */
    public boolean names(Line line) {
        return own.containsKey(line) || line.getDetails().stream().anyMatch(this::names);
    }
}
