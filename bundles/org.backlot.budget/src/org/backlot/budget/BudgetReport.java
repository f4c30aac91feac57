package org.backlot.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Version;
import org.backlot.budget.version.Baseline;
import org.backlot.budget.version.Variance;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;

/**
 * The report {@code budget}: {@code {currency, total, accounts: [{number, name, level, total}]}}. Level 1 is a
 * category of the topsheet, 2 an account, 3 and on sub-accounts; charges, and credits with a minus, follow as rows of
 * level 1 without a number, so that the rows of level 1 add up to the total. With the option {@code lines=true} each
 * row has {@code lines: [{description, amount, unit, multiplier, rate, base, fringes, total}]}, where a figure that
 * cannot be computed is null, and {@code details} in the same shape where the line has any.
 *
 * <p>Only where there is something to say: {@code incomplete} lists what is faulty; {@code given} is what is given and
 * not paid, {@code cash} the total without it; {@code leftOut} of a row is what groups that are left out would add;
 * {@code phases: {name: total}} of a row is what falls into phases; {@code baseline: {name, locked, total, difference,
 * asLocked}} is the budget that was locked last, and {@code original} and {@code difference} of a row are against it.
 */
public final class BudgetReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Estimate estimate = Estimate.of(production, questions)
                .orElseThrow(() -> new IllegalArgumentException(BudgetSection.MISSING));
        boolean withLines = "true".equals(options.get("lines"));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("currency", estimate.currency().getCurrencyCode());
        report.put("total", estimate.total());
        if (!estimate.isComplete()) {
            report.put("incomplete", estimate.faults().stream().map(Faulty::message).distinct().toList());
        }
        if (estimate.given().signum() != 0) {
            report.put("given", estimate.given());
            report.put("cash", estimate.cash());
        }
        Optional<Baseline> baseline = Baseline.of(production, questions);
        baseline.ifPresent(one -> report.put("baseline", baseline(one.version(), one.then(), estimate)));
        Map<Identified, Variance> variances = baseline.map(Baseline::variances).orElse(Map.of());
        List<Map<String, Object>> rows = new ArrayList<>();
        estimate.allAccounts().forEach(account -> rows.add(row(account, withLines, variances)));
        estimate.charges().forEach(charge -> rows.add(row(charge.charge(), charge.charge().getName(), charge.amount(),
                withLines, variances)));
        estimate.credits().forEach(credit -> rows.add(row(credit.credit(), credit.credit().getName(),
                credit.amount().negate(), withLines, variances)));
        report.put("accounts", rows);
        return report;
    }

    private static Map<String, Object> baseline(Version baseline, Estimate then, Estimate now) {
        Map<String, Object> says = new LinkedHashMap<>();
        says.put("name", baseline.getName());
        says.put("locked", baseline.getAt());
        says.put("total", then.total());
        says.put("difference", now.total().subtract(then.total()));
        says.put("asLocked", Versions.isAsLocked(baseline));
        return says;
    }

    private static Map<String, Object> row(AccountCost cost, boolean withLines, Map<Identified, Variance> variances) {
        Map<String, Object> row = row(cost.account().getNumber(), cost.account().getName(), cost.level(), cost.total(),
                variances.get(cost.account()));
        if (cost.leftOut().signum() != 0) {
            row.put("leftOut", cost.leftOut());
        }
        if (!cost.phases().isEmpty()) {
            Map<String, Object> phases = new LinkedHashMap<>();
            cost.phases().forEach((phase, sum) -> phases.put(phase.getName(), sum));
            row.put("phases", phases);
        }
        if (withLines) {
            row.put("lines", cost.lines().stream().map(BudgetReport::line).toList());
        }
        return row;
    }

    private static Map<String, Object> row(Identified object, String name, BigDecimal total, boolean withLines,
            Map<Identified, Variance> variances) {
        Map<String, Object> row = row("", name, 1, total, variances.get(object));
        if (withLines) {
            row.put("lines", List.of());
        }
        return row;
    }

    private static Map<String, Object> row(String number, String name, int level, BigDecimal total, Variance variance) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("name", name);
        row.put("level", level);
        row.put("total", total);
        if (variance != null) {
            row.put("original", variance.before());
            row.put("difference", variance.difference());
        }
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
        if (!cost.details().isEmpty()) {
            line.put("details", cost.details().stream().map(BudgetReport::line).toList());
        }
        return line;
    }
}
