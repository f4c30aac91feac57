package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least that some people cost from their first day to their last, less what the days are worth, over every way in
 * which they can come and go: a table, date by date, over who is to come, there and gone. Nobody comes or goes on a
 * date on which they are away, a day with such a person is worth what it is without them, and a unit that has to rest
 * does not shoot by day after a night.
 */
final class StayTable {

    private static final long NONE = Long.MAX_VALUE / 4;

    private final Instance instance;
    private final StayCodes codes;
    private final int[] who;
    private final int[] away;
    private final boolean[] rests;
    /** Whether there are scenes that any light does for, so that a day may have no light. */
    final boolean anyEither;
    private final int[] needBefore;
    private final int[] needAfter;
    /** Before each day, by the days not used, by whether the sun is forbidden on it, by code. */
    private final long[][][][] least;
    private final long[] start;
    private final long[] hold;

    private int used;
    private int spare;
    /** What a day is worth, for each light and each choice of people who are there. */
    private long[][] worth;
    private long[] rates;

    /** The cheapest way, day by day. */
    interface Way {

        /** A day is shot by those who are there. */
        void shot(int light, int there);

        /** Somebody is there on both sides of the night between two days, which are so many paid days apart. */
        void held(int one, int paid);
    }

    /** @param need of each choice of people, how many days their scenes need */
    StayTable(BoundInstance problem, StayGroup group, int[] need) {
        instance = problem.instance;
        codes = group.codes;
        who = group.who;
        needBefore = IntStream.range(0, codes.count()).map(code -> need[codes.gone(code)]).toArray();
        needAfter = IntStream.range(0, codes.count()).map(code -> need[codes.toCome(code)]).toArray();
        away = new int[instance.days];
        rests = new boolean[instance.days];
        for (int day = 0; day < instance.days; day++) {
            for (int one = 0; one < codes.people; one++) {
                boolean isAway = instance.people[who[one]].away().contains(instance.day(day).date());
                away[day] |= isAway ? 1 << one : 0;
            }
            rests[day] = instance.rests(day, day + 1);
        }
        anyEither = IntStream.of(instance.light).anyMatch(light -> light == Instance.EITHER);
        least = new long[instance.days + 1][instance.days - problem.least + 1][2][codes.count()];
        start = new long[codes.count()];
        hold = new long[codes.count()];
    }

    /**
     * The least for so many used days.
     *
     * @param ratesOf what each of the people is paid for a day after their first
     */
    long least(int usedDays, long[][] worthOf, long[] ratesOf) {
        used = usedDays;
        spare = instance.days - used;
        worth = worthOf;
        rates = ratesOf;
        for (int day = 0; day <= instance.days; day++) {
            for (long[][] rows : least[day]) {
                Arrays.fill(rows[0], NONE);
                Arrays.fill(rows[1], NONE);
            }
        }
        least[0][0][0][0] = 0;
        for (int day = 0; day < instance.days; day++) {
            holds(day);
            for (int idle = Math.max(0, day - used); idle <= Math.min(day, spare); idle++) {
                step(day, idle);
            }
        }
        int last = start.length - 1;
        long[][] end = least[instance.days][spare];
        return Math.min(end[0][last], end[1][last]);
    }

    private void step(int day, int idle) {
        if (idle < spare) {
            long[] after = least[day + 1][idle + 1][0];
            for (int code = 0; code < start.length; code++) {
                long before = Math.min(least[day][idle][0][code], least[day][idle][1][code]);
                after[code] = Math.min(after[code], before + hold[code]);
            }
        }
        int shot = day + 1 - idle;
        if (shot > used) {
            return;
        }
        for (int light = 0; light < 3; light++) {
            if (light != Instance.EITHER || anyEither) {
                arrive(day, idle, light);
                shootAndLeave(day, light, least[day + 1][idle][rests[day] && light == Instance.NIGHT ? 1 : 0], shot);
            }
        }
    }

    /** What is paid between a day and the next one to those who are there. */
    private void holds(int day) {
        if (day + 1 == instance.days) {
            Arrays.fill(hold, 0);
            return;
        }
        for (int code = 0; code < hold.length; code++) {
            long sum = 0;
            for (int left = codes.there[code]; left != 0; left &= left - 1) {
                int one = Integer.numberOfTrailingZeros(left);
                int[] payDay = instance.payDay[who[one]];
                sum += rates[one] * (payDay[day + 1] - payDay[day]);
            }
            hold[code] = sum;
        }
    }

    /** Into {@link #start}: the least when those who come on a day are there. */
    private void arrive(int day, int idle, int light) {
        boolean tired = light == Instance.DAY;
        long[] rested = least[day][idle][0];
        long[] other = least[day][idle][1];
        for (int code = 0; code < start.length; code++) {
            start[code] = tired ? rested[code] : Math.min(rested[code], other[code]);
        }
        for (int one = 0; one < codes.people; one++) {
            if ((away[day] & 1 << one) == 0) {
                step(start, codes.come[one], codes.beforeComing[one]);
            }
        }
    }

    private static void step(long[] values, int[] to, int[] from) {
        for (int i = 0; i < to.length; i++) {
            values[to[i]] = Math.min(values[to[i]], values[from[i]]);
        }
    }

    private void shootAndLeave(int day, int light, long[] into, int shot) {
        for (int code = 0; code < start.length; code++) {
            start[code] -= worth[light][codes.there[code] & ~away[day]];
        }
        for (int one = 0; one < codes.people; one++) {
            if ((away[day] & 1 << one) == 0) {
                step(start, codes.gone[one], codes.beforeGoing[one]);
            }
        }
        for (int code = 0; code < into.length; code++) {
            if (needBefore[code] <= shot && needAfter[code] <= used - shot) {
                into[code] = Math.min(into[code], start[code] + hold[code]);
            }
        }
    }

    /** Tells the days of the cheapest way, the last first. */
    void follow(Way way) {
        int code = start.length - 1;
        int idle = spare;
        int after = least[instance.days][idle][0][code] <= least[instance.days][idle][1][code] ? 0 : 1;
        for (int day = instance.days - 1; day >= 0; day--) {
            holds(day);
            tellHeld(day, code, way);
            long value = least[day + 1][idle][after][code] - hold[code];
            if (after == 0 && idle > 0
                    && Math.min(least[day][idle - 1][0][code], least[day][idle - 1][1][code]) == value) {
                idle--;
                after = least[day][idle][0][code] == value ? 0 : 1;
                continue;
            }
            for (int light = 0; light < 3; light++) {
                int before = light == Instance.EITHER && !anyEither
                        || after != (rests[day] && light == Instance.NIGHT ? 1 : 0) ? -1
                        : before(day, idle, light, code, value);
                if (before >= 0) {
                    way.shot(light, codes.there[before] & ~away[day]);
                    long cost = value + worth[light][codes.there[before] & ~away[day]];
                    code = origin(day, idle, light, before, cost);
                    after = least[day][idle][0][code] == cost ? 0 : 1;
                    break;
                }
            }
        }
    }

    private void tellHeld(int day, int code, Way way) {
        for (int left = day + 1 < instance.days ? codes.there[code] : 0; left != 0; left &= left - 1) {
            int one = Integer.numberOfTrailingZeros(left);
            way.held(one, instance.payDay[who[one]][day + 1] - instance.payDay[who[one]][day]);
        }
    }

    /**
     * The code in which some of those who are gone are still there, and which comes to a value when the day is shot.
     */
    private int before(int day, int idle, int light, int code, long value) {
        arrive(day, idle, light);
        int may = codes.gone(code) & ~away[day];
        for (int who = may;; who = who - 1 & may) {
            int before = codes.before(code, who);
            if (before >= 0 && start[before] - worth[light][codes.there[before] & ~away[day]] == value) {
                return before;
            }
            if (who == 0) {
                return -1;
            }
        }
    }

    private int origin(int day, int idle, int light, int code, long cost) {
        int may = codes.there[code] & ~away[day];
        for (int who = may;; who = who - 1 & may) {
            int before = codes.before(code, who);
            if (before >= 0 && (least[day][idle][0][before] == cost || light != Instance.DAY
                    && least[day][idle][1][before] == cost)) {
                return before;
            }
            if (who == 0) {
                throw new IllegalStateException("No way to who is there on day " + day);
            }
        }
    }

    /** How many steps a whole table takes. */
    long work() {
        return (long) instance.days * codes.count() * (3L + 2 * codes.people);
    }
}
