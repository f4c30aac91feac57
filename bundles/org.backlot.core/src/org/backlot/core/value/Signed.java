package org.backlot.ui.kit;

import java.math.BigDecimal;

/** What became more or less, with its sign. */
public final class Signed {

    private Signed() {
    }

    /**
     * An amount with its sign; without one where nothing changed.
     *
     * @param sign   more, less or none: positive, negative, 0
     * @param amount how much, without a sign
     */
    public static String of(long sign, String amount) {
        return (sign > 0 ? "+" : sign < 0 ? "\u2212" : "") + amount;
    }

    /** So many more or less: {@code +2}. */
    public static String count(int change) {
        return of(change, Integer.toString(Math.abs(change)));
    }

    /** So much more or less money: {@code +1,200.00}. */
    public static String money(BigDecimal change) {
        return of(change.signum(), Kind.MONEY.show(change.abs()));
    }
}
