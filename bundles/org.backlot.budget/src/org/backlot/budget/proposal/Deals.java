package org.backlot.budget.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.session.Session;

/** What others know of the price of an element or person; not what the budget itself says, which is made from it. */
record Deals(Production production, Questions questions, Set<String> lines) implements Function<String, List<Rate>> {

    static Deals of(Production production, Questions questions) {
        Set<String> lines = new HashSet<>();
        Session.section(production, Budget.class).ifPresent(budget -> budget.getAccounts().forEach(account -> account
                .eAllContents().forEachRemaining(object -> {
                    if (object instanceof Line line) {
                        lines.add(line.getId());
                    }
                })));
        return new Deals(production, questions, lines);
    }

    @Override
    public List<Rate> apply(String object) {
        return questions.rates(production, object).stream()
                .filter(rate -> rate.source().objects().stream().noneMatch(lines::contains)).toList();
    }
}
