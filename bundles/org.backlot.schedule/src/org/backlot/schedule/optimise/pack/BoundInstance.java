package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a lower bound has to know of a problem, simplified so that every plan of the problem that keeps all constraints
 * is one of this, and costs no more here: every day is as long as the longest, and no date is lost to absence, rest or
 * order.
 */
final class BoundInstance {

    final Instance instance;
    /** The most minutes of any day. */
    final int capacity;
    /** The most minutes of any day at the normal rate. */
    final int normal;
    /** The most that is saved because the first location of a day takes no move. */
    final int firstMove;
    /** The most eighths of any day; 0: no limit. */
    final int eighths;
    /** The fewest days that are shot by day, by night, and at all. */
    final int leastDays;
    final int leastNights;
    final int least;

    BoundInstance(Instance instance) {
        this.instance = instance;
        PackDay[] days = instance.problem.days().toArray(PackDay[]::new);
        capacity = Math.max(1, Arrays.stream(days).mapToInt(PackDay::maxMinutes).max().getAsInt());
        normal = Arrays.stream(days).mapToInt(PackDay::minutes).max().getAsInt();
        firstMove = Arrays.stream(instance.places).mapToInt(PackLocation::moveMinutes).max().orElse(0);
        boolean limited = Arrays.stream(days).allMatch(day -> day.maxEighths() > 0);
        eighths = limited ? Arrays.stream(days).mapToInt(PackDay::maxEighths).max().getAsInt() : 0;
        int[] all = IntStream.range(0, instance.scenes).toArray();
        leastDays = daysFor(of(all, Instance.DAY));
        leastNights = daysFor(of(all, Instance.NIGHT));
        int locked = (int) IntStream.of(instance.lockedTo).filter(day -> day >= 0).distinct().count();
        least = Math.max(locked, Math.max(leastDays + leastNights, daysFor(all)));
    }

    int[] of(int[] scenes, int light) {
        return IntStream.of(scenes).filter(scene -> instance.light[scene] == light).toArray();
    }

    /** The fewest days for some scenes of every light, which do not mix. */
    int daysForLights(int[] scenes) {
        return Math.max(daysFor(scenes), daysFor(of(scenes, Instance.DAY)) + daysFor(of(scenes, Instance.NIGHT)));
    }

    /** The fewest days for some scenes, whatever their light. */
    int daysFor(int[] scenes) {
        long days = ceil(minutesWithMoves(scenes), capacity + firstMove);
        days = Math.max(days, fewestBins(IntStream.of(scenes).map(scene -> instance.minutes[scene]).toArray(), capacity));
        if (eighths > 0) {
            int[] pages = IntStream.of(scenes).map(scene -> instance.eighths[scene]).toArray();
            days = Math.max(days, fewestBins(pages, eighths));
        }
        return (int) days;
    }

    /** The minutes of some scenes, with one move to each location: the first of a day is given back by the day. */
    long minutesWithMoves(int[] scenes) {
        return IntStream.of(scenes).map(scene -> instance.minutes[scene]).asLongStream().sum()
                + IntStream.of(scenes).map(scene -> instance.location[scene]).distinct()
                        .map(place -> instance.places[place].moveMinutes()).asLongStream().sum();
    }

    /**
     * How many bins some items need at least: bound L2 of Martello and Toth, "Lower bounds and reduction procedures for
     * the bin packing problem" (1990), which sees that two items of more than half a bin never share one.
     */
    static long fewestBins(int[] items, int capacity) {
        long best = 0;
        int[] limits = IntStream.concat(IntStream.of(0), IntStream.of(items).filter(item -> item <= capacity / 2))
                .distinct().toArray();
        for (int limit : limits) {
            long large = 0;
            long middle = 0;
            long room = 0;
            long small = 0;
            for (int item : items) {
                if (item > capacity - limit) {
                    large++;
                } else if (item > capacity / 2) {
                    middle++;
                    room += capacity - item;
                } else if (item >= limit) {
                    small += item;
                }
            }
            best = Math.max(best, large + middle + Math.max(0, ceil(small - room, capacity)));
        }
        return best;
    }

    static long ceil(long amount, long size) {
        return amount <= 0 ? 0 : (amount + size - 1) / size;
    }
}
