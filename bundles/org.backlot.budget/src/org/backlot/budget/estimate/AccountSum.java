package org.backlot.budget.estimate;

import java.math.BigDecimal;

/**
 * The sums of lines and accounts while they are added up. Decimal sums are exact, so that it makes no difference
 * whether all are added up or what has changed is taken off and added again.
 */
final class AccountSum {

    BigDecimal base;
    BigDecimal fringes;
    BigDecimal given;
    BigDecimal leftOut;
    /** How many lines and accounts are incomplete. */
    int open;

    AccountSum(BigDecimal base, BigDecimal fringes, BigDecimal given, BigDecimal leftOut, int open) {
        this.base = base;
        this.fringes = fringes;
        this.given = given;
        this.leftOut = leftOut;
        this.open = open;
    }

    AccountSum add(LineCost line) {
        return add(line.base(), line.fringeTotal(), line.given(), line.leftOut(), open(line));
    }

    AccountSum takeOff(LineCost line) {
        return takeOff(line.base(), line.fringeTotal(), line.given(), line.leftOut(), open(line));
    }

    AccountSum add(AccountCost account) {
        return add(account.base(), account.fringes(), account.given(), account.leftOut(), open(account));
    }

    AccountSum takeOff(AccountCost account) {
        return takeOff(account.base(), account.fringes(), account.given(), account.leftOut(), open(account));
    }

    private AccountSum add(BigDecimal moreBase, BigDecimal moreFringes, BigDecimal moreGiven, BigDecimal moreLeftOut,
            int moreOpen) {
        base = base.add(moreBase);
        fringes = fringes.add(moreFringes);
        // of nearly all lines nothing is given and nothing left out
        given = moreGiven.signum() == 0 ? given : given.add(moreGiven);
        leftOut = moreLeftOut.signum() == 0 ? leftOut : leftOut.add(moreLeftOut);
        open += moreOpen;
        return this;
    }

    private AccountSum takeOff(BigDecimal lessBase, BigDecimal lessFringes, BigDecimal lessGiven,
            BigDecimal lessLeftOut, int lessOpen) {
        base = base.subtract(lessBase);
        fringes = fringes.subtract(lessFringes);
        given = lessGiven.signum() == 0 ? given : given.subtract(lessGiven);
        leftOut = lessLeftOut.signum() == 0 ? leftOut : leftOut.subtract(lessLeftOut);
        open -= lessOpen;
        return this;
    }

    private static int open(LineCost line) {
        return line.included() && !line.isComputed() ? 1 : 0;
    }

    private static int open(AccountCost account) {
        return account.isComplete() ? 0 : 1;
    }
}
