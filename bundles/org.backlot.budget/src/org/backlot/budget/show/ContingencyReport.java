package org.backlot.budget.show;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.budget.model.Account;
import org.backlot.budget.report.Contingency;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code contingency}: {@code {name, given, spent, remaining, draws: [{at, number, account, amount, left,
 * reason}]}} in the currency of the production; what was given back is below 0.
 */
public final class ContingencyReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Contingency contingency = Contingency.of(production, questions).orElseThrow(() -> new IllegalArgumentException(
                "The budget has no contingency; add a charge of the kind CONTINGENCY"));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("name", contingency.name());
        report.put("given", contingency.given());
        report.put("spent", contingency.spent());
        report.put("remaining", contingency.remaining());
        report.put("draws", contingency.draws().stream().map(ContingencyReport::row).toList());
        return report;
    }

    private static Map<String, Object> row(Contingency.Draw draw) {
        Account account = draw.account();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", draw.move().getAt());
        row.put("number", account == null ? null : account.getNumber());
        row.put("account", account == null ? null : account.getName());
        row.put("amount", draw.amount());
        row.put("left", draw.left());
        row.put("reason", draw.move().getReason());
        return row;
    }
}
