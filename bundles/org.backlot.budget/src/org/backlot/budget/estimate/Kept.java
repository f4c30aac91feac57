package org.backlot.budget.estimate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * A value that is worked out when it is asked for, and kept until something changes that it was worked out from. What
 * it reads meanwhile is noted by itself; what it may read is said beforehand only where circles are possible, so that
 * these are found before anything is worked out, whoever asks first.
 *
 * <p>There are very many of these, most read by one or two others: a plain array, in which one that reads again may
 * stand twice until it is full.
 */
abstract class Kept<T> {

    private static final Kept<?>[] NOBODY = {};
    private static final int FIRST = 2;

    private final Readings readings;
    private T value;
    private Kept<?>[] readers = NOBODY;
    private int size;
    private int sorted;

    Kept(Readings readings) {
        this.readings = readings;
    }

    /** Works it out. */
    abstract T make();

    /** The values it may read that can follow from others. */
    List<? extends Kept<?>> needs() {
        return List.of();
    }

    /** What people call it, where the way round a circle is told. */
    String name() {
        return "";
    }

    /** Whether a circle that it is in is broken at it: {@link #broken} says what it is then. */
    boolean canBreak() {
        return false;
    }

    /** What it is, given the way round, where it follows from itself. */
    T broken(String way) {
        throw new UnsupportedOperationException(way);
    }

    /** Told when a value that it has read is forgotten, before it is forgotten itself. */
    void lost(Kept<?> read) {
        // what is worked out as a whole need not know why
    }

    final T get() {
        readings.read(this);
        if (value == null) {
            if (canBreak()) {
                settle();
            } else {
                keep();
            }
        }
        return value;
    }

    /** Works it out after what it needs. */
    private void settle() {
        List<? extends Kept<?>> needed = needs();
        for (int i = 0; i < needed.size(); i++) {
            if (!needed.get(i).isKnown()) {
                Circles.settle(this);
                return;
            }
        }
        keep();
        follow(needed);
    }

    /** Works it out if it is not known; what it needs is known already. */
    final void work() {
        if (value == null) {
            keep();
            if (canBreak()) {
                follow(needs());
            }
        }
    }

    private void keep() {
        Kept<?> outer = readings.begin(this);
        try {
            value = Objects.requireNonNull(make());
        } finally {
            readings.end(outer);
        }
    }

    /** Whether it is in a circle follows from all that it may read, also from what it did not come to read. */
    private void follow(List<? extends Kept<?>> needed) {
        for (int i = 0; i < needed.size(); i++) {
            needed.get(i).readBy(this);
        }
    }

    final boolean isKnown() {
        return value != null;
    }

    /** Whether it is the very value that somebody has read, who follows from it ever since. */
    final boolean isStill(Object read) {
        return value != null && value == read;
    }

    /** Makes it the value of one in a circle. It still follows from what it needs, which may open the circle. */
    final void breakCircle(String way) {
        Kept<?> outer = readings.begin(this);
        try {
            value = broken(way);
        } finally {
            readings.end(outer);
        }
        follow(needs());
    }

    final void readBy(Kept<?> reader) {
        if (size > 0 && readers[size - 1] == reader) {
            return;
        }
        if (size == readers.length) {
            if (size > FIRST) {
                forgetTwice();
            }
            // half of it is free afterwards, so that what is sorted out again is paid for by as many additions
            readers = Arrays.copyOf(readers, Math.max(FIRST, 2 * size));
        }
        readers[size++] = reader;
    }

    private void forgetTwice() {
        int round = readings.nextRound();
        int once = 0;
        for (int i = 0; i < size; i++) {
            Kept<?> reader = readers[i];
            if (reader.sorted != round) {
                reader.sorted = round;
                readers[once++] = reader;
            }
        }
        Arrays.fill(readers, once, size, null);
        size = once;
    }

    /** Forgets the value and all that was worked out from it. */
    final void forget() {
        if (value == null) {
            return;
        }
        Deque<Kept<?>> stale = new ArrayDeque<>();
        stale.add(this);
        while (!stale.isEmpty()) {
            Kept<?> next = stale.poll();
            if (next.value != null) {
                next.value = null;
                next.tellReaders(stale);
            }
        }
    }

    private void tellReaders(Deque<Kept<?>> stale) {
        for (int i = 0; i < size; i++) {
            readers[i].lost(this);
            stale.add(readers[i]);
        }
        readers = NOBODY;
        size = 0;
    }
}
