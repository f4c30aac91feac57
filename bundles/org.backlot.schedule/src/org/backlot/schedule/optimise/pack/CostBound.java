package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What no plan that keeps every constraint can cost less than: the least of what is proved for each number of days that
 * could be used ({@link DayCase}). It adds up the days, the least days at each location, the moves and the overtime
 * that are forced by them, and what the cast is paid: the least days of work of each, and for those who are paid from
 * their first day to their last, what {@link CutSearch} proves to be paid across the cuts between the days, two cuts at
 * a time, the outermost first. A cut is in one pair only, so nothing is counted twice. {@link StayBound} proves the
 * same in another way.
 */
final class CostBound {

    private static final int FIRST_GROUP = 4;
    private static final int NEXT_GROUP = 2;
    private static final int MOST_PEOPLE = 14;
    /** A case of more days is looked at first where it costs less than this part of the bound more. */
    private static final int NEAR = 40;

    private final Instance instance;
    private final BoundInstance problem;
    private final StayTerms terms;
    private final CutPeople people;
    private final int[] dearest;
    private final boolean oneUnit;
    private final List<DayCase> cases = new ArrayList<>();
    private final List<StayGroup> groups = new ArrayList<>();
    private final long[] crossing;
    private long spans;
    private long discount;
    private boolean noMoreGroups;

    CostBound(Instance instance) {
        this.instance = instance;
        problem = new BoundInstance(instance);
        terms = StayTerms.of(problem);
        oneUnit = instance.slots == instance.days;
        crossing = new long[instance.cast];
        for (int person = 0; person < instance.cast; person++) {
            cast(person);
        }
        people = new CutPeople(instance, crossing);
        dearest = IntStream.range(0, instance.cast).boxed().filter(person -> terms.held()[person] > 0)
                .sorted(Comparator.<Integer>comparingLong(person -> -terms.held()[person]))
                .mapToInt(Integer::intValue).toArray();
        noMoreGroups = StayBound.isTooDear(terms);
        long fixed = 0;
        for (int person = 0; person < instance.cast; person++) {
            fixed += (instance.people[person].workRate() - crossing[person]) * terms.work()[person];
        }
        long locationMoves = 0;
        for (int place = 0; place < instance.locations; place++) {
            fixed += instance.places[place].dayCost() * terms.visits()[place];
            locationMoves += instance.places[place].moveCost() * terms.visits()[place];
        }
        for (int used = problem.least; used <= instance.days; used++) {
            cases.add(new DayCase(this, used, fixed + ofDays(used, locationMoves)));
        }
    }

    /** The bound, as far as it is proved. */
    long proved() {
        return cases.stream().mapToLong(DayCase::proved).min().orElse(0);
    }

    /** Whether there are fewer days than any plan needs. */
    boolean isImpossible() {
        return cases.isEmpty();
    }

    /** Whether more steps would prove no more. */
    boolean isFinished() {
        return !oneUnit || cases.isEmpty() || cases.get(least()).isFinished();
    }

    /** Looks further, where it raises the bound; gives the steps that were taken. */
    int refine(int steps) {
        int least = least();
        int ahead = ahead(least);
        int taken = ahead > least ? cases.get(ahead).refineCuts(steps)
                : cases.get(least).refine(steps, least == 0 ? null : cases.get(least - 1));
        shareCuts();
        return taken;
    }

    private int least() {
        int least = 0;
        for (int i = 1; i < cases.size(); i++) {
            least = cases.get(i).proved() < cases.get(least).proved() ? i : least;
        }
        return least;
    }

    /** The case that is looked at in the place of another one that was not: of more days, and hardly dearer. */
    private int ahead(int least) {
        DayCase from = cases.get(least);
        int ahead = least;
        while (!from.isSeen() && ahead + 1 < cases.size()
                && cases.get(ahead + 1).before <= from.before + from.proved() / NEAR) {
            ahead++;
        }
        return cases.get(ahead).isSeen() ? least : ahead;
    }

    /** What is paid across two cuts with more days between them is not more: what is proved of it holds for fewer. */
    private void shareCuts() {
        for (int i = cases.size() - 2; i >= 0; i--) {
            DayCase fewer = cases.get(i);
            for (int first = 1; 2 * first < fewer.used; first++) {
                fewer.cuts[first - 1] = Math.max(fewer.cuts[first - 1], cases.get(i + 1).cuts[first - 1]);
            }
        }
    }

    /** What is paid to those who are across cuts, by what is proved of each pair. */
    long acrossCuts(long[] cuts) {
        return Math.max(spans, Arrays.stream(crossing).sum() - discount + Arrays.stream(cuts).sum());
    }

    void openCuts(int used, List<CutSearch> searches) {
        for (int first = 1; first <= used / 2; first++) {
            int second = used - first > first ? used - first : used;
            searches.add(new CutSearch(new CutShape(problem, people, used, first, second)));
        }
    }

    /** The dearest of the cast, more of them on every rung; null where there are no more, or it would take too long. */
    StayGroup group(int rung) {
        while (groups.size() <= rung && !noMoreGroups) {
            int before = groups.isEmpty() ? 0 : groups.getLast().who.length;
            int size = Math.min(dearest.length, before == 0 ? FIRST_GROUP : before + NEXT_GROUP);
            noMoreGroups = size == before && !groups.isEmpty() || size > MOST_PEOPLE
                    || StayGroup.isTooMany(size, problem);
            if (!noMoreGroups) {
                var group = new StayGroup(problem, Arrays.copyOf(dearest, size));
                noMoreGroups = !group.isUsable();
                if (group.isUsable()) {
                    groups.add(group);
                }
            }
        }
        return rung < groups.size() ? groups.get(rung) : null;
    }

    StayBound byPrices(StayGroup group, int used, StayBound from) {
        return new StayBound(problem, group, terms, used, from);
    }

    /** What somebody is paid across a cut, if nothing can break their engagement. */
    private void cast(int person) {
        PackCast cast = instance.people[person];
        long unpaid = cast.paidAway() ? 0 : IntStream.range(0, instance.days)
                .filter(day -> cast.away().contains(instance.day(day).date())).count();
        crossing[person] = unpaid * 4 <= instance.days ? terms.held()[person] : 0;
        spans += crossing[person] * terms.work()[person];
        discount += crossing[person] * unpaid;
    }

    /** What so many days cost by themselves, with the moves and the overtime that they force. */
    private long ofDays(int used, long locationMoves) {
        long dearestMove = Arrays.stream(instance.places).mapToLong(PackLocation::moveCost).max().orElse(0);
        int[] all = IntStream.range(0, instance.scenes).toArray();
        long minutes = problem.minutesWithMoves(problem.of(all, Instance.DAY))
                + problem.minutesWithMoves(problem.of(all, Instance.NIGHT))
                + IntStream.of(problem.of(all, Instance.EITHER)).mapToLong(scene -> instance.minutes[scene]).sum();
        long overtime = Math.max(0, minutes - (long) used * (problem.normal + problem.firstMove));
        return instance.terms.dayCost() * used + Math.max(0, locationMoves - dearestMove * used)
                + instance.terms.overtimePerMinute() * overtime;
    }
}
