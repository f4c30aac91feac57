package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.eclipse.emf.ecore.EObject;

/**
 * What a charge or credit is a share of: what is paid in some accounts, without what it excludes. Asked again after an
 * edit, it looks only at accounts that have changed.
 */
final class Scope {

    private final List<Account> qualifies;
    private final List<Account> excludes;
    private final List<Group> groups;
    private final List<Line> lines;
    private final boolean withoutFringes;
    private final Optional<BigDecimal> lineCeiling;
    private final BigDecimal zero;
    private final boolean looksAtLines;
    private final Map<Account, Seen> seen = new IdentityHashMap<>();

    private record Seen(AccountCost cost, boolean within, BigDecimal sum) {
    }

    private Scope(List<Account> qualifies, List<Account> excludes, List<Group> groups, List<Line> lines,
            boolean withoutFringes, Optional<BigDecimal> lineCeiling, BigDecimal zero) {
        this.qualifies = List.copyOf(qualifies);
        this.excludes = List.copyOf(excludes);
        this.groups = List.copyOf(groups);
        this.lines = List.copyOf(lines);
        this.withoutFringes = withoutFringes;
        this.lineCeiling = lineCeiling;
        this.zero = zero;
        this.looksAtLines = !this.groups.isEmpty() || !this.lines.isEmpty() || lineCeiling.isPresent();
    }

    static Scope of(Charge charge, BigDecimal zero) {
        return new Scope(List.of(), charge.getExcludes(), charge.getExcludedGroups(), charge.getExcludedLines(),
                charge.isWithoutFringes(), Optional.empty(), zero);
    }

    static Scope of(Credit credit, BigDecimal zero) {
        return new Scope(credit.getQualifies(), credit.getExcludes(), credit.getExcludedGroups(),
                credit.getExcludedLines(), credit.isWithoutFringes(), Optional.ofNullable(credit.getLineCeiling()),
                zero);
    }

    /** What it is of all categories. */
    BigDecimal of(List<AccountCost> categories) {
        Set<EObject> open = holders();
        BigDecimal sum = zero;
        for (AccountCost category : categories) {
            sum = sum.add(of(category, qualifies.isEmpty(), open));
        }
        return sum;
    }

    /** What holds an account that is named: of these it is not all or nothing that counts. */
    private Set<EObject> holders() {
        Set<EObject> holders = new HashSet<>();
        for (List<Account> named : List.of(qualifies, excludes)) {
            for (EObject account : named) {
                for (EObject above = account.eContainer(); above != null; above = above.eContainer()) {
                    holders.add(above);
                }
            }
        }
        return holders;
    }

    private BigDecimal of(AccountCost cost, boolean above, Set<EObject> open) {
        Account account = cost.account();
        if (excludes.contains(account) || isExcluded(account.getGroups())) {
            return zero;
        }
        boolean within = above || qualifies.contains(account);
        if (!looksAtLines && !open.contains(account)) {
            return within ? whole(cost) : zero;
        }
        Seen before = seen.get(account);
        if (before != null && before.cost() == cost && before.within() == within) {
            return before.sum();
        }
        BigDecimal sum = zero;
        for (AccountCost below : cost.accounts()) {
            sum = sum.add(of(below, within, open));
        }
        if (within) {
            sum = sum.add(ownLines(cost));
        }
        seen.put(account, new Seen(cost, within, sum));
        return sum;
    }

    private BigDecimal ownLines(AccountCost cost) {
        BigDecimal sum = zero;
        if (!looksAtLines) {
            sum = whole(cost);
            for (AccountCost below : cost.accounts()) {
                sum = sum.subtract(whole(below));
            }
            return sum;
        }
        for (LineCost line : cost.lines()) {
            BigDecimal counts = of(line);
            sum = sum.add(lineCeiling.map(counts::min).orElse(counts));
        }
        return sum;
    }

    private BigDecimal whole(AccountCost cost) {
        return withoutFringes ? cost.base().subtract(cost.given()) : cost.paid();
    }

    private BigDecimal of(LineCost cost) {
        if (lines.contains(cost.line()) || isExcluded(cost.line().getGroups())) {
            return zero;
        }
        BigDecimal whole = withoutFringes ? cost.base().subtract(cost.given()) : cost.paid();
        for (LineCost detail : cost.details()) {
            whole = whole.subtract(withoutFringes ? detail.base().subtract(detail.given()) : detail.paid())
                    .add(of(detail));
        }
        return whole;
    }

    private boolean isExcluded(List<Group> of) {
        return !groups.isEmpty() && of.stream().anyMatch(groups::contains);
    }
}
