package org.backlot.resources.allocation;

import java.util.Comparator;

/**
 * What a booking takes of one supply.
 *
 * @param accessory it goes along with what is booked
 */
record Taking(Stint stint, int quantity, boolean accessory) {

    static final Comparator<Taking> BY_BEGIN = Comparator.comparingLong((Taking taking) -> taking.stint.from())
            .thenComparing(Taking::stint, Stint.SENIORITY);
    static final Comparator<Taking> BY_END = Comparator.comparingLong((Taking taking) -> taking.stint.until())
            .thenComparingLong(taking -> taking.stint.from()).thenComparing(Taking::stint, Stint.SENIORITY);

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
