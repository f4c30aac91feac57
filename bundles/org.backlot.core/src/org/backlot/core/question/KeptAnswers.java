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

    private record Answer(Object value, Basis basis) {
    }

    @Override
    public <T> T derived(Object key, Supplier<T> make) {
        return derived(key, Basis.ANYTHING, make);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T derived(Object key, Basis basis, Supplier<T> make) {
        Answer there = kept.get(key);
        Answer answer = there == null ? make(key, basis, make) : there;
        reads(answer.basis());
        return (T) answer.value();
    }

    @Override
    public void reads(Basis basis) {
        if (Thread.holdsLock(this) && !reading.isEmpty()) {
            reading.peek().addAll(basis.models());
        }
    }

    /** Not computeIfAbsent: an answer may ask for others while it is made. */
    private synchronized Answer make(Object key, Basis basis, Supplier<?> make) {
        Answer there = kept.get(key);
        if (there != null) {
            return there;
        }
        Set<String> read = new HashSet<>(basis.models());
        reading.push(read);
        try {
            Object value = make.get();
            Answer made = new Answer(value, new Basis(read, basis.byIds()));
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
            if (answer.basis().byIds()) {
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
        kept.values().removeIf(answer -> answer.basis().isIn(models));
    }
}
