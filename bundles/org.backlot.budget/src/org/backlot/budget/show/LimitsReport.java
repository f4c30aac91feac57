package org.backlot.budget.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.limit.LimitFigures;
import org.backlot.budget.limit.Limits;
import org.backlot.budget.model.Budget;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;

/**
 * The report {@code limits}: {@code [{name, limit, spent, committed, asked, left, level, hold}]} in the currency of the
 * production. {@code level} is {@code FREE}, {@code WARNED} or {@code EXCEEDED}.
 */
public final class LimitsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Session.section(production, Budget.class).isEmpty() ? List.of()
                : new Limits(production, questions).all().stream().map(LimitsReport::row).toList();
    }

    private static Map<String, Object> row(LimitFigures limit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", limit.name());
        row.put("limit", limit.amount());
        row.put("spent", limit.spent());
        row.put("committed", limit.committed());
        row.put("asked", limit.asked());
        row.put("left", limit.left());
        row.put("level", limit.level().name());
        row.put("hold", limit.limit().isHold());
        return row;
    }
}
