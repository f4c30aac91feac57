package org.backlot.schedule.optimise.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The best plan of a small board, by a table over the sets of scenes that are shot before a day: what the days from
 * there on cost follows from that set, and from whether the day before was a night. Scenes that are equal in all but
 * their id are shot in the order of the problem, which leaves out most sets.
 */
final class SmallBoard {

    private static final int MOST_SCENES = 14;
    private static final long MOST_STEPS = 150_000_000;
    private static final long NONE = Long.MAX_VALUE / 2;

    private final Instance instance;
    private final int all;
    private final boolean[] canonical;
    private final long[] work;
    private final int[] scenesOf;
    private final int[] firsts;
    private final int night;
    private final int byDay;

    private SmallBoard(Instance instance) {
        this.instance = instance;
        all = (1 << instance.scenes) - 1;
        scenesOf = new int[instance.cast];
        firsts = new int[instance.scenes];
        int nights = 0;
        int days = 0;
        for (int scene = 0; scene < instance.scenes; scene++) {
            for (int person : instance.castOf[scene]) {
                scenesOf[person] |= 1 << scene;
            }
            nights |= instance.light[scene] == Instance.NIGHT ? 1 << scene : 0;
            days |= instance.light[scene] == Instance.DAY ? 1 << scene : 0;
        }
        night = nights;
        byDay = days;
        for (int pair = 0; pair < instance.first.length; pair++) {
            firsts[instance.second[pair]] |= 1 << instance.first[pair];
        }
        canonical = canonical();
        work = new long[all + 1];
        for (int set = 0; set <= all; set++) {
            for (int person = 0; person < instance.cast; person++) {
                PackCast cast = instance.people[person];
                work[set] += (scenesOf[person] & set) == 0 ? 0 : cast.workRate() - cast.holdRate();
            }
        }
    }

    /** Whether a problem is small enough, and has nothing that the table does not know. */
    static boolean canSolve(Instance instance) {
        double steps = Math.pow(3, instance.scenes) * instance.days;
        boolean rests = instance.terms.companyRest() || instance.nights.length == 0
                || IntStream.of(instance.light).noneMatch(light -> light == Instance.NIGHT);
        return instance.scenes > 0 && instance.scenes <= MOST_SCENES && steps <= MOST_STEPS
                && instance.problem.hours().limits().isEmpty()
                && instance.slots == instance.days && instance.neighbours.length == 0 && rests
                && Arrays.stream(instance.people).allMatch(person -> person.drop() == 0);
    }

    /** The best plan that keeps every constraint; empty where none does. */
    static Optional<Assignment> solve(Instance instance, PackWatch watch) {
        return new SmallBoard(instance).solve(watch);
    }

    private Optional<Assignment> solve(PackWatch watch) {
        long[][] least = new long[2][all + 1];
        int[][][] choice = new int[instance.days + 1][2][];
        Arrays.fill(least[0], NONE);
        Arrays.fill(least[1], NONE);
        least[0][all] = 0;
        for (int day = instance.days - 1; day >= 0; day--) {
            if (watch.isStopped()) {
                return Optional.empty();
            }
            least = step(day, least, choice[day]);
        }
        return least[0][0] >= NONE ? Optional.empty() : Optional.of(follow(choice));
    }

    /** From what the days after a day cost, by what is shot then, to what it costs with the day. */
    private long[][] step(int day, long[][] after, int[][] choice) {
        long[] costs = dayCosts(day);
        long[] across = across(day);
        boolean restBefore = instance.rests(day - 1, day);
        boolean restAfter = instance.rests(day, day + 1);
        long[][] least = new long[2][all + 1];
        for (int tired = 0; tired < 2; tired++) {
            Arrays.fill(least[tired], NONE);
            choice[tired] = new int[all + 1];
        }
        for (int shot = 0; shot <= all; shot++) {
            if (!canonical[shot]) {
                continue;
            }
            int open = all & ~shot;
            for (int set = open;; set = set - 1 & open) {
                if (canonical[shot | set] && costs[set] < NONE && comesAfter(shot, set)) {
                    int next = restAfter && (set & night) != 0 ? 1 : 0;
                    long rest = after[next][shot | set];
                    long cost = rest >= NONE ? NONE : rest + costs[set] + across[shot | set];
                    take(least[0], choice[0], shot, set, cost);
                    if (restBefore && (set & byDay) == 0) {
                        take(least[1], choice[1], shot, set, cost);
                    }
                }
                if (set == 0) {
                    break;
                }
            }
        }
        return least;
    }

    private static void take(long[] least, int[] choice, int shot, int set, long cost) {
        if (cost < least[shot]) {
            least[shot] = cost;
            choice[shot] = set;
        }
    }

    private boolean comesAfter(int shot, int set) {
        for (int left = set; left != 0; left &= left - 1) {
            if ((firsts[Integer.numberOfTrailingZeros(left)] & ~(shot | set)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** What a day costs with each set of scenes, the work of the cast beyond their hold included. */
    private long[] dayCosts(int day) {
        long[] costs = new long[all + 1];
        int must = 0;
        for (int scene = 0; scene < instance.scenes; scene++) {
            must |= instance.lockedTo[scene] == day ? 1 << scene : 0;
        }
        for (int set = 0; set <= all; set++) {
            costs[set] = (set & must) == must && mayBe(set & ~must, day) ? cost(day, set) : NONE;
        }
        return costs;
    }

    private boolean mayBe(int free, int day) {
        for (int left = free; left != 0; left &= left - 1) {
            int scene = Integer.numberOfTrailingZeros(left);
            if (instance.isLocked(scene) || instance.misfit[scene][day] > 0 || instance.day(day).sealed()) {
                return false;
            }
        }
        return true;
    }

    private long cost(int day, int set) {
        int[] scenes = IntStream.range(0, instance.scenes).filter(scene -> (set & 1 << scene) != 0).toArray();
        var lists = DayLists.ofOneDay(instance, day, scenes);
        var tally = new DayTally(instance, lists);
        tally.count(day);
        return tally.weight > 0 ? NONE : tally.cost + work[set];
    }

    /** What is paid between a day and the next one, by what is shot until then. */
    private long[] across(int day) {
        long[] across = new long[all + 1];
        for (int person = 0; person < instance.cast; person++) {
            PackCast cast = instance.people[person];
            long paid = day + 1 == instance.days ? 0
                    : cast.holdRate() * (instance.payDay[person][day + 1] - instance.payDay[person][day]);
            for (int shot = 0; shot <= all; shot++) {
                boolean works = (shot & scenesOf[person]) != 0;
                across[shot] += works && (shot & scenesOf[person]) != scenesOf[person] ? paid : 0;
            }
        }
        return across;
    }

    private boolean[] canonical() {
        int[] before = new int[instance.scenes];
        for (int scene = 0; scene < instance.scenes; scene++) {
            for (int other = 0; other < scene && before[scene] == 0; other++) {
                before[scene] = isEqual(scene, other) ? 1 << other : 0;
            }
        }
        boolean[] canonical = new boolean[all + 1];
        for (int set = 0; set <= all; set++) {
            boolean is = true;
            for (int left = set; left != 0; left &= left - 1) {
                is &= (before[Integer.numberOfTrailingZeros(left)] & ~set) == 0;
            }
            canonical[set] = is;
        }
        return canonical;
    }

    private boolean isEqual(int scene, int other) {
        PackScene one = instance.scene(scene);
        PackScene two = instance.scene(other);
        return instance.problem.rules().isEmpty() && !instance.ordered[scene] && !instance.ordered[other]
                && !one.isLocked() && new PackScene(two.id(), one.minutes(), one.eighths(), two.cast(),
                        one.location(), one.set(), one.light(), one.from(), one.until(), one.lock()).equals(two)
                && Arrays.equals(instance.castOf[scene], instance.castOf[other]);
    }

    private Assignment follow(int[][][] choice) {
        int[] days = new int[instance.scenes];
        int shot = 0;
        int tired = 0;
        for (int day = 0; day < instance.days; day++) {
            int set = choice[day][tired][shot];
            for (int left = set; left != 0; left &= left - 1) {
                days[Integer.numberOfTrailingZeros(left)] = day;
            }
            tired = instance.rests(day, day + 1) && (set & night) != 0 ? 1 : 0;
            shot |= set;
        }
        return new Assignment(days);
    }
}
