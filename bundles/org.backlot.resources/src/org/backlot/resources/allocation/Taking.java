package org.backlot.resources.allocation;

import java.util.Comparator;

/**
 * What a booking takes of one supply.
 *
 * @param accessory it goes along with what is booked
 */
record Taking(Stint stint, int quantity, boolean accessory) {

    static final Comparator<Taking> BY_BEGIN = (one, other) -> {
        int begin = Long.compare(one.stint.from(), other.stint.from());
        return begin != 0 ? begin : Stint.SENIORITY.compare(one.stint, other.stint);
    };
    static final Comparator<Taking> BY_END = (one, other) -> {
        int end = Long.compare(one.stint.until(), other.stint.until());
        return end != 0 ? end : BY_BEGIN.compare(one, other);
    };

    long from() {
        return stint.from();
    }

    long until() {
        return stint.until();
    }

    boolean isBefore(Taking other) {
        return Stint.SENIORITY.compare(stint, other.stint) < 0;
    }
}
