package org.backlot.budget.estimate;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is being worked out now; whatever it reads meanwhile, it follows from. */
final class Readings {

    private final Deque<Kept<?>> making = new ArrayDeque<>();

    void read(Kept<?> read) {
        Kept<?> reader = making.peek();
        if (reader != null) {
            read.readBy(reader);
        }
    }

    void begin(Kept<?> kept) {
        making.push(kept);
    }

    void end() {
        making.pop();
    }
}
