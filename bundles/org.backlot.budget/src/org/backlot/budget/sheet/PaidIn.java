package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;

/** What a charge or a credit is a share of, as a sum of cells: what is paid, without what it excludes. */
final class PaidIn {

    /** Spreadsheet programs read formulas of 8,192 characters; the rest is for what stands around it. */
    private static final int LONGEST = 8_000;

    private final Places places;
    private final List<Account> qualifies;
    private final List<Account> excludes;
    private final List<Group> groups;
    private final List<Line> lines;
    private final boolean withoutFringes;
    private final Optional<BigDecimal> lineCeiling;
    private final StringBuilder terms = new StringBuilder();

    PaidIn(Charge charge, Places places) {
        this(places, List.of(), charge.getExcludes(), charge.getExcludedGroups(), charge.getExcludedLines(),
                charge.isWithoutFringes(), Optional.empty());
    }

    PaidIn(Credit credit, Places places) {
        this(places, credit.getQualifies(), credit.getExcludes(), credit.getExcludedGroups(),
                credit.getExcludedLines(), credit.isWithoutFringes(), Optional.ofNullable(credit.getLineCeiling()));
    }

    private PaidIn(Places places, List<Account> qualifies, List<Account> excludes, List<Group> groups,
            List<Line> lines, boolean withoutFringes, Optional<BigDecimal> lineCeiling) {
        this.places = places;
        this.qualifies = qualifies;
        this.excludes = excludes;
        this.groups = groups;
        this.lines = lines;
        this.withoutFringes = withoutFringes;
        this.lineCeiling = lineCeiling;
    }

    /** The sum; empty where it is too long for a spreadsheet program. */
    Optional<String> of(List<AccountCost> categories) {
        categories.forEach(category -> account(category, false, qualifies.isEmpty()));
        String sum = terms.isEmpty() ? "0" : terms.toString();
        return sum.length() > LONGEST ? Optional.empty() : Optional.of(sum);
    }

    /**
     * Adds an account, or takes off what of it is excluded.
     *
     * @param counted whether the account that holds it was added with all that it contains
     */
    private void account(AccountCost cost, boolean counted, boolean above) {
        Account account = cost.account();
        if (excludes.contains(account) || isExcluded(account.getGroups())) {
            if (counted) {
                terms.append('-').append(places.paid(cost, withoutFringes));
            }
            return;
        }
        boolean within = above || qualifies.contains(account);
        boolean whole = within && lineCeiling.isEmpty();
        if (whole && !counted) {
            plus(places.paid(cost, withoutFringes));
        }
        if (within) {
            cost.lines().forEach(this::line);
        }
        cost.accounts().forEach(below -> account(below, whole, within));
    }

    private void line(LineCost cost) {
        StringBuilder excluded = new StringBuilder();
        excluded(cost, excluded);
        boolean all = isExcluded(cost);
        if (lineCeiling.isEmpty()) {
            terms.append(excluded);
        } else if (!all) {
            plus("MIN(" + places.paid(cost, withoutFringes) + excluded + "," + lineCeiling.get().toPlainString() + ")");
        }
    }

    private void excluded(LineCost cost, StringBuilder found) {
        if (isExcluded(cost)) {
            found.append('-').append(places.paid(cost, withoutFringes));
        } else {
            cost.details().forEach(detail -> excluded(detail, found));
        }
    }

    private void plus(String term) {
        terms.append(terms.isEmpty() ? "" : "+").append(term);
    }

    private boolean isExcluded(LineCost cost) {
        return lines.contains(cost.line()) || isExcluded(cost.line().getGroups());
    }

    private boolean isExcluded(List<Group> of) {
        return of.stream().anyMatch(groups::contains);
    }
}
