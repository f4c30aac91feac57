package org.backlot.schedule.optimise.pack;

import java.util.stream.IntStream;

/**
 * Two cuts through a schedule of so many used days.
 *
 * <p>At each cut somebody is wholly before it, wholly after it, or across. A status is a pair of these; what it says of
 * a scene of theirs is a set of marks.
 */
final class CutShape {

    static final int BEFORE_FIRST = 1;
    static final int BEFORE_SECOND = 2;
    static final int AFTER_FIRST = 4;
    static final int AFTER_SECOND = 8;

    /** Between the cuts, before both, after both, until the second, from the first, across both. */
    static final int[] MARKS = {AFTER_FIRST | BEFORE_SECOND, BEFORE_FIRST | BEFORE_SECOND, AFTER_FIRST | AFTER_SECOND,
            BEFORE_SECOND, AFTER_FIRST, 0};
    static final int STATUSES = MARKS.length;

    /** The parts of a schedule: before the first cut, before the second, after the first, after the second, between. */
    static final int PARTS = 5;
    static final int BETWEEN = 4;

    final BoundInstance problem;
    final CutPeople people;
    final int used;
    /** The days of each part. */
    final int[] days;
    /** The days until the first cut, between the cuts, and from the second. */
    final int[] segments;
    private final boolean two;

    /**
     * @param used   how many days are used
     * @param first  how many of them are before the first cut
     * @param second how many are before the second; as many as are used where there is only one cut
     */
    CutShape(BoundInstance problem, CutPeople people, int used, int first, int second) {
        this.problem = problem;
        this.people = people;
        this.used = used;
        two = second < used;
        days = new int[] {first, second, used - first, used - second, second - first};
        segments = new int[] {first, second - first, used - second};
    }

    /** What somebody costs at the cuts. */
    long cost(int person, int status) {
        int across = switch (status) {
            case 3 -> 1;
            case 4 -> two ? 1 : 0;
            case 5 -> two ? 2 : 1;
            default -> 0;
        };
        return across * people.rates[person];
    }

    /** What it costs if everybody is across. */
    long mostCost() {
        return IntStream.range(0, people.count).mapToLong(person -> cost(person, STATUSES - 1)).sum();
    }

    /** Whether marks that are added contradict those that some scenes have. */
    static boolean contradicts(int marks, int added) {
        return (added & BEFORE_FIRST) != 0 && (marks & AFTER_FIRST) != 0
                || (added & AFTER_FIRST) != 0 && (marks & BEFORE_FIRST) != 0
                || (added & BEFORE_SECOND) != 0 && (marks & AFTER_SECOND) != 0
                || (added & AFTER_SECOND) != 0 && (marks & BEFORE_SECOND) != 0;
    }

    /** Whether a scene with these marks has to lie in a part. */
    static boolean isIn(int part, int marks) {
        return part == BETWEEN ? (marks & AFTER_FIRST) != 0 && (marks & BEFORE_SECOND) != 0
                : (marks & 1 << part) != 0;
    }
}
