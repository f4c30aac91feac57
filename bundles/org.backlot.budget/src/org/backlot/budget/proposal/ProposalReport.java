package org.backlot.budget.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code proposal}: {@code {currency, before, after, declined, lines: [{account, line, kind, byHand, before,
 * after, change, why}]}}. {@code kind} is {@code added}, {@code changed}, {@code followed}, {@code repriced} or {@code
 * obsolete}; {@code why} is a list of sentences.
 */
public final class ProposalReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Proposal proposal = Proposal.of(production, questions)
                .orElseThrow(() -> new IllegalArgumentException(BudgetSection.MISSING));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("currency", proposal.currency().getCurrencyCode());
        report.put("before", proposal.before());
        report.put("after", proposal.after());
        report.put("declined", proposal.declined());
        report.put("lines", proposal.lines().stream().map(ProposalReport::row).toList());
        return report;
    }

    private static Map<String, Object> row(LineProposal line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("account", line.account().getNumber());
        row.put("line", line.description());
        row.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        row.put("byHand", line.byHand());
        row.put("before", line.before());
        row.put("after", line.after());
        row.put("change", line.change());
        row.put("why", List.copyOf(line.reasons()));
        return row;
    }
}
