package org.backlot.budget.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.budget.saving.Savings;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** What could be done for less, the dearest first. */
public final class SavingsPaper implements FigurePaper {

    @Override
    public FigureTable table(Production production, Questions questions) {
        Savings savings = Savings.of(production, questions).orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        for (Savings.Priced priced : savings.open()) {
            rows.add(Arrays.asList(priced.kind(), priced.saving().title(), priced.saving().why(), priced.amount()));
        }
        return new FigureTable("Savings", "What the grand total falls by, each on its own. "
                + savings.currency().getCurrencyCode(), List.of("Kind", "What", "Why", "#Saves"), rows, List.of(),
                "Nothing is known that could be done for less.");
    }
}
