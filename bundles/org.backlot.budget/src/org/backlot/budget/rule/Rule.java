package org.backlot.budget.rule;

import java.util.Optional;

/**
 * The arithmetic of a fringe or of a credit: how much is owed, or given back, on what is spent.
 *
 * <p>A pure function: the same terms and spend always give the same answer, nothing else is looked at and nothing is
 * changed. Where lines share a ceiling, or a line is split over phases, it is asked for what has come together so far,
 * in the order of the budget, and each line or phase bears what it adds.
 */
public interface Rule {

    /**
     * What is owed on all of a spend; not rounded.
     *
     * @param terms what the fringe or credit says; {@link #missing} found nothing wrong with it
     */
    Owed owed(Terms terms, Spend spend);

    /** What the terms lack to be computed, as people say it: {@code "has no percentage"}; empty where nothing. */
    default Optional<String> missing(Terms terms) {
        return Optional.empty();
    }
}
