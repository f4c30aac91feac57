package org.backlot.budget.estimate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Values that others follow from, by what they are of: quantities, groups, units. */
final class Facts {

    private final Readings readings;
    private final Map<Of, Kept<?>> facts = new HashMap<>();

    private record Of(Kind kind, Object object) {
    }

    enum Kind { QUANTITY, ANSWERED, ACCOUNT, GROUP, PHASE, RATES, START, UNITS, ESTIMATE }

    Facts(Readings readings) {
        this.readings = readings;
    }

    /** What a fact is; worked out if nobody asked for it since it was forgotten. */
    <T> T get(Kind kind, Object object, Supplier<T> make) {
        return kept(kind, object, make).get();
    }

    /** A fact that may not be worked out yet. */
    @SuppressWarnings("unchecked")
    <T> Kept<T> kept(Kind kind, Object object, Supplier<T> make) {
        return (Kept<T>) facts.computeIfAbsent(new Of(kind, object), of -> new Fact<>(readings, make));
    }

    void forget(Kind kind, Object object) {
        Kept<?> fact = facts.get(new Of(kind, object));
        if (fact != null) {
            fact.forget();
        }
    }

    /** Forgets all facts of a kind. */
    void forget(Kind kind) {
        forget(kind, object -> true);
    }

    /** Forgets the facts of a kind about some objects. */
    void forget(Kind kind, Predicate<Object> which) {
        facts.forEach((of, fact) -> {
            if (of.kind == kind && which.test(of.object)) {
                fact.forget();
            }
        });
    }
}
