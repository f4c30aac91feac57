package org.backlot.budget.rule;

import java.util.Optional;

/** An amount for each unit, whatever the pay; a ceiling on the pay does not stop it. */
public final class Flat implements Rule {

    @Override
    public Owed owed(Terms terms, Spend spend) {
        return new Owed(spend.amount(), terms.flat().orElseThrow().multiply(spend.units()));
    }

    @Override
    public Optional<String> missing(Terms terms) {
        return terms.flat().isPresent() ? Optional.empty() : Optional.of("has no amount for a unit");
    }
}
