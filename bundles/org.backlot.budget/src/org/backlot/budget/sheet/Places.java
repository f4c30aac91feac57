package org.backlot.budget.sheet;

import java.util.HashMap;
import java.util.Map;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;

/** Where the accounts, lines and details of an estimate stand in its workbook. */
final class Places {

    static final String BUDGET = "Budget";
    static final String DETAILS = "Details";

    private static final int FIRST = 2;

    private final Map<Account, Place> accounts = new HashMap<>();
    private final Map<Line, Place> lines = new HashMap<>();
    private final boolean gives;
    private int details = FIRST;

    Places(Estimate estimate) {
        int row = FIRST;
        for (AccountCost account : estimate.allAccounts().toList()) {
            accounts.put(account.account(), new Place(BUDGET, row++));
            for (LineCost line : account.lines()) {
                lines.put(line.line(), new Place(BUDGET, row++));
                line.details().forEach(this::detail);
            }
        }
        gives = estimate.allAccounts().flatMap(account -> account.lines().stream()).anyMatch(Places::gives);
    }

    private void detail(LineCost detail) {
        lines.put(detail.line(), new Place(DETAILS, details++));
        detail.details().forEach(this::detail);
    }

    Place of(AccountCost account) {
        return accounts.get(account.account());
    }

    Place of(LineCost line) {
        return lines.get(line.line());
    }

    /** Whether anything is given in kind, so that there are cells of it. */
    boolean areGiven() {
        return gives;
    }

    /** Whether something of a line, or of a detail of it, is given in kind. */
    static boolean gives(LineCost cost) {
        return !cost.inKind().text().isBlank() || cost.details().stream().anyMatch(Places::gives);
    }

    /** What is paid in an account: all, or without fringes. */
    String paid(AccountCost account, boolean withoutFringes) {
        return paid(of(account), withoutFringes, gives);
    }

    /** What is paid for a line: all, or without fringes. */
    String paid(LineCost line, boolean withoutFringes) {
        return paid(of(line), withoutFringes, gives(line));
    }

    private static String paid(Place place, boolean withoutFringes, boolean given) {
        String all = place.cell(withoutFringes ? "G" : "I");
        return given ? "(" + all + "-" + place.cell("J") + ")" : all;
    }
}
