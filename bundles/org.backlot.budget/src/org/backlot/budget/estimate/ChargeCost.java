package org.backlot.budget.estimate;

import java.math.BigDecimal;

import org.backlot.budget.model.Charge;

/**
 * What a charge below the accounts comes to.
 *
 * @param rate   its share, 0.1 for 10 %
 * @param base   the total of the accounts that it is a share of
 * @param amount rounded; 0 where the rate cannot be computed
 */
public record ChargeCost(Charge charge, Cell rate, BigDecimal base, BigDecimal amount) {
}
