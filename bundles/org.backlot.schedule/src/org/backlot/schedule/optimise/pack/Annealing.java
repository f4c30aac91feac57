package org.backlot.schedule.optimise.pack;

import java.util.function.Consumer;

/**
 * Looks for better plans by changes at random that are taken back where they lose more than the temperature allows.
 * It goes in rounds, each twice as long as the one before and each from the best plan so far, so that it may be stopped
 * at any time; a longer search begins with the same steps as a shorter one.
 */
final class Annealing {

    private final Tally tally;
    private final Neighbourhood neighbourhood;
    private final Dice dice;
    private final Consumer<Assignment> better;
    private Assignment best;
    private long bestCost;
    private long bestWeight;
    private long price;
    static double HOT = Double.parseDouble(System.getProperty("hot", "0.5"));
    static double COLD = Double.parseDouble(System.getProperty("cold", "0.005"));
    static double RE = Double.parseDouble(System.getProperty("re", "0.5"));
    static int BASE = Integer.getInteger("base", 1000);

    /** @param better is told of every better plan when a round ends */
    Annealing(Tally tally, Dice dice, Consumer<Assignment> better) {
        this.tally = tally;
        this.dice = dice;
        this.better = better;
        neighbourhood = new Neighbourhood(tally, dice);
        best = tally.assignment();
        bestCost = tally.cost();
        bestWeight = tally.weight();
    }

    interface Stop { boolean now(); }

    void run(long iterations, Stop stop) {
        if (neighbourhood.isEmpty()) return;
        price = Math.max(1, tally.cost() / Math.max(1, usedDays()) / Violation.WEIGHT);
        double unit = typicalLoss();
        long left = iterations;
        long length = BASE * (long) tally.instance.scenes;
        for (int round = 0; left > 0 && !stop.now(); round++, length *= 2) {
            tally.become(best);
            long n = Math.min(left, length);
            round(n, length, unit * (round == 0 ? HOT : HOT * RE), unit * COLD, stop);
            left -= n;
            if (tally.weight() > 0) price *= 2; 
            better.accept(best);
        }
    }

    private int usedDays() {
        int used = 0;
        for (int c : tally.lists.count) used += c > 0 ? 1 : 0;
        return used;
    }

    private double typicalLoss() {
        long sum = 0; int n = 0;
        for (int i = 0; i < 2000; i++) {
            long before = tally.cost(); long w = tally.weight();
            neighbourhood.propose(); tally.settle();
            if (tally.cost() > before && tally.weight() <= w) { sum += tally.cost() - before; n++; }
            tally.undo();
        }
        return n == 0 ? 1 : (double) sum / n;
    }

    private void round(long steps, long whole, double hot, double cold, Stop stop) {
        double temperature = hot;
        int every = 256;
        double factor = StrictMath.pow(cold / hot, (double) every / whole);
        long cost = tally.cost(); long weight = tally.weight();
        for (long step = 0; step < steps; step++) {
            if (step % every == 0) {
                temperature *= factor;
                if ((step & 1023) == 0 && stop.now()) return;
            }
            neighbourhood.propose();
            tally.settle();
            long newCost = tally.cost(); long newWeight = tally.weight();
            long loss = newCost - cost + price * (newWeight - weight);
            if (loss <= 0 || loss < temperature * dice.exponential()) {
                tally.keep();
                cost = newCost; weight = newWeight;
                if (weight < bestWeight || weight == bestWeight && cost < bestCost) {
                    best = tally.assignment(); bestCost = cost; bestWeight = weight;
                }
            } else {
                tally.undo();
            }
        }
    }

    Assignment best() { return best; }
    long bestCost() { return bestCost; }
    long bestWeight() { return bestWeight; }
}
