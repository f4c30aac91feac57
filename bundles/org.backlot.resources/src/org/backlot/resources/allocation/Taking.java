package org.backlot.resources.allocation;

import java.util.Comparator;

/**
 * What a booking takes of one supply. What a sweep reads of the booking stands here once more, beside the rest of it.
 *
 * @param accessory it goes along with what is booked
 */
record Taking(Stint stint, int quantity, boolean accessory, boolean firm, long from, long until, String place) {

    static final Comparator<Taking> BY_BEGIN = (one, other) -> {
        int begin = Long.compare(one.from, other.from);
        return begin != 0 ? begin : Stint.SENIORITY.compare(one.stint, other.stint);
    };
    static final Comparator<Taking> BY_END = (one, other) -> {
        int end = Long.compare(one.until, other.until);
        return end != 0 ? end : BY_BEGIN.compare(one, other);
    };

    Taking(Stint stint, int quantity, boolean accessory) {
        this(stint, quantity, accessory, stint.isFirm(), stint.from(), stint.until(), stint.place());
    }

    boolean isBefore(Taking other) {
        return Stint.SENIORITY.compare(stint, other.stint) < 0;
    }
}
