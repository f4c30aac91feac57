package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What no plan of so many used days can cost less than, by prices. Whoever shoots a scene earns its price, and as all
 * scenes are shot once, every plan earns the sum of the prices: so it costs at least that sum and the least that days,
 * locations and cast cost less what they earn, over a choice that is larger than that of the plans. In that choice each
 * day is the best for itself among those who are there ({@link DayWorth}), a group of the cast comes and goes as is
 * cheapest ({@link StayTable}), and a scene may be shot twice or never. Whatever the prices, something is proved; they
 * are raised on what is shot too rarely and lowered on the rest, and the most that was proved is kept.
 *
 * <p>What every plan has at least has prices as well: days, nights, visits to a location, paid days of a person.
 */
final class StayBound {

    /** Prices are in parts of a minor unit, and whole, so that what they prove is exact. */
    private static final long SCALE = 256;
    private static final long MOST = 1L << 36;
    private static final int PATIENCE = 12;
    private static final double INERTIA = 0.6;
    private static final double STILL = 0.0002;

    private final Instance instance;
    private final StayGroup group;
    private final StayTerms terms;
    private final int used;
    private final DayWorth worth;
    private final long[][] values;
    private final long[] rates;
    private final int[] need;
    private final int[] count;
    private final double[] direction;
    private final double most;
    private final int lights;
    private final int people;
    private double[] prices;
    private double[] bestPrices;
    private double best;
    private double reach;
    private int waiting;
    private boolean begun;

    /** @param from where the prices begin; null: at what a minute of a full day costs */
    StayBound(BoundInstance problem, StayGroup group, StayTerms terms, int used, StayBound from) {
        instance = problem.instance;
        this.group = group;
        this.terms = terms;
        this.used = used;
        worth = new DayWorth(problem, group.in, SCALE);
        values = new long[3][1 << group.who.length];
        rates = new long[group.who.length];
        lights = instance.scenes + instance.locations;
        people = lights + 2;
        most = (double) SCALE * terms.most();
        need = new int[people + group.who.length];
        count = new int[need.length];
        direction = new double[need.length];
        Arrays.fill(need, 0, instance.scenes, 1);
        System.arraycopy(terms.visits(), 0, need, instance.scenes, instance.locations);
        need[lights] = problem.leastDays;
        need[lights + 1] = problem.leastNights;
        for (int one = 0; one < group.who.length; one++) {
            need[people + one] = terms.work()[group.who[one]];
        }
        prices = new double[need.length];
        if (from == null) {
            double minute = (double) SCALE * terms.typical() / Math.max(1, IntStream.of(instance.minutes).sum());
            Arrays.setAll(prices, i -> i < instance.scenes ? minute * instance.minutes[i] : 0);
        } else {
            System.arraycopy(from.bestPrices, 0, prices, 0, Math.min(prices.length, from.bestPrices.length));
        }
        bestPrices = prices;
    }

    /** Whether amounts are so large that sums of prices might not be exact. */
    static boolean isTooDear(StayTerms terms) {
        return terms.most() > MOST;
    }

    /** What is proved, rounded up as costs are whole. */
    long proved() {
        return begun ? Math.max(0, Math.ceilDiv((long) best, SCALE)) : 0;
    }

    /** Whether more rounds would prove hardly more. */
    boolean isStill() {
        return begun && reach < Math.abs(best) * STILL;
    }

    /** Looks at the present prices, and changes them. */
    void round() {
        long value = value();
        boolean clearly = !begun || value > best + Math.abs(best) * STILL;
        if (!begun) {
            reach = 0.1 * Math.abs((double) value) + SCALE;
        }
        if (!begun || value > best) {
            best = value;
            bestPrices = prices.clone();
        }
        begun = true;
        waiting = clearly ? 0 : waiting + 1;
        if (waiting > PATIENCE) {
            waiting = 0;
            reach *= 0.6;
            prices = bestPrices.clone();
        }
        count();
        change(value);
    }

    private void change(long value) {
        double norm = 1e-9;
        for (int i = 0; i < need.length; i++) {
            direction[i] = INERTIA * direction[i] + need[i] - count[i];
            norm += direction[i] * direction[i];
        }
        double step = (best + reach - value) / norm;
        for (int i = 0; i < need.length; i++) {
            double top = i < people ? most : SCALE * terms.held()[group.who[i - people]];
            prices[i] = Math.clamp(prices[i] + step * direction[i], 0, top);
        }
    }

    /** What the prices prove, in parts of a minor unit. */
    private long value() {
        long earned = SCALE * terms.fixed(group.who);
        long[] whole = new long[prices.length];
        for (int i = 0; i < prices.length; i++) {
            whole[i] = Math.round(prices[i]);
            earned += whole[i] * need[i];
        }
        System.arraycopy(whole, 0, worth.price, 0, instance.scenes);
        long dearestMove = 0;
        for (int place = 0; place < instance.locations; place++) {
            PackLocation location = instance.places[place];
            dearestMove = Math.max(dearestMove, location.moveCost());
            worth.visit[place] = SCALE * (location.dayCost() + location.moveCost()) - whole[instance.scenes + place];
        }
        for (int one = 0; one < rates.length; one++) {
            rates[one] = SCALE * terms.held()[group.who[one]] - whole[people + one];
            earned += rates[one];
        }
        for (int light = 0; light < (group.table.anyEither ? 3 : 2); light++) {
            long day = SCALE * (instance.terms.dayCost() - dearestMove)
                    - (light == Instance.EITHER ? 0 : whole[lights + light]);
            for (int there = 0; there < values[light].length; there++) {
                values[light][there] = worth.of(light, there) - day;
            }
        }
        return earned + group.table.least(used, values, rates);
    }

    /** How often the choice that is cheapest at the present prices has what has a price. */
    private void count() {
        Arrays.fill(count, 0, people, 0);
        Arrays.fill(count, people, count.length, 1);
        group.table.follow(new StayTable.Way() {

            @Override
            public void shot(int light, int there) {
                worth.count(light, there, count);
                if (light != Instance.EITHER) {
                    count[lights + light]++;
                }
            }

            @Override
            public void held(int one, int paid) {
                count[people + one] += paid;
            }
        });
    }

    /** How many steps of tables a round takes. */
    long work() {
        return DayWorth.work(instance) * 2 << group.who.length;
    }
}
