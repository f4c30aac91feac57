package org.backlot.core.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps answers until it is told to forget them, each with what it follows from: what its maker says and what the
 * answers follow from that were asked for while it was made. Several threads may ask: what is known is told at once,
 * and whoever asks for what another is working out waits for it, so that nothing is worked out twice.
 */
public final class KeptAnswers implements Questions.Memory {

    private final Map<Object, Answer> kept = new ConcurrentHashMap<>();

    /** What was read for each answer that is being made, the innermost first; for who holds the lock alone. */
    private final Deque<Set<String>> reading = new ArrayDeque<>();

    private record Answer(Object value, Grounds grounds) {
    }

    @Override
    public <T> T derived(Object key, Supplier<T> make) {
        return derived(key, Grounds.ANYTHING, make);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T derived(Object key, Grounds grounds, Supplier<T> make) {
        Answer there = kept.get(key);
        Answer answer = there == null ? make(key, grounds, make) : there;
        reads(answer.grounds());
        return (T) answer.value();
    }

    @Override
    public void reads(Grounds grounds) {
        if (Thread.holdsLock(this) && !reading.isEmpty()) {
            reading.peek().addAll(grounds.models());
        }
    }

    /** Not computeIfAbsent: an answer may ask for others while it is made. */
    private synchronized Answer make(Object key, Grounds grounds, Supplier<?> make) {
        Answer there = kept.get(key);
        if (there != null) {
            return there;
        }
        Set<String> read = new HashSet<>(grounds.models());
        reading.push(read);
        try {
            Object value = make.get();
            Answer made = new Answer(value, new Grounds(read, grounds.byIds()));
            if (value != null) {
                kept.put(key, made);
            }
            return made;
        } finally {
            reading.pop();
        }
    }

    /** The answers that name objects by their ids, so that they hold for a copy of the production too. */
    public KeptAnswers ofCopy() {
        KeptAnswers copy = new KeptAnswers();
        kept.forEach((key, answer) -> {
            if (answer.grounds().byIds()) {
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
        kept.values().removeIf(answer -> answer.grounds().isIn(models));
    }
}
