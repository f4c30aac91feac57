package org.backlot.schedule.optimise.pack;

import java.util.Arrays;

/**
 * A bound on what the people who are not decided yet cost at two cuts: each takes the place that is cheapest for them
 * alone, and pays for its minutes in each part. A scene's minutes are shared by those in it, so that the shares never
 * come to more than the scene, and what is over capacity is paid back: whatever the prices, no decision costs less.
 */
final class CutPrices {

    private final CutShape shape;
    private final CutState state;
    private final double[] prices = new double[CutShape.PARTS];
    private final double[] use = new double[CutShape.PARTS];
    private final int[] marks;
    private final double[][] share;
    private final long[][] whole;

    CutPrices(CutShape shape, CutState state) {
        this.shape = shape;
        this.state = state;
        marks = new int[shape.people.count];
        share = new double[shape.people.count][7];
        whole = new long[shape.people.count][7];
    }

    /** Raises the bound from where the state is by changing the prices. */
    double tune(int depth, int steps) {
        double[] chosen = prices.clone();
        double best = bound(depth);
        double last = best;
        double step = 1;
        for (int i = 0; i < steps && last < Double.MAX_VALUE; i++) {
            double norm = 1e-9;
            double scale = 0;
            for (int part = 0; part < CutShape.PARTS; part++) {
                double slope = use[part] - state.left(part);
                use[part] = slope;
                norm += slope * slope;
                scale += shape.mostCost() * 0.1;
            }
            for (int part = 0; part < CutShape.PARTS; part++) {
                prices[part] = Math.max(0, prices[part] + step * scale * use[part] / norm);
            }
            last = priced(depth);
            if (last > best) {
                best = last;
                System.arraycopy(prices, 0, chosen, 0, prices.length);
            } else {
                step *= 0.85;
            }
        }
        System.arraycopy(chosen, 0, prices, 0, prices.length);
        return best;
    }

    void set(double[] values) {
        System.arraycopy(values, 0, prices, 0, prices.length);
    }

    double[] get() {
        return prices.clone();
    }

    /** The least that the people from one on can cost, at the prices set. */
    double bound(int depth) {
        for (int person = depth; person < shape.people.count; person++) {
            weigh(person, depth);
        }
        return priced(depth);
    }

    private double priced(int depth) {
        double bound = 0;
        Arrays.fill(use, 0);
        for (int part = 0; part < CutShape.PARTS; part++) {
            bound -= prices[part] * state.left(part);
        }
        double unpriced = 0;
        for (int person = depth; person < shape.people.count; person++) {
            double[] shares = share[person];
            double least = Double.MAX_VALUE;
            long cheapest = Long.MAX_VALUE;
            int taken = -1;
            for (int status = 0; status < CutShape.STATUSES; status++) {
                if (CutShape.contradicts(marks[person], CutShape.MARKS[status]) || tooLong(whole[person], status)) {
                    continue;
                }
                double cost = shape.cost(person, status);
                cheapest = Math.min(cheapest, (long) cost);
                for (int part = 0; part < 4; part++) {
                    if ((CutShape.MARKS[status] & 1 << part) != 0) {
                        cost += prices[part] * shares[part];
                    }
                }
                cost += between(status) < 0 ? 0 : prices[4] * shares[between(status)];
                if (cost < least) {
                    least = cost;
                    taken = status;
                }
            }
            if (taken < 0) {
                return Double.MAX_VALUE;
            }
            bound += least;
            unpriced += cheapest;
            for (int part = 0; part < 4; part++) {
                use[part] += (CutShape.MARKS[taken] & 1 << part) != 0 ? shares[part] : 0;
            }
            use[4] += between(taken) < 0 ? 0 : shares[between(taken)];
        }
        return Math.max(bound, unpriced);
    }

    private boolean tooLong(long[] minutes, int status) {
        for (int part = 0; part < 4; part++) {
            if ((CutShape.MARKS[status] & 1 << part) != 0 && minutes[part] > state.left(part)) {
                return true;
            }
        }
        return between(status) >= 0 && minutes[between(status)] > state.left(CutShape.BETWEEN);
    }

    /** Where the minutes of a status stand that come to lie between the cuts. */
    private static int between(int status) {
        return switch (status) {
            case 0 -> 4;
            case 3 -> 5;
            case 4 -> 6;
            default -> -1;
        };
    }

    /** What each place of somebody would add to each part; and all marks of their scenes. */
    private void weigh(int person, int depth) {
        double[] shares = share[person];
        long[] wholes = whole[person];
        Arrays.fill(shares, 0);
        Arrays.fill(wholes, 0);
        int all = 0;
        for (int scene : shape.people.scenesOf[person]) {
            int marked = state.marks[scene];
            all |= marked;
            double part = shape.people.shares[depth][scene];
            int minutes = shape.problem.instance.minutes[scene];
            for (int i = 0; i < 4; i++) {
                if ((marked & 1 << i) == 0) {
                    shares[i] += part;
                    wholes[i] += minutes;
                }
            }
            boolean after = (marked & CutShape.AFTER_FIRST) != 0;
            boolean before = (marked & CutShape.BEFORE_SECOND) != 0;
            if (!after || !before) {
                shares[4] += part;
                wholes[4] += minutes;
            }
            if (after && !before) {
                shares[5] += part;
                wholes[5] += minutes;
            }
            if (before && !after) {
                shares[6] += part;
                wholes[6] += minutes;
            }
        }
        marks[person] = all;
    }
}
