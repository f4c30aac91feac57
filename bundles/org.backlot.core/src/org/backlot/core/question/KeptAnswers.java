package org.backlot.core.question;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps answers until it is told to forget them. Several threads may ask: what is known is told at once, and whoever
 * asks for what another is working out waits for it, so that nothing is worked out twice.
 */
public final class KeptAnswers implements Questions.Memory {

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T derived(Object key, Supplier<T> make) {
        Object there = kept.get(key);
        return there == null ? make(key, make) : (T) there;
    }

    @Override
    public <T> T derived(Object key, Set<String> models, Supplier<T> make) {
        Lasting<T> lasting = derived(key, () -> new Lasting<>(models, make.get()));
        return lasting.answer();
    }

    private record Lasting<T>(Set<String> models, T answer) {
    }

    /** Not computeIfAbsent: an answer may ask for others while it is made. */
    @SuppressWarnings("unchecked")
    private synchronized <T> T make(Object key, Supplier<T> make) {
        Object there = kept.get(key);
        if (there == null) {
            there = make.get();
            if (there != null) {
                kept.put(key, there);
            }
        }
        return (T) there;
    }

    /** The answers that follow from some models alone, which are values that hold for a copy of the production too. */
    public KeptAnswers lasting() {
        KeptAnswers copy = new KeptAnswers();
        kept.forEach((key, answer) -> {
            if (answer instanceof Lasting) {
                copy.kept.put(key, answer);
            }
        });
        return copy;
    }

    /** The production has changed. */
    public void forget() {
        kept.clear();
    }

    /**
     * Some models of the production have changed, and no other.
     *
     * @param models their namespaces
     */
    public void forget(Set<String> models) {
        kept.values().removeIf(answer -> !(answer instanceof Lasting<?> lasting)
                || !Collections.disjoint(lasting.models(), models));
    }
}
