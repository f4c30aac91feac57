package org.backlot.budget.sheet;

import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;

/**
 * What a charge is a share of, as a sum of cells.
 *
 * @param rows of the accounts on the sheet of the budget
 */
record ChargeBase(Charge charge, Map<Account, Integer> rows) {

    /** The categories with a minus for what is excluded in them. */
    String of(List<AccountCost> categories) {
        StringBuilder terms = new StringBuilder();
        for (AccountCost category : categories) {
            if (!isExcluded(category)) {
                terms.append(terms.isEmpty() ? "" : "+").append(cell(category));
                category.accounts().forEach(below -> exclude(below, terms));
            }
        }
        return terms.isEmpty() ? "0" : terms.toString();
    }

    private void exclude(AccountCost account, StringBuilder terms) {
        if (isExcluded(account)) {
            terms.append('-').append(cell(account));
        } else {
            account.accounts().forEach(below -> exclude(below, terms));
        }
    }

    private boolean isExcluded(AccountCost account) {
        return charge.getExcludes().contains(account.account());
    }

    private String cell(AccountCost account) {
        return EstimateBook.BUDGET + "!I" + rows.get(account.account());
    }
}
