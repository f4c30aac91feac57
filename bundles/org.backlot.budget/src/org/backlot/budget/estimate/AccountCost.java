package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Part;

/**
 * What an account and all that it contains comes to.
 *
 * @param level    1 for a category of the topsheet, 2 for an account, 3 and on for sub-accounts
 * @param part     the part of the topsheet: that of its category
 * @param base     the bases of all lines
 * @param fringes  the fringes of all lines
 * @param accounts what stands directly below
 * @param lines    its own lines
 */
public record AccountCost(Account account, int level, Part part, BigDecimal base, BigDecimal fringes,
        List<AccountCost> accounts, List<LineCost> lines) {

    public AccountCost {
        accounts = List.copyOf(accounts);
        lines = List.copyOf(lines);
    }

    /** Bases and fringes. */
    public BigDecimal total() {
        return base.add(fringes);
    }

    /** Whether every line of it could be computed. */
    public boolean isComplete() {
        return lines.stream().allMatch(LineCost::isComputed) && accounts.stream().allMatch(AccountCost::isComplete);
    }

    /** This and every account below it, in the order of the budget. */
    public Stream<AccountCost> tree() {
        return Stream.concat(Stream.of(this), accounts.stream().flatMap(AccountCost::tree));
    }

    /** Every line of it and of the accounts below. */
    public Stream<LineCost> allLines() {
        return tree().flatMap(account -> account.lines().stream());
    }
}
