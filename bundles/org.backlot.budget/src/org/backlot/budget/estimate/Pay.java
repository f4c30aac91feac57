package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Share;
import org.backlot.budget.rule.Spend;

/**
 * What a line comes to before its fringes.
 *
 * @param included whether it is in the budget
 * @param base     rounded; 0 where it is left out or cannot be computed
 * @param given    the part of the base that is given and not paid, with that of the details
 * @param leftOut  what its base would be if it were not left out
 * @param exchange what one unit of its currency costs; 1 in that of the production, and where phases have their own
 * @param portions the line itself, or its shares; none where it is left out or cannot be computed
 */
record Pay(Cell amount, Cell multiplier, Cell rate, Cell inKind, boolean included, BigDecimal base, BigDecimal given,
        BigDecimal leftOut, BigDecimal exchange, List<Portion> portions, List<Faulty> faults) {

    /**
     * A part of a line.
     *
     * @param base  rounded
     * @param spend what is paid of the base, and for how many units
     */
    record Portion(Optional<Share> share, Cell amount, BigDecimal exchange, BigDecimal base, Spend spend) {
    }

    boolean isComputed() {
        return faults.isEmpty();
    }

    /** The same with other faults and no figures. */
    Pay faulty(List<Faulty> with, BigDecimal zero) {
        return new Pay(amount, multiplier, rate, inKind, included, zero, zero, zero, exchange, List.of(), with);
    }

    /** The same, left out of the budget. */
    Pay leftOut(BigDecimal zero) {
        return new Pay(amount, multiplier, rate, inKind, false, zero, zero, base.add(leftOut), exchange, List.of(),
                List.of());
    }

    /** The same, a part of which is given. */
    Pay given(Cell says, BigDecimal all, List<Portion> paid) {
        return new Pay(amount, multiplier, rate, says, included, base, all, leftOut, exchange, paid, faults);
    }
}
