package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of two sequences that may be compared place by place. */
final class Common {

    /**
     * Beyond this many comparisons only the common beginning and end are found: nothing that was written is so long.
     */
    private static final long MOST = 4_000_000;

    /** Whether two places hold the same. */
    @FunctionalInterface
    interface Same {
        boolean test(int a, int b);
    }

    /** The same in both. */
    record Place(int a, int b) {
    }

    private Common() {
    }

    static List<Place> of(int lengthA, int lengthB, Same same) {
        int start = 0;
        while (start < lengthA && start < lengthB && same.test(start, start)) {
            start++;
        }
        int endA = lengthA;
        int endB = lengthB;
        while (endA > start && endB > start && same.test(endA - 1, endB - 1)) {
            endA--;
            endB--;
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            places.add(new Place(i, i));
        }
        if ((long) (endA - start) * (endB - start) <= MOST) {
            middle(start, endA, endB, same, places);
        }
        for (int i = 0; endA + i < lengthA; i++) {
            places.add(new Place(endA + i, endB + i));
        }
        return places;
    }

    private static void middle(int start, int endA, int endB, Same same, List<Place> places) {
        int[][] length = new int[endA - start + 1][endB - start + 1];
        for (int i = endA - start - 1; i >= 0; i--) {
            for (int j = endB - start - 1; j >= 0; j--) {
                length[i][j] = same.test(start + i, start + j) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < endA - start && j < endB - start) {
            if (same.test(start + i, start + j)) {
                places.add(new Place(start + i++, start + j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
