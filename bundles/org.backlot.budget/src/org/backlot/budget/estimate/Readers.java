package org.backlot.budget.estimate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Who has read a value. There are very many of these, most with one or two readers: a plain array, in which one that
 * reads again may stand twice until it is full.
 */
final class Readers {

    private static final Kept<?>[] NOBODY = {};
    private static final int FIRST = 2;

    private Kept<?>[] all = NOBODY;
    private int size;

    void add(Kept<?> reader) {
        if (size > 0 && all[size - 1] == reader) {
            return;
        }
        if (size == all.length) {
            if (size > FIRST) {
                forgetTwice();
            }
            // half of it is free afterwards, so that what is sorted out again is paid for by as many additions
            all = Arrays.copyOf(all, Math.max(FIRST, 2 * size));
        }
        all[size++] = reader;
    }

    private void forgetTwice() {
        Set<Kept<?>> once = Collections.newSetFromMap(new IdentityHashMap<>());
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (once.add(all[i])) {
                all[kept++] = all[i];
            }
        }
        Arrays.fill(all, kept, size, null);
        size = kept;
    }

    /** Gives all of them away. */
    void moveTo(Collection<Kept<?>> others) {
        for (int i = 0; i < size; i++) {
            others.add(all[i]);
        }
        all = NOBODY;
        size = 0;
    }
}
