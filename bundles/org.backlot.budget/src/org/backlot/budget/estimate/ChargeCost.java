package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Charge;

/**
 * What a charge below the accounts comes to.
 *
 * @param rate   its share, 0.1 for 10 %; not used where it is flat
 * @param flat   what it is whatever the base; empty where it is a share
 * @param base   what it is a share of: what is paid in the accounts, and the charges above a compound one
 * @param amount rounded; 0 where it cannot be computed
 */
public record ChargeCost(Charge charge, Cell rate, Optional<Cell> flat, BigDecimal base, BigDecimal amount) {

    /** Whether the amount is what it costs. */
    public boolean isComputed() {
        return flat.orElse(rate).isComputed();
    }

    Stream<Faulty> faults() {
        return flat.orElse(rate).fault().map(fault -> new Faulty(charge, flat.isPresent() ? "flat amount" : "rate",
                Optional.of(fault), fault.located())).stream();
    }

    static BigDecimal sum(List<ChargeCost> charges, BigDecimal zero) {
        return charges.stream().map(ChargeCost::amount).reduce(zero, BigDecimal::add);
    }
}
