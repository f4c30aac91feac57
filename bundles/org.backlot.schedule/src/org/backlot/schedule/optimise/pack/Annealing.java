package org.backlot.schedule.optimise.pack;

import java.util.function.BooleanSupplier;

/**
 * Looks for better plans by changes at random, which are taken back where they lose more than the temperature allows.
 * It goes in rounds, each twice as long as the one before and each from the best plan so far, so that it may be stopped
 * at any time, and a longer search begins with the steps of a shorter one.
 */
final class Annealing {

    /** Who is told. */
    interface Found {

        /**
         * Some steps are done.
         *
         * @param best     the best so far
         * @param isBetter whether it is better than when last told
         */
        void tell(Assignment best, boolean isBetter, long steps);
    }

    private static final int FIRST_ROUND = 250;
    private static final int BETWEEN_NEWS = 1 << 17;
    private static final int BETWEEN_LOOKS = 256;
    private static final double HOT = 0.5;
    private static final double AGAIN = 0.25;
    private static final double COLD = 0.005;

    private final Tally tally;
    private final Neighbourhood neighbourhood;
    private final Dice dice;
    private final BooleanSupplier stopped;
    private final Found found;
    private Assignment best;
    private long bestCost;
    private long bestWeight;
    private boolean isNews;
    private long price;
    private long steps;

    Annealing(Tally tally, Dice dice, BooleanSupplier stopped, Found found) {
        this.tally = tally;
        this.dice = dice;
        this.stopped = stopped;
        this.found = found;
        neighbourhood = new Neighbourhood(tally, dice);
        best = tally.assignment();
        bestCost = tally.cost();
        bestWeight = tally.weight();
    }

    void run(long budget) {
        if (neighbourhood.isEmpty()) {
            return;
        }
        price = Math.max(1, tally.cost() / Math.max(1, tally.lists.usedDays()) / Violation.WEIGHT);
        double loss = typicalLoss();
        long length = (long) FIRST_ROUND * tally.instance.scenes;
        double hot = loss * HOT;
        while (steps < budget && !stopped.getAsBoolean()) {
            round(length, Math.min(length, budget - steps), hot, loss * COLD);
            price *= tally.weight() > 0 && bestWeight == 0 ? 2 : 1;
            tally.become(best);
            length *= 2;
            // What is not kept yet may need something else to be broken for a while.
            hot = bestWeight > 0 ? Math.max(loss, (double) price * Violation.WEIGHT) : loss * AGAIN;
        }
        tell();
    }

    /** What a change costs that breaks nothing more and saves nothing. */
    private double typicalLoss() {
        long sum = 0;
        int count = 0;
        for (int i = 0; i < 2000; i++) {
            long cost = tally.cost();
            long weight = tally.weight();
            neighbourhood.propose();
            tally.settle();
            if (tally.cost() > cost && tally.weight() <= weight) {
                sum += tally.cost() - cost;
                count++;
            }
            tally.undo();
        }
        return count == 0 ? 1 : (double) sum / count;
    }

    private void round(long length, long count, double hot, double cold) {
        double temperature = hot;
        double cooling = StrictMath.pow(cold / hot, (double) BETWEEN_LOOKS / length);
        long cost = tally.cost();
        long weight = tally.weight();
        for (long step = 0; step < count; step++, steps++) {
            if (step % BETWEEN_LOOKS == 0) {
                temperature *= cooling;
                if (step % BETWEEN_NEWS == 0) {
                    tell();
                }
                if (stopped.getAsBoolean()) {
                    return;
                }
            }
            neighbourhood.propose();
            if (!tally.isChanged()) {
                continue;
            }
            tally.settle();
            long loss = tally.cost() - cost + price * (tally.weight() - weight);
            if (loss <= 0 || loss < temperature * dice.exponential()) {
                tally.keep();
                cost = tally.cost();
                weight = tally.weight();
                remember();
            } else {
                tally.undo();
            }
        }
    }

    private void remember() {
        if (tally.weight() < bestWeight || tally.weight() == bestWeight && tally.cost() < bestCost) {
            best = tally.assignment();
            bestCost = tally.cost();
            bestWeight = tally.weight();
            isNews = true;
        }
    }

    private void tell() {
        found.tell(best, isNews, steps);
        isNews = false;
    }
}
