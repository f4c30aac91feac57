package org.backlot.budget.estimate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that is worked out when it is asked for, and kept until something changes that it was worked out from. What
 * it reads meanwhile is noted by itself; what it may read is said beforehand only where circles are possible, so that
 * these are found before anything is worked out, whoever asks first.
 */
final class Kept<T> {

    private final Readings readings;
    private final Supplier<T> make;
    private final Readers readers = new Readers();
    private Supplier<List<Kept<?>>> needs;
    private Supplier<String> name;
    private Function<String, T> circular;
    private T value;

    Kept(Readings readings, Supplier<T> make) {
        this.readings = readings;
        this.make = make;
    }

    /** Says which values it may read that can follow from others. */
    Kept<T> needing(Supplier<List<Kept<?>>> all) {
        this.needs = all;
        return this;
    }

    /** What people call it, where the way round a circle is told. */
    Kept<T> named(Supplier<String> called) {
        this.name = called;
        return this;
    }

    /** What it is, given the way round, where it follows from itself. A circle is always broken at such a value. */
    Kept<T> breaking(Function<String, T> broken) {
        this.circular = broken;
        return this;
    }

    T get() {
        readings.read(this);
        if (value == null) {
            if (circular == null) {
                make();
            } else {
                settle();
            }
        }
        return value;
    }

    /** Works it out after what it needs. */
    private void settle() {
        List<Kept<?>> needed = needs();
        for (Kept<?> need : needed) {
            if (!need.isKnown()) {
                Circles.settle(this);
                return;
            }
        }
        make();
        follow(needed);
    }

    /** Works it out if it is not known; what it needs is known already. */
    void work() {
        if (value == null) {
            make();
            if (circular != null) {
                follow(needs());
            }
        }
    }

    private void make() {
        readings.begin(this);
        try {
            value = Objects.requireNonNull(make.get());
        } finally {
            readings.end();
        }
    }

    /** Whether it is in a circle follows from all that it may read, also from what it did not come to read. */
    private void follow(List<Kept<?>> needed) {
        for (Kept<?> need : needed) {
            need.readBy(this);
        }
    }

    boolean isKnown() {
        return value != null;
    }

    /** Whether it is the very value that somebody has read, who follows from it ever since. */
    boolean isStill(Object read) {
        return value != null && value == read;
    }

    boolean canBreak() {
        return circular != null;
    }

    List<Kept<?>> needs() {
        return needs == null ? List.of() : needs.get();
    }

    String name() {
        return name == null ? "" : name.get();
    }

    /** Makes it the value of one in a circle. It still follows from what it needs, which may open the circle. */
    void breakCircle(String way) {
        readings.begin(this);
        try {
            value = circular.apply(way);
        } finally {
            readings.end();
        }
        follow(needs());
    }

    void readBy(Kept<?> reader) {
        readers.add(reader);
    }

    /** Forgets the value and all that was worked out from it. */
    void forget() {
        Deque<Kept<?>> stale = new ArrayDeque<>();
        stale.add(this);
        while (!stale.isEmpty()) {
            Kept<?> next = stale.poll();
            if (next.value != null) {
                next.value = null;
                next.readers.moveTo(stale);
            }
        }
    }
}
