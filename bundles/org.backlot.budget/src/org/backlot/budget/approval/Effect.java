package org.backlot.budget.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.limit.Asked;
import org.backlot.budget.model.Budget;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Expectations;
import org.backlot.core.model.Identified;

/**
 * What it does to an account when something that is asked for is granted. Where nobody said what the account will take
 * yet, it is paid from what is left of the budget first; what somebody expects stays expected beside it.
 *
 * @param coding   the account or charge; what is not coded
 * @param amount   what is asked for beyond what is spent and committed, in the currency of the production
 * @param budget   of the account itself
 * @param variance of the account itself in the cost report now; negative: over
 * @param granted  the same when it is granted
 */
public record Effect(Coding coding, BigDecimal amount, BigDecimal budget, BigDecimal variance, BigDecimal granted) {

    /**
     * The effects of an order or a payment, in the order of its lines.
     *
     * @param report with which the variances are told
     * @throws org.backlot.budget.money.NoExchangeRate if its currency has no rate
     */
    public static List<Effect> of(Budget budget, CostReport report, Identified object) {
        Map<Coding, BigDecimal> asked = new LinkedHashMap<>();
        Asked.of(object, Ledger.of(budget)).forEach(part -> asked.merge(part.coding(), part.amount(),
                BigDecimal::add));
        List<Effect> effects = new ArrayList<>();
        asked.forEach((coding, amount) -> effects.add(of(budget, report, coding, amount)));
        return effects;
    }

    private static Effect of(Budget budget, CostReport report, Coding coding, BigDecimal amount) {
        Optional<CostRow> row = report.of(coding);
        BigDecimal given = row.map(now -> now.own().budget()).orElse(BigDecimal.ZERO);
        BigDecimal variance = row.map(now -> now.own().variance()).orElse(BigDecimal.ZERO);
        boolean said = coding.account() != null && Expectations.of(budget, coding.account()).isPresent();
        BigDecimal free = said ? BigDecimal.ZERO
                : row.map(now -> now.own().estimateToComplete()).orElse(BigDecimal.ZERO);
        return new Effect(coding, amount, given, variance, variance.subtract(amount.subtract(free)
                .max(BigDecimal.ZERO)));
    }
}
