package org.backlot.budget.rule;

import java.math.BigDecimal;
import java.util.Optional;

/** A percentage of the spend up to its ceiling. */
public final class Percent implements Rule {

    @Override
    public Owed owed(Terms terms, Spend spend) {
        BigDecimal base = terms.ceiling().map(spend.amount()::min).orElse(spend.amount());
        return new Owed(base, base.multiply(terms.percent().orElseThrow()).movePointLeft(2));
    }

    @Override
    public Optional<String> missing(Terms terms) {
        return terms.percent().isPresent() ? Optional.empty() : Optional.of("has no percentage");
    }
}
