package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who of some people is still to come, is there, and is gone for good: every combination in which nobody who is gone
 * shares a scene with somebody who is still to come. A code has a digit for each of them, 0, 1 and 2.
 */
final class StayCodes {

    final int people;
    /** The codes, ascending: the first is that everybody is to come, the last that everybody is gone. */
    final int[] codes;
    /** Who is there, a bit for each of the people. */
    final int[] there;
    /** For each of the people, the codes in which they are there, and those in which they are still to come instead. */
    final int[][] come;
    final int[][] beforeComing;
    /** For each of the people, the codes in which they are gone, and those in which they are there instead. */
    final int[][] gone;
    final int[][] beforeGoing;
    private final int[] power;

    /** @param meets for each of the people, with whom they share a scene */
    StayCodes(int[] meets) {
        people = meets.length;
        power = new int[people + 1];
        power[0] = 1;
        for (int person = 0; person < people; person++) {
            power[person + 1] = 3 * power[person];
        }
        int[] found = new int[64];
        int[] present = new int[64];
        int count = 0;
        for (int code = 0; code < power[people]; code++) {
            int[] who = split(code);
            int blocked = 0;
            for (int left = who[2]; left != 0; left &= left - 1) {
                blocked |= meets[Integer.numberOfTrailingZeros(left)];
            }
            if ((blocked & who[0]) == 0) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                    present = Arrays.copyOf(present, 2 * count);
                }
                found[count] = code;
                present[count++] = who[1];
            }
        }
        codes = Arrays.copyOf(found, count);
        there = Arrays.copyOf(present, count);
        come = new int[people][];
        beforeComing = new int[people][];
        gone = new int[people][];
        beforeGoing = new int[people][];
        for (int person = 0; person < people; person++) {
            int[][] coming = steps(person, 1);
            come[person] = coming[0];
            beforeComing[person] = coming[1];
            int[][] going = steps(person, 2);
            gone[person] = going[0];
            beforeGoing[person] = going[1];
        }
    }

    /** The codes in which somebody has a digit, and those in which they have the one before. */
    private int[][] steps(int person, int digit) {
        List<int[]> steps = new ArrayList<>();
        for (int to = 0; to < codes.length; to++) {
            if (codes[to] / power[person] % 3 == digit) {
                int from = index(codes[to] - power[person]);
                if (from >= 0) {
                    steps.add(new int[] {to, from});
                }
            }
        }
        return new int[][] {steps.stream().mapToInt(step -> step[0]).toArray(),
                steps.stream().mapToInt(step -> step[1]).toArray()};
    }

    private int[] split(int code) {
        int[] who = new int[3];
        for (int person = 0; person < people; person++) {
            who[code / power[person] % 3] |= 1 << person;
        }
        return who;
    }

    private int index(int code) {
        return Arrays.binarySearch(codes, code);
    }

    int count() {
        return codes.length;
    }

    /** Which code it is with some people at the digit before theirs; -1 where there is none. */
    int before(int code, int who) {
        int before = codes[code];
        for (int left = who; left != 0; left &= left - 1) {
            before -= power[Integer.numberOfTrailingZeros(left)];
        }
        return index(before);
    }

    /** Who is still to come in a code, a bit for each. */
    int toCome(int code) {
        return split(codes[code])[0];
    }

    /** Who is gone in a code, a bit for each. */
    int gone(int code) {
        return split(codes[code])[2];
    }
}
