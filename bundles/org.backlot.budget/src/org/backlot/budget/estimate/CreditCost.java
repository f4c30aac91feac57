package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Credit;

/**
 * What a credit takes off.
 *
 * @param rate       its share, 0.25 for 25 %
 * @param qualifying what is paid for that qualifies
 * @param counted    the part of it that counts
 * @param amount     rounded, what is taken off; 0 where it cannot be computed
 * @param limit      why it is less than its share, for people: its cap, or what qualifies is not enough
 * @param faults     what keeps it from being computed
 */
public record CreditCost(Credit credit, Cell rate, BigDecimal qualifying, BigDecimal counted, BigDecimal amount,
        Optional<String> limit, List<Faulty> faults) {

    public CreditCost {
        faults = List.copyOf(faults);
    }

    /** Whether the amount is what it takes off. */
    public boolean isComputed() {
        return faults.isEmpty();
    }

    static BigDecimal sum(List<CreditCost> credits, BigDecimal zero) {
        return credits.stream().map(CreditCost::amount).reduce(zero, BigDecimal::add);
    }
}
