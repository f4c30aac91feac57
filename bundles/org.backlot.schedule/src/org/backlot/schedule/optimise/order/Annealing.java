package org.backlot.schedule.optimise.order;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Finds a good order by simulated annealing: changes for the worse are taken too, ever more rarely. */
final class Annealing {

    private static final int SAMPLES = 64;
    /** At the end a change for the worse is this much less likely than at the start, in its cost. */
    private static final double COOLEST = 1e-3;
    private static final int LOOK_UP = 0xfff;

    private final Sequence sequence;
    private final SplittableRandom random;

    Annealing(Reduced problem, int[] initial, long seed) {
        sequence = new Sequence(problem, initial);
        random = new SplittableRandom(seed);
    }

    /** The best order seen. */
    int[] best(int moves, BooleanSupplier cancelled) {
        int[] best = sequence.order();
        if (sequence.size() < 2) {
            return best;
        }
        long gained = 0;
        long gainedBest = 0;
        double warmth = warmth();
        double cooling = Math.pow(COOLEST, 1.0 / Math.max(1, moves));
        for (int i = 0; i < moves && ((i & LOOK_UP) != 0 || !cancelled.getAsBoolean()); i++) {
            warmth *= cooling;
            long more = change(warmth);
            gained -= more;
            if (gained > gainedBest) {
                gainedBest = gained;
                best = sequence.order();
            }
        }
        return best;
    }

    /** Half of what a change usually costs or saves. */
    private double warmth() {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int from = random.nextInt(sequence.size());
            int to = random.nextInt(sequence.size());
            sum += Math.abs(sequence.move(from, to));
            sequence.move(to, from);
        }
        return Math.max(1, sum / SAMPLES / 2);
    }

    private long change(double warmth) {
        int from = random.nextInt(sequence.size());
        int to = random.nextInt(sequence.size() - 1);
        to += to >= from ? 1 : 0;
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        int kind = random.nextInt(4);
        long more = switch (kind) {
            case 0 -> sequence.reverse(low, high);
            case 1 -> sequence.swap(low, high);
            default -> sequence.move(from, to);
        };
        if (more <= 0 || random.nextDouble() < Math.exp(-more / warmth)) {
            return more;
        }
        switch (kind) {
            case 0 -> sequence.reverse(low, high);
            case 1 -> sequence.swap(low, high);
            default -> sequence.move(to, from);
        }
        return 0;
    }
}
