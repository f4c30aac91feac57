package org.backlot.budget.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.limit.Asked;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.report.CostReport;
import org.backlot.budget.report.CostRow;
import org.backlot.budget.report.Expectations;
import org.backlot.core.model.Identified;

/**
 * What it does to an account when something that is asked for is granted. Where nobody said what the account will take
 * yet, it is paid from what is left of the budget first; what somebody expects stays expected beside it.
 *
 * @param account  null: what is not coded
 * @param amount   what is asked for beyond what is spent and committed, in the currency of the production
 * @param budget   of the account itself
 * @param variance of the account itself in the cost report now; negative: over
 * @param granted  the same when it is granted
 */
public record Effect(Account account, BigDecimal amount, BigDecimal budget, BigDecimal variance, BigDecimal granted) {

    /**
     * The effects of an order or a payment, in the order of its lines.
     *
     * @param report with which the variances are told
     * @throws org.backlot.budget.money.NoExchangeRate if its currency has no rate
     */
    public static List<Effect> of(Budget budget, CostReport report, Identified object) {
        Map<Account, BigDecimal> asked = new LinkedHashMap<>();
        Asked.of(object, Ledger.of(budget)).forEach(part -> asked.merge(part.account(), part.amount(),
                BigDecimal::add));
        List<Effect> effects = new ArrayList<>();
        asked.forEach((account, amount) -> effects.add(of(budget, report, account, amount)));
        return effects;
    }

    private static Effect of(Budget budget, CostReport report, Account account, BigDecimal amount) {
        Optional<CostRow> row = account == null ? Optional.empty() : report.of(account);
        BigDecimal given = row.map(now -> now.own().budget()).orElse(BigDecimal.ZERO);
        BigDecimal variance = row.map(now -> now.own().variance()).orElse(BigDecimal.ZERO);
        BigDecimal free = account == null || Expectations.of(budget, account).isPresent() ? BigDecimal.ZERO
                : row.map(now -> now.own().estimateToComplete()).orElse(BigDecimal.ZERO);
        return new Effect(account, amount, given, variance, variance.subtract(amount.subtract(free)
                .max(BigDecimal.ZERO)));
    }
}
