package org.backlot.budget.estimate;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** One fact of each of many objects, for those that every line asks for. */
final class FactsOf<K, T> {

    private final Readings readings;
    private final Function<K, T> source;
    private final Map<K, Kept<T>> facts = new IdentityHashMap<>();

    FactsOf(Readings readings, Function<K, T> source) {
        this.readings = readings;
        this.source = source;
    }

    /** The fact of an object; worked out if nobody asked for it since it was forgotten. */
    T of(K object) {
        Kept<T> fact = facts.get(object);
        if (fact == null) {
            fact = new Fact<>(readings, () -> source.apply(object));
            facts.put(object, fact);
        }
        return fact.get();
    }

    void forget(K object) {
        Kept<T> fact = facts.get(object);
        if (fact != null) {
            fact.forget();
        }
    }
}
