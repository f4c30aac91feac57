package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/** The values of many in one. Asked again, it looks only at those that were forgotten meanwhile. */
final class Many<T> {

    /** Where more than so many were forgotten, all are looked at, rather than each searched for. */
    private static final int FEW = 16;

    private final List<? extends Kept<T>> all;
    private final List<Kept<?>> lost = new ArrayList<>(0);
    private List<T> values;

    Many(List<? extends Kept<T>> all) {
        this.all = all;
    }

    /** One may have been forgotten, if it is one of these. */
    void lost(Kept<?> one) {
        if (values != null && lost.size() <= FEW) {
            lost.add(one);
        }
    }

    /**
     * All values now, in their order; never changed afterwards.
     *
     * @param changed told the old and the new value of each that is another than when it was asked last
     */
    List<T> values(BiConsumer<T, T> changed) {
        if (values == null) {
            List<T> first = new ArrayList<>(all.size());
            all.forEach(kept -> first.add(kept.get()));
            values = Collections.unmodifiableList(first);
        } else if (!lost.isEmpty()) {
            List<T> now = new ArrayList<>(values);
            if (lost.size() > FEW) {
                readAll(now, changed);
            } else {
                readLost(now, changed);
            }
            values = Collections.unmodifiableList(now);
        }
        lost.clear();
        return values;
    }

    private void readAll(List<T> now, BiConsumer<T, T> changed) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isStill(now.get(i))) {
                read(i, now, changed);
            }
        }
    }

    private void readLost(List<T> now, BiConsumer<T, T> changed) {
        for (Kept<?> one : lost) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) == one) {
                    read(i, now, changed);
                }
            }
        }
    }

    private void read(int at, List<T> now, BiConsumer<T, T> changed) {
        T value = all.get(at).get();
        T before = now.set(at, value);
        if (before != value) {
            changed.accept(before, value);
        }
    }
}
