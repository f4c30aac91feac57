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
import org.backlot.budget.model.Fringe;
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
    private final BigDecimal base;
    private final BigDecimal fringes;
    private final BigDecimal given;
    private final BigDecimal leftOut;
    private final int open;
    private Map<Line, LineCost> byLine;
    private Map<String, BigDecimal> departments;
    private Map<Phase, BigDecimal> phases;
    private Map<Fringe, BigDecimal> owed;

    private AccountCost(Account account, int level, Part part, AccountSum sum, List<AccountCost> accounts,
            List<LineCost> lines) {
        this.account = account;
        this.level = level;
        this.part = part;
        this.base = sum.base;
        this.fringes = sum.fringes;
        this.given = sum.given;
        this.leftOut = sum.leftOut;
        this.open = sum.open;
        this.accounts = accounts;
        this.lines = lines;
    }

    /** Adds all up, of lists that never change. */
    static AccountCost of(Account account, int level, Part part, BigDecimal zero, List<AccountCost> accounts,
            List<LineCost> lines) {
        AccountSum sum = new AccountSum(zero, zero, zero, zero, 0);
        lines.forEach(sum::add);
        accounts.forEach(sum::add);
        return new AccountCost(account, level, part, sum, accounts, lines);
    }

    /** The same with other figures for the same lines and accounts, in the same order. */
    AccountCost with(AccountSum now, List<AccountCost> nowAccounts, List<LineCost> nowLines) {
        return new AccountCost(account, level, part, now, nowAccounts, nowLines);
    }

    /** Its sums, to go on from there. */
    AccountSum sum() {
        return new AccountSum(base, fringes, given, leftOut, open);
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
        return base;
    }

    /** The fringes of all lines. */
    public BigDecimal fringes() {
        return fringes;
    }

    /** The part of the bases that is given and not paid. */
    public BigDecimal given() {
        return given;
    }

    /** What the bases would be more if no group were left out. */
    public BigDecimal leftOut() {
        return leftOut;
    }

    /** Bases and fringes. */
    public BigDecimal total() {
        return base.add(fringes);
    }

    /** What money is paid for: the total without what is given. */
    public BigDecimal paid() {
        return total().subtract(given);
    }

    /** Whether every line of it that is not left out could be computed. */
    public boolean isComplete() {
        return open == 0;
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

    /** What is owed by each fringe that anything is owed by; in sum the fringes. */
    public synchronized Map<Fringe, BigDecimal> owed() {
        if (owed == null) {
            Map<Fringe, BigDecimal> sums = new LinkedHashMap<>();
            accounts.forEach(below -> below.owed().forEach((fringe, sum) -> sums.merge(fringe, sum, BigDecimal::add)));
            lines.stream().flatMap(LineCost::allFringes)
                    .forEach(cost -> sums.merge(cost.fringe(), cost.amount(), BigDecimal::add));
            owed = Collections.unmodifiableMap(sums);
        }
        return owed;
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
