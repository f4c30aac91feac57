package org.backlot.budget.rule;

/** A rule that throws. */
public final class BrokenRule implements Rule {

    @Override
    public Owed owed(Terms terms, Spend spend) {
        throw new IllegalStateException("No tables here");
    }
}
