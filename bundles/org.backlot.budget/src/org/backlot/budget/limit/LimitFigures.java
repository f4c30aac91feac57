package org.backlot.budget.limit;

import java.math.BigDecimal;
import java.math.MathContext;

import org.backlot.budget.model.Limit;

/**
 * How much of a limit is used, in the currency of the production.
 *
 * @param name      of the department, or number and name of the account
 * @param amount    what may be spent
 * @param spent     what counts up to now
 * @param committed what is still to come of approved orders
 * @param asked     what waits for approval, or for the accountant to post it, beyond that
 */
public record LimitFigures(Limit limit, String name, BigDecimal amount, BigDecimal spent, BigDecimal committed,
        BigDecimal asked) {

    /** How near a limit is. */
    public enum Level { FREE, WARNED, EXCEEDED }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is used when everything that is asked for is granted. */
    public BigDecimal used() {
        return spent.add(committed).add(asked);
    }

    /** What is left; negative: it is exceeded. */
    public BigDecimal left() {
        return amount.subtract(used());
    }

    /** How near the limit is: a warning from its percentage on, exceeded when more than all of it is used. */
    public Level level() {
        if (used().compareTo(amount) > 0) {
            return Level.EXCEEDED;
        }
        BigDecimal warning = limit.getWarnAt() == null ? HUNDRED : limit.getWarnAt();
        boolean warned = used().signum() > 0
                && used().multiply(HUNDRED).compareTo(amount.multiply(warning, MathContext.DECIMAL128)) >= 0;
        return warned ? Level.WARNED : Level.FREE;
    }
}
