package org.backlot.budget.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.Basis;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.version.Replacement;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * A budget that is begun anew from a chart of accounts, with lines for what the breakdown, the people and the board
 * call for. What was ordered and paid stays coded to the accounts that have the same numbers.
 */
public final class NewBudget {

    private NewBudget() {
    }

    /** What it would be; the production is not changed. The rate cards of the production count with those chosen. */
    public static Budget of(Production production, Questions questions, Beginning beginning) {
        List<RateCard> own = Session.section(production, Budget.class).map(Budget::getRateCards).map(List::copyOf)
                .orElse(List.of());
        Set<String> ids = own.stream().map(RateCard::getId).collect(Collectors.toSet());
        List<RateCard> cards = new ArrayList<>(own);
        beginning.cards().stream().filter(card -> !ids.contains(card.getId())).forEach(cards::add);
        return FirstEstimate.of(production, new Beginning(beginning.chart(), beginning.globals(), cards,
                beginning.accounts()), Deals.of(production, questions), Basis.of(production, questions));
    }

    /**
     * Makes it the budget of the production; inside an edit. Budgets that were put aside stay.
     *
     * @throws IllegalArgumentException if something is coded to an account whose number the chart does not have, with
     *                                  what to do
     */
    public static void begin(Production production, Questions questions, Beginning beginning) {
        Budget next = of(production, questions, beginning);
        Budget budget = Session.section(production, Budget.class).orElse(null);
        if (budget == null) {
            production.getSections().add(next);
            return;
        }
        Replacement replacement = new Replacement(budget);
        replacement.keepAccounts(next);
        replacement.with(next, beginning.chart().name());
        budget.getRules().clear();
        budget.getRules().addAll(List.copyOf(next.getRules()));
        budget.getDeclinedLines().clear();
        Set<String> known = budget.getRateCards().stream().map(RateCard::getId).collect(Collectors.toSet());
        next.getRateCards().stream().filter(card -> !known.contains(card.getId())).toList()
                .forEach(budget.getRateCards()::add);
    }
}
