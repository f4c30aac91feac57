package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The changes that a search tries: a scene or what a day has of one location goes to another day, or changes places
 * with something there; somebody's stay is shortened; whole days change places, shift by one, or are dissolved. Locked
 * scenes and sealed days stay.
 */
final class Neighbourhood {

    /** A schedule of more days is not turned over as often, as that takes its time. */
    private static final int LONG = 30;

    private final Instance instance;
    private final Tally tally;
    private final Dice dice;
    private final Shortening shortening;
    private final int[] free;
    private final int[][] relatives;
    private final int[][] unitDays;
    private final int[] unitOf;
    private final int[] placeInUnit;
    private final int[] block;
    private final int[] other;

    Neighbourhood(Tally tally, Dice dice) {
        this.tally = tally;
        this.dice = dice;
        instance = tally.instance;
        shortening = new Shortening(tally, dice);
        free = IntStream.range(0, instance.scenes).filter(scene -> !instance.isLocked(scene)).toArray();
        relatives = IntStream.range(0, instance.scenes).mapToObj(this::relativesOf).toArray(int[][]::new);
        block = new int[instance.scenes];
        other = new int[instance.scenes];
        unitOf = new int[instance.days];
        placeInUnit = new int[instance.days];
        unitDays = unitDays();
    }

    private int[] relativesOf(int scene) {
        return IntStream.range(0, instance.scenes).filter(one -> one != scene
                && lightsAgree(instance.light[one], instance.light[scene])
                && (instance.location[one] == instance.location[scene] || shareCast(one, scene))).toArray();
    }

    private static boolean lightsAgree(int one, int two) {
        return one == two || one == Instance.EITHER || two == Instance.EITHER;
    }

    private boolean shareCast(int one, int two) {
        return IntStream.of(instance.castOf[one]).anyMatch(person -> instance.isIn(person, two));
    }

    private int[][] unitDays() {
        List<String> units = new ArrayList<>();
        List<List<Integer>> days = new ArrayList<>();
        for (int day = 0; day < instance.days; day++) {
            if (instance.day(day).sealed()) {
                unitOf[day] = -1;
                continue;
            }
            String unit = instance.day(day).unit();
            if (!units.contains(unit)) {
                units.add(unit);
                days.add(new ArrayList<>());
            }
            unitOf[day] = units.indexOf(unit);
            placeInUnit[day] = days.get(unitOf[day]).size();
            days.get(unitOf[day]).add(day);
        }
        return days.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** Whether there is anything to decide. */
    boolean isEmpty() {
        return free.length == 0;
    }

    /**
     * Makes one change at random in the tally; none where a look shows that it would make a plan that keeps everything
     * break something.
     */
    void propose() {
        int kind = dice.below(100);
        int scene = free[dice.below(free.length)];
        int from = tally.dayOf[scene];
        if (kind < 40) {
            int to = target(scene);
            if (to != from && !refuses(to, scene, -1)) {
                tally.move(scene, to);
            }
        } else if (kind < 68) {
            swap(scene, from);
        } else if (kind < 78) {
            int to = target(scene);
            if (to != from && !refuses(to, scene, -1)) {
                moveAll(block, location(scene, block), to);
            }
        } else if (kind < 84) {
            swapLocations(scene, from);
        } else if (kind < 92) {
            shortening.propose(scene);
        } else if (unitOf[from] >= 0) {
            days(kind, from);
        }
    }

    private boolean refuses(int day, int scene, int gone) {
        return tally.weight() == 0 && tally.lists.refuses(day, scene, gone);
    }

    private void swap(int scene, int from) {
        int to = target(scene);
        if (to == from || tally.lists.count[to] == 0) {
            return;
        }
        int partner = tally.lists.members[to][dice.below(tally.lists.count[to])];
        if (!instance.isLocked(partner) && !refuses(to, scene, partner) && !refuses(from, partner, scene)) {
            tally.move(scene, to);
            tally.move(partner, from);
        }
    }

    private void days(int kind, int from) {
        int[] days = unitDays[unitOf[from]];
        int place = placeInUnit[from];
        int reach = 1 + dice.below(dice.below(4) == 0 ? days.length : Math.min(days.length, 5));
        int to = place + (dice.below(2) == 0 ? reach : -reach);
        if (to < 0 || to >= days.length) {
            return;
        }
        if (kind < 94) {
            swapDays(from, days[to]);
        } else if (kind < 96) {
            shift(days, place, to);
        } else if (kind < 98) {
            shiftWithGap(days, place, to);
        } else if (kind < 99) {
            reverse(days, Math.min(place, to), Math.max(place, to));
        } else {
            dissolve(from);
        }
    }

    /** A day for a scene: mostly where scenes of its location or its cast are, else any on which it fits. */
    private int target(int scene) {
        int kind = dice.below(10);
        if (kind < 6 && relatives[scene].length > 0) {
            int day = tally.dayOf[relatives[scene][dice.below(relatives[scene].length)]];
            if (unitOf[day] >= 0) {
                return day;
            }
        }
        int[] fits = instance.fits[scene];
        return fits[dice.below(fits.length)];
    }

    private int location(int scene, int[] into) {
        int day = tally.dayOf[scene];
        int count = 0;
        for (int i = 0; i < tally.lists.count[day]; i++) {
            int one = tally.lists.members[day][i];
            if (instance.location[one] == instance.location[scene] && !instance.isLocked(one)) {
                into[count++] = one;
            }
        }
        return count;
    }

    private void swapLocations(int scene, int from) {
        int to = target(scene);
        if (to == from || tally.lists.count[to] == 0) {
            return;
        }
        int partner = tally.lists.members[to][dice.below(tally.lists.count[to])];
        int count = location(scene, block);
        int back = location(partner, other);
        moveAll(block, count, to);
        moveAll(other, back, from);
    }

    private int content(int day, int[] into) {
        int count = 0;
        for (int i = 0; i < tally.lists.count[day]; i++) {
            int one = tally.lists.members[day][i];
            if (!instance.isLocked(one)) {
                into[count++] = one;
            }
        }
        return count;
    }

    private void moveAll(int[] scenes, int count, int to) {
        for (int i = 0; i < count; i++) {
            tally.move(scenes[i], to);
        }
    }

    private void swapDays(int one, int two) {
        int count = content(one, block);
        int back = content(two, other);
        moveAll(block, count, two);
        moveAll(other, back, one);
    }

    /** The content of one day goes to another, and those between move up by one. */
    private void shift(int[] days, int from, int to) {
        int step = from < to ? 1 : -1;
        int count = content(days[from], block);
        for (int place = from; place != to; place += step) {
            int moving = content(days[place + step], other);
            moveAll(other, moving, days[place]);
        }
        moveAll(block, count, days[to]);
    }

    private void reverse(int[] days, int from, int to) {
        for (int low = from, high = to; low < high; low++, high--) {
            swapDays(days[low], days[high]);
        }
    }

    /** Moves a day, and an empty one to stand behind it or at either end, which is what a night needs to move. */
    private void shiftWithGap(int[] days, int from, int to) {
        int gap = days.length > LONG && dice.below(days.length) >= LONG ? to : dice.below(days.length);
        for (int i = 0; i < days.length && tally.lists.count[days[gap]] > 0; i++) {
            gap = (gap + 1) % days.length;
        }
        shift(days, from, to);
        if (tally.lists.count[days[gap]] == 0) {
            int end = gap < days.length / 2 ? 0 : days.length - 1;
            boolean near = days.length > LONG ? dice.below(days.length) >= LONG / 2 : dice.below(2) == 0;
            shift(days, gap, near ? Math.min(to + 1, days.length - 1) : end);
        }
    }

    /** Some days of one unit that follow each other and have no locked scene; empty where there are none. */
    int[] window(int size) {
        int[] days = unitDays.length == 0 ? new int[0] : unitDays[dice.below(unitDays.length)];
        int count = Math.min(size, days.length);
        int start = days.length == 0 ? 0 : dice.below(days.length - count + 1);
        int[] window = Arrays.copyOfRange(days, start, start + count);
        for (int day : window) {
            for (int i = 0; i < tally.lists.count[day]; i++) {
                if (instance.isLocked(tally.lists.members[day][i])) {
                    return new int[0];
                }
            }
        }
        return window;
    }

    private void dissolve(int day) {
        int count = content(day, block);
        for (int i = 0; i < count; i++) {
            tally.move(block[i], target(block[i]));
        }
    }
}
