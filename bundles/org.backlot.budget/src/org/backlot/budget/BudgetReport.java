package org.backlot.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.estimate.LineCost;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code budget}: {@code {currency, total, accounts: [{number, name, level, total}]}}. Level 1 is a
 * category of the topsheet, 2 an account, 3 and on sub-accounts; the charges follow as rows of level 1 without a
 * number, so that the rows of level 1 add up to the total. With the option {@code lines=true} each row has
 * {@code lines: [{description, amount, unit, multiplier, rate, base, fringes, total}]}, where a figure that cannot be
 * computed is null. Only where the total is incomplete, {@code incomplete} lists what is faulty.
 */
public final class BudgetReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Estimate estimate = Estimate.of(production, questions).orElseThrow(() -> new IllegalArgumentException(
                "This production has no budget; open it with the budget plug-in installed and save it"));
        boolean withLines = "true".equals(options.get("lines"));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("currency", estimate.currency().getCurrencyCode());
        report.put("total", estimate.total());
        if (!estimate.isComplete()) {
            report.put("incomplete", estimate.faults().stream().map(Faulty::message).distinct().toList());
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        estimate.allAccounts().forEach(account -> rows.add(row(account, withLines)));
        estimate.charges().forEach(charge -> rows.add(row(charge, withLines)));
        report.put("accounts", rows);
        return report;
    }

    private static Map<String, Object> row(AccountCost cost, boolean withLines) {
        Map<String, Object> row = row(cost.account().getNumber(), cost.account().getName(), cost.level(), cost.total());
        if (withLines) {
            row.put("lines", cost.lines().stream().map(BudgetReport::line).toList());
        }
        return row;
    }

    private static Map<String, Object> row(ChargeCost charge, boolean withLines) {
        Map<String, Object> row = row("", charge.charge().getName(), 1, charge.amount());
        if (withLines) {
            row.put("lines", List.of());
        }
        return row;
    }

    private static Map<String, Object> row(String number, String name, int level, BigDecimal total) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("name", name);
        row.put("level", level);
        row.put("total", total);
        return row;
    }

    private static Map<String, Object> line(LineCost cost) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("description", cost.line().getDescription());
        line.put("amount", cost.amount().value().orElse(null));
        line.put("unit", cost.line().getUnit());
        line.put("multiplier", cost.multiplier().value().orElse(null));
        line.put("rate", cost.rate().value().orElse(null));
        line.put("base", cost.isComputed() ? cost.base() : null);
        line.put("fringes", cost.isComputed() ? cost.fringeTotal() : null);
        line.put("total", cost.isComputed() ? cost.total() : null);
        return line;
    }
}
