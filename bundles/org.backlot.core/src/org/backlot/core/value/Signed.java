package org.backlot.core.value;

import java.math.BigDecimal;
import java.util.function.Function;

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

    /** So much more or less: {@code +1,200.00}. */
    public static String of(BigDecimal change, Function<BigDecimal, String> shown) {
        return of(change.signum(), shown.apply(change.abs()));
    }

    /** So many more or less: {@code +2}. */
    public static String count(long change) {
        return of(change, Long.toString(Math.abs(change)));
    }

    /** So many eighths of pages more or less: {@code +1 2/8}; the empty string where nothing changed. */
    public static String eighths(int change) {
        return change == 0 ? "" : of(change, Eighths.toString(Math.abs(change)));
    }
}
