package org.backlot.budget;

import java.util.List;

import org.backlot.budget.estimate.DayRates;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.session.Session;

/** What the lines of the budget say a day of somebody costs. */
public final class BudgetRates implements RateSource {

    @Override
    public List<Rate> rates(Production production, String object, Questions questions) {
        return Session.section(production, Budget.class)
                .map(budget -> DayRates.of(budget, Money.currency(production), object)).orElse(List.of());
    }
}
