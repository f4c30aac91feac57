package org.backlot.budget.estimate;

import java.util.function.Supplier;

/** A value that follows from no other cell, only from the model and from other facts. */
final class Fact<T> extends Kept<T> {

    private final Supplier<T> source;

    Fact(Readings readings, Supplier<T> source) {
        super(readings);
        this.source = source;
    }

    @Override
    T make() {
        return source.get();
    }
}
