package org.backlot.budget.estimate;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.rule.Rules;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;

/**
 * What an estimate follows from besides its budget.
 *
 * @param currency   of every figure
 * @param start      the first day of the production, by which exchange rates are chosen that no phase dates; empty
 *                   where it is not planned
 * @param quantities what the sections answer; of two with the same name and key the first counts
 * @param rules      the arithmetic of fringes and credits
 */
public record Basis(Currency currency, Optional<LocalDate> start, List<Quantity> quantities, Rules rules) {

    /** The source of the totals, which no formula of the budget can ask for. */
    private static final String TOTALS = "org.backlot.budget";

    /** That of a production as it is now. */
    public static Basis of(Production production, Questions questions) {
        return of(production, questions.quantitiesBefore(production, TOTALS), questions);
    }

    /** That of a production, with other quantities than those of now. */
    public static Basis of(Production production, List<Quantity> quantities, Questions questions) {
        return new Basis(Money.currency(production), Optional.ofNullable(production.getStart()), quantities,
                Rules.of(questions.contributions()));
    }

    /** The same with other quantities. */
    public Basis with(List<Quantity> others) {
        return new Basis(currency, start, others, rules);
    }
}
