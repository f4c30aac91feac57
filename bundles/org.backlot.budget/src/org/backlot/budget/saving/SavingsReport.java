package org.backlot.budget.saving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code savings}: {@code [{key, kind, title, why, amount, currency, declined, objects}]}, the dearest
 * first; what was declined is only there with the option {@code declined=true}. {@code objects} are ids.
 */
public final class SavingsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Savings savings = Savings.of(production, questions)
                .orElseThrow(() -> new IllegalArgumentException(BudgetSection.MISSING));
        List<Map<String, Object>> rows = new ArrayList<>();
        savings.open().forEach(saving -> rows.add(row(saving, savings, false)));
        if ("true".equals(options.get("declined"))) {
            savings.declined().forEach(saving -> rows.add(row(saving, savings, true)));
        }
        return rows;
    }

    private static Map<String, Object> row(Savings.Priced priced, Savings savings, boolean declined) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", priced.saving().key());
        row.put("kind", priced.kind());
        row.put("title", priced.saving().title());
        row.put("why", priced.saving().why());
        row.put("amount", priced.amount());
        row.put("currency", savings.currency().getCurrencyCode());
        row.put("declined", declined);
        row.put("objects", priced.saving().objects());
        return row;
    }
}
