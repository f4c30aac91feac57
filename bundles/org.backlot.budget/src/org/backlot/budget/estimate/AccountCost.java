package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.backlot.budget.estimate.LineCost.ShareCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;

/**
 * What an account and all that it contains comes to. It never changes; an estimate made after an edit shares those that
 * the edit did not touch with the one before.
 */
public final class AccountCost {

    private final Account account;
    private final int level;
    private final Part part;
    private final List<AccountCost> accounts;
    private final List<LineCost> lines;
    private final Sum sum;
    private Map<Line, LineCost> byLine;
    private Map<String, BigDecimal> departments;
    private Map<Phase, BigDecimal> phases;

    /**
     * The sums of lines and accounts. Decimal sums are exact, so that it makes no difference whether all are added up
     * or what has changed is taken off and added again.
     *
     * @param open how many lines and accounts are incomplete
     */
    private record Sum(BigDecimal base, BigDecimal fringes, BigDecimal given, BigDecimal leftOut, int open) {

        Sum plus(LineCost line) {
            return new Sum(base.add(line.base()), fringes.add(line.fringeTotal()), given.add(line.given()),
                    leftOut.add(line.leftOut()), open + open(line));
        }

        Sum minus(LineCost line) {
            return new Sum(base.subtract(line.base()), fringes.subtract(line.fringeTotal()),
                    given.subtract(line.given()), leftOut.subtract(line.leftOut()), open - open(line));
        }

        Sum plus(AccountCost account) {
            Sum of = account.sum;
            return new Sum(base.add(of.base), fringes.add(of.fringes), given.add(of.given), leftOut.add(of.leftOut),
                    open + (of.open > 0 ? 1 : 0));
        }

        Sum minus(AccountCost account) {
            Sum of = account.sum;
            return new Sum(base.subtract(of.base), fringes.subtract(of.fringes), given.subtract(of.given),
                    leftOut.subtract(of.leftOut), open - (of.open > 0 ? 1 : 0));
        }

        private static int open(LineCost line) {
            return line.included() && !line.isComputed() ? 1 : 0;
        }
    }

    private AccountCost(Account account, int level, Part part, Sum sum, List<AccountCost> accounts,
            List<LineCost> lines) {
        this.account = account;
        this.level = level;
        this.part = part;
        this.sum = sum;
        this.accounts = List.copyOf(accounts);
        this.lines = List.copyOf(lines);
    }

    /** Adds all up. */
    static AccountCost of(Account account, int level, Part part, BigDecimal zero, List<AccountCost> accounts,
            List<LineCost> lines) {
        Sum sum = new Sum(zero, zero, zero, zero, 0);
        for (LineCost line : lines) {
            sum = sum.plus(line);
        }
        for (AccountCost below : accounts) {
            sum = sum.plus(below);
        }
        return new AccountCost(account, level, part, sum, accounts, lines);
    }

    /** The same with other figures for the same lines and accounts, in the same order. */
    AccountCost with(List<AccountCost> nowAccounts, List<LineCost> nowLines) {
        Sum now = sum;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) != nowLines.get(i)) {
                now = now.minus(lines.get(i)).plus(nowLines.get(i));
            }
        }
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i) != nowAccounts.get(i)) {
                now = now.minus(accounts.get(i)).plus(nowAccounts.get(i));
            }
        }
        return new AccountCost(account, level, part, now, nowAccounts, nowLines);
    }

    public Account account() {
        return account;
    }

    /** 1 for a category of the topsheet, 2 for an account, 3 and on for sub-accounts. */
    public int level() {
        return level;
    }

    /** The part of the topsheet: that of its category. */
    public Part part() {
        return part;
    }

    /** What stands directly below. */
    public List<AccountCost> accounts() {
        return accounts;
    }

    /** Its own lines. */
    public List<LineCost> lines() {
        return lines;
    }

    /** The bases of all lines. */
    public BigDecimal base() {
        return sum.base;
    }

    /** The fringes of all lines. */
    public BigDecimal fringes() {
        return sum.fringes;
    }

    /** The part of the bases that is given and not paid. */
    public BigDecimal given() {
        return sum.given;
    }

    /** What the bases would be more if no group were left out. */
    public BigDecimal leftOut() {
        return sum.leftOut;
    }

    /** Bases and fringes. */
    public BigDecimal total() {
        return sum.base.add(sum.fringes);
    }

    /** What money is paid for: the total without what is given. */
    public BigDecimal paid() {
        return total().subtract(sum.given);
    }

    /** Whether every line of it that is not left out could be computed. */
    public boolean isComplete() {
        return sum.open == 0;
    }

    /** This and every account below it, in the order of the budget. */
    public Stream<AccountCost> tree() {
        return Stream.concat(Stream.of(this), accounts.stream().flatMap(AccountCost::tree));
    }

    /** Every line of it and of the accounts below; details stand in their lines. */
    public Stream<LineCost> allLines() {
        return tree().flatMap(cost -> cost.lines().stream());
    }

    /** What keeps it from being complete, in the order of the budget. */
    Stream<Faulty> faults() {
        return isComplete() ? Stream.empty() : Stream.concat(lines.stream().flatMap(LineCost::faults),
                accounts.stream().flatMap(AccountCost::faults));
    }

    /** One of its own lines, or a detail of one. */
    synchronized Optional<LineCost> of(Line line) {
        if (byLine == null) {
            byLine = new IdentityHashMap<>();
            lines.forEach(this::remember);
        }
        return Optional.ofNullable(byLine.get(line));
    }

    private void remember(LineCost line) {
        byLine.put(line.line(), line);
        line.details().forEach(this::remember);
    }

    /** What each department costs in it, sorted by name; under the empty string lines without one. */
    public synchronized Map<String, BigDecimal> departments() {
        if (departments == null) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            accounts.forEach(below -> below.departments().forEach((name, sum) -> sums.merge(name, sum,
                    BigDecimal::add)));
            lines.forEach(line -> department(line, "", sums));
            departments = Collections.unmodifiableMap(sums);
        }
        return departments;
    }

    /** A detail without a department is of that of its line. */
    private static void department(LineCost line, String whole, Map<String, BigDecimal> sums) {
        String own = line.line().getDepartment() == null ? "" : line.line().getDepartment().strip();
        String department = own.isEmpty() ? whole : own;
        BigDecimal rest = line.total();
        for (LineCost detail : line.details()) {
            department(detail, department, sums);
            rest = rest.subtract(detail.total());
        }
        sums.merge(department, rest, BigDecimal::add);
    }

    /** What falls into each phase, for those that anything falls into; the rest of the total falls into none. */
    public synchronized Map<Phase, BigDecimal> phases() {
        if (phases == null) {
            Map<Phase, BigDecimal> sums = new LinkedHashMap<>();
            accounts.forEach(below -> below.phases().forEach((phase, sum) -> sums.merge(phase, sum, BigDecimal::add)));
            lines.forEach(line -> phases(line, sums));
            phases = Collections.unmodifiableMap(sums);
        }
        return phases;
    }

    private static void phases(LineCost line, Map<Phase, BigDecimal> sums) {
        for (ShareCost share : line.shares()) {
            share.phase().ifPresent(phase -> sums.merge(phase, share.total(), BigDecimal::add));
        }
        line.details().forEach(detail -> phases(detail, sums));
    }
}
