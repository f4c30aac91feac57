package org.backlot.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Two sides that were timed in turns within one run, so that a busy machine burdens both alike.
 *
 * @param ours nanoseconds of each turn
 * @param bare nanoseconds of each turn
 */
record Comparison(List<Double> ours, List<Double> bare) {

    /**
     * Times two sides; which of them goes first changes from turn to turn, and each finds the heap collected.
     *
     * @param warmUps turns before those that count, for the compiler of the virtual machine
     * @param turns   turns that count, at least 5
     */
    static Comparison of(int warmUps, int turns, Side ours, Side bare) throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int turn = -warmUps; turn < turns; turn++) {
            boolean oursFirst = Math.floorMod(turn, 2) == 0;
            double before = once(oursFirst ? ours : bare);
            double after = once(oursFirst ? bare : ours);
            if (turn >= 0) {
                first.add(oursFirst ? before : after);
                second.add(oursFirst ? after : before);
            }
        }
        return new Comparison(first, second);
    }

    private static double once(Side side) throws Exception {
        System.gc();
        return side.run().nanos();
    }

    double oursMedian() {
        return median(ours);
    }

    double bareMedian() {
        return median(bare);
    }

    /** Ours as a multiple of the other. */
    double ratio() {
        return oursMedian() / bareMedian();
    }

    /** The ratio of each turn, sorted. */
    List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / bare.get(i));
        }
        return ratios.stream().sorted().toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
