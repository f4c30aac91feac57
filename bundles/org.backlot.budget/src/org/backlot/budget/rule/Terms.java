package org.backlot.budget.rule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a fringe or credit says.
 *
 * @param name    for people
 * @param percent 7.65 for 7.65 %
 * @param flat    an amount for each unit
 * @param ceiling what counts at most of the spend
 */
public record Terms(String name, Optional<BigDecimal> percent, Optional<BigDecimal> flat,
        Optional<BigDecimal> ceiling) {

    public Terms {
        Objects.requireNonNull(name);
    }
}
