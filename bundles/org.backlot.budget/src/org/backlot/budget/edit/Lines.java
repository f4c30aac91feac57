package org.backlot.budget.edit;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.core.session.Ids;

/**
 * Adds lines and sets their cells; inside an edit. To take a line out:
 * {@link org.backlot.core.session.Session#delete}.
 */
public final class Lines {

    private Lines() {
    }

    /** A cell of a line that holds a formula. */
    public enum Column {
        AMOUNT(Line::getAmount, Line::setAmount),
        MULTIPLIER(Line::getMultiplier, Line::setMultiplier),
        RATE(Line::getRate, Line::setRate);

        private final Function<Line, String> get;
        private final BiConsumer<Line, String> set;

        Column(Function<Line, String> get, BiConsumer<Line, String> set) {
            this.get = get;
            this.set = set;
        }

        /** The formula as stored. */
        public String of(Line line) {
            return get.apply(line);
        }
    }

    /** A new line at the end of an account: one, at no price yet. */
    public static Line add(Account account, String description) {
        Line line = BudgetFactory.eINSTANCE.createLine();
        Ids.of(line);
        line.setDescription(description.strip());
        account.getLines().add(line);
        return line;
    }

    /**
     * Sets a cell to what a person typed, stored as {@link Formula#typed}; a blank empties it. Names that nobody knows
     * are taken: they may be added later, and are findings until then.
     *
     * @throws org.backlot.budget.formula.FaultyFormula if it is no formula; then nothing is changed
     */
    public static void set(Line line, Column column, String typed) {
        String text = Formula.typed(typed);
        if (!text.isEmpty()) {
            Formula.parse(text);
        }
        column.set.accept(line, text);
    }
}
