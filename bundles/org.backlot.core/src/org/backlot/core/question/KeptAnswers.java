package org.backlot.core.question;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps answers until it is told to forget them. Several threads may ask; two that ask for the same at once may both
 * work it out.
 */
public final class KeptAnswers implements Questions.Memory {

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T derived(Object key, Supplier<T> make) {
        // not computeIfAbsent: an answer may ask for others while it is made
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
