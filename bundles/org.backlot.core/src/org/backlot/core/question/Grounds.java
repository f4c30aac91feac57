package org.backlot.core.question;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What an answer rests on, so that it is kept while all else changes. What those who make it ask for through
 * {@link Questions} adds itself; only what they read of the production is to be said.
 *
 * @param models the namespaces of the models that are read
 * @param byIds  the answer names objects by their ids alone, so that it is true of a copy of the production too
 */
public record Grounds(Set<String> models, boolean byIds) {

    /** The whole production, and whatever else there is. */
    public static final Grounds ANYTHING = new Grounds(Set.of("*"), false);

    /** What others say, and nothing else. */
    public static final Grounds ANSWERS = new Grounds(Set.of(), false);

    /** The model of the production, which is among all that {@link #of} makes. */
    private static final String CORE = "urn:backlot:core";

    public Grounds {
        models = Set.copyOf(models);
    }

    /**
     * Some models, and that of core.
     *
     * @param models their namespaces, as urn:backlot:schedule
     */
    public static Grounds of(String... models) {
        Set<String> all = new HashSet<>(Arrays.asList(models));
        all.add(CORE);
        return new Grounds(all, false);
    }

    /** The same for an answer that names objects by their ids alone. */
    public Grounds named() {
        return new Grounds(models, true);
    }

    /** Whether an answer has to be made again when these models have changed. */
    boolean isIn(Set<String> changed) {
        return models.containsAll(ANYTHING.models) || !Collections.disjoint(models, changed);
    }
}
