package org.backlot.core.question;

import java.util.Map;
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

    /** The production has changed. */
    public void forget() {
        kept.clear();
    }
}
