package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What no plan can cost less than, by prices. Whoever shoots a scene earns its price, and as all scenes are shot once, a
 * plan earns the sum of all prices, whatever it is: so a plan costs at least that sum and the least that days, locations
 * and cast can cost less what they earn, over a choice that is larger than that of the plans. In that choice every day
 * is the best for itself among those who are there ({@link DayWorth}), some of the cast come and go as they like
 * ({@link StayTable}), and a scene may be shot twice or never. The prices are raised on what is shot too rarely and
 * lowered on the rest, so that the choice comes near a plan. Every price proves something; only the best is kept.
 *
 * <p>Prices are also put on what every plan has at least: days, nights, visits to a location, days of a person.
 */
final class StayBound {

    private static final long SCALE = 256;
    private static final double MOST = 1L << 50;
    private static final int PATIENCE = 12;

    private final Instance instance;
    private final StayCodes codes;
    private final StayTable table;
    private final DayWorth worth;
    private final long[][] values;
    private final long[] rates;
    private final long[] held;
    private final int[] need;
    private final int[] count;
    private final double[] weight;
    private final double[] direction;
    private double[] prices;
    private double[] bestPrices;
    private final long fixed;
    private final long dearestMove;
    private final long[] visit;
    private double reach;
    private int waiting;
    private double best = Double.NEGATIVE_INFINITY;
    private final int people;
    int rounds;

    StayBound(BoundInstance problem, int[] who, long[] heldRates, long fixed, int[] leastVisits, int[] leastWork, double[] scenePrices, int used) {
        instance = problem.instance;
        people = who.length;
        this.fixed = fixed;
        held = IntStream.of(who).mapToLong(one -> heldRates[one]).toArray();
        int[] in = new int[instance.scenes];
        for (int one = 0; one < people; one++) {
            for (int scene : instance.scenesOf(who[one])) {
                in[scene] |= 1 << one;
            }
        }
        int[] meets = new int[people];
        for (int scene : in) {
            for (int left = scene; left != 0; left &= left - 1) {
                meets[Integer.numberOfTrailingZeros(left)] |= scene;
            }
        }
        codes = new StayCodes(meets);
        int[] needs = new int[1 << people];
        for (int set = 1; set < needs.length; set++) {
            int mask = set;
            needs[set] = problem.daysForLights(IntStream.range(0, instance.scenes).filter(scene -> (in[scene] & mask) != 0).toArray());
        }
        table = new StayTable(instance, codes, who, used, needs);
        worth = new DayWorth(problem, in, SCALE);
        values = new long[3][1 << people];
        rates = new long[people];
        visit = new long[instance.locations];
        for (int place = 0; place < instance.locations; place++) {
            visit[place] = instance.places[place].dayCost() + instance.places[place].moveCost();
        }
        dearestMove = Arrays.stream(instance.places).mapToLong(PackLocation::moveCost).max().orElse(0);
        int size = instance.scenes + instance.locations + 3 + people;
        need = new int[size];
        count = new int[size];
        weight = new double[size];
        direction = new double[size];
        Arrays.fill(need, 0, instance.scenes, 1);
        System.arraycopy(leastVisits, 0, need, instance.scenes, instance.locations);
        need[lights()] = problem.leastDays;
        need[lights() + 1] = problem.leastNights;
        need[lights() + 2] = problem.least;
        for (int one = 0; one < people; one++) {
            need[lights() + 3 + one] = leastWork[who[one]];
        }
        Arrays.fill(weight, 1);
        prices = new double[size];
        System.arraycopy(scenePrices, 0, prices, 0, scenePrices.length);
        bestPrices = prices;
    }

    private int lights() {
        return instance.scenes + instance.locations;
    }

    /** What is proved, rounded up as costs are whole. */
    long proved() {
        return best == Double.NEGATIVE_INFINITY ? 0 : Math.max(0, Math.ceilDiv((long) best, SCALE));
    }

    double[] prices() {
        return bestPrices;
    }

    int size() {
        return codes.codes.length;
    }

    long work() {
        return table.work() + (long) (3 * (1 << people)) * worth.work() + 0;
    }

    /** Looks at the present prices, and changes them. */
    void round() {
        rounds++;
        long value = value();
        if (value > best) {
            boolean clearly = value > best + Math.max(SCALE * 0.5, Math.abs(best) * 1e-4);
            best = value;
            bestPrices = prices.clone();
            waiting = clearly ? 0 : waiting + 1;
            if (rounds == 1) {
                reach = 0.1 * Math.abs(best) + SCALE;
            }
        } else {
            waiting++;
        }
        if (waiting > PATIENCE) {
            waiting = 0;
            reach *= 0.6;
            prices = bestPrices.clone();
        }
        Arrays.fill(count, 0);
        count();
        double norm = 1e-9;
        for (int i = 0; i < need.length; i++) {
            direction[i] = 0.6 * direction[i] + (need[i] - count[i]);
            norm += direction[i] * direction[i] * weight[i];
        }
        double step = (best + reach - value) / norm;
        for (int i = 0; i < need.length; i++) {
            prices[i] = Math.max(0, prices[i] + step * direction[i] * weight[i]);
        }
        for (int one = 0; one < people; one++) {
            prices[lights() + 3 + one] = Math.min(prices[lights() + 3 + one], SCALE * held[one]);
        }
    }

    double reach() { return reach / SCALE; }

    /** What the prices prove, in parts of a minor unit. */
    private long value() {
        long earned = 0;
        long[] whole = new long[prices.length];
        for (int i = 0; i < prices.length; i++) {
            whole[i] = Math.round(prices[i]);
            earned += whole[i] * need[i];
        }
        System.arraycopy(whole, 0, worth.price, 0, instance.scenes);
        for (int place = 0; place < instance.locations; place++) {
            worth.visit[place] = SCALE * visit[place] - whole[instance.scenes + place];
        }
        for (int one = 0; one < people; one++) {
            rates[one] = SCALE * held[one] - whole[lights() + 3 + one];
            earned += rates[one];
        }
        for (int light = 0; light < 3; light++) {
            long day = SCALE * (instance.terms.dayCost() - dearestMove) - whole[lights() + 2]
                    - (light == Instance.EITHER ? 0 : whole[lights() + light]);
            for (int there = 0; there < values[light].length; there++) {
                values[light][there] = worth.of(light, there) - day;
            }
        }
        return SCALE * fixed + earned + table.least(values, rates);
    }

    private void count() {
        Arrays.fill(count, lights() + 3, count.length, 1);
        table.follow(new StayTable.Way() {

            @Override
            public void shot(int light, int there) {
                boolean[] visited = new boolean[instance.locations];
                boolean[] on = worth.scenes(light, there, visited);
                for (int scene = 0; scene < instance.scenes; scene++) {
                    count[scene] += on[scene] ? 1 : 0;
                }
                for (int place = 0; place < instance.locations; place++) {
                    count[instance.scenes + place] += visited[place] ? 1 : 0;
                }
                count[lights() + 2]++;
                if (light != Instance.EITHER) {
                    count[lights() + light]++;
                }
            }

            @Override
            public void held(int one, int paid) {
                count[lights() + 3 + one] += paid;
            }
        });
    }
}
