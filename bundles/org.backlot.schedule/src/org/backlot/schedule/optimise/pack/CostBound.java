package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What no plan that keeps every constraint can cost less than. For each number of days that could be used it adds up
 * the days, the least days at each location, the moves and the overtime that are forced by them, and what the cast is
 * paid: the least days of work of each, and for those who are paid from their first day to their last, what
 * {@link CutSearch} proves to be paid across the cuts between the days, two cuts at a time, the outermost first. A cut
 * is in one pair only, so nothing is counted twice. The least of all numbers of days is the bound.
 */
final class CostBound {

    private final Instance instance;
    private final BoundInstance problem;
    private final CutPeople people;
    private final boolean oneUnit;
    private final List<DayCase> cases = new ArrayList<>();
    private final long[] crossing;
    private long fixed;
    private long spans;
    private long discount;
    private long locationMoves;

    /** So many days are used. */
    private final class DayCase {

        private final int used;
        private final long before;
        private final List<CutSearch> searches = new ArrayList<>();
        private boolean isOpen;

        DayCase(int used, long before) {
            this.used = used;
            this.before = before;
        }

        long proved() {
            long cuts = Arrays.stream(crossing).sum() - discount;
            for (CutSearch search : searches) {
                cuts += search.proved();
            }
            return before + Math.max(spans, cuts);
        }

        boolean isFinished() {
            return !oneUnit || isOpen && searches.stream().allMatch(CutSearch::isFinished);
        }

        int refine(int steps) {
            if (!isOpen) {
                isOpen = true;
                for (int first = 1; first <= used / 2; first++) {
                    int second = used - first > first ? used - first : used;
                    searches.add(new CutSearch(new CutShape(problem, people, used, first, second)));
                }
            }
            searches.stream().filter(search -> !search.isFinished())
                    .min(Comparator.comparingInt(CutSearch::steps)).ifPresent(search -> search.refine(steps));
            return steps;
        }
    }

    CostBound(Instance instance) {
        this.instance = instance;
        problem = new BoundInstance(instance);
        oneUnit = instance.slots == instance.days;
        crossing = new long[instance.cast];
        for (int person = 0; person < instance.cast; person++) {
            cast(person);
        }
        people = new CutPeople(instance, crossing);
        for (int place = 0; place < instance.locations; place++) {
            location(place);
        }
        for (int used = problem.least; used <= instance.days; used++) {
            cases.add(new DayCase(used, fixed + ofDays(used)));
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
        return least() == null || least().isFinished();
    }

    /** Looks further, where it raises the bound; gives the steps that were taken. */
    int refine(int steps) {
        return least().refine(steps);
    }

    private DayCase least() {
        return cases.stream().min(Comparator.comparingLong(DayCase::proved)).orElse(null);
    }

    /** The work of one of the cast, and what they are paid across a cut, if nothing can break their engagement. */
    private void cast(int person) {
        PackCast cast = instance.people[person];
        int[] scenes = instance.scenesOf(person);
        if (scenes.length == 0) {
            return;
        }
        int days = Math.max(1, problem.daysForLights(scenes));
        long length = instance.dateOfSlot[instance.slots - 1] - instance.dateOfSlot[0];
        boolean mayDrop = cast.drop() > 0 && length >= cast.drop();
        long unpaid = cast.paidAway() ? 0 : IntStream.range(0, instance.days)
                .filter(day -> cast.away().contains(instance.day(day).date())).count();
        boolean held = !mayDrop && unpaid * 4 <= instance.days;
        crossing[person] = held ? Math.min(cast.workRate(), cast.holdRate()) : 0;
        fixed += (cast.workRate() - crossing[person]) * days;
        spans += crossing[person] * days;
        discount += crossing[person] * unpaid;
    }

    private void location(int place) {
        int[] scenes = IntStream.range(0, instance.scenes).filter(scene -> instance.location[scene] == place).toArray();
        int days = problem.daysForLights(scenes);
        fixed += instance.places[place].dayCost() * days;
        locationMoves += instance.places[place].moveCost() * days;
    }

    /** What so many days cost by themselves, with the moves and the overtime that they force. */
    private long ofDays(int used) {
        long dearest = Arrays.stream(instance.places).mapToLong(PackLocation::moveCost).max().orElse(0);
        int[] all = IntStream.range(0, instance.scenes).toArray();
        long minutes = problem.minutesWithMoves(problem.of(all, Instance.DAY))
                + problem.minutesWithMoves(problem.of(all, Instance.NIGHT))
                + IntStream.of(problem.of(all, Instance.EITHER)).mapToLong(scene -> instance.minutes[scene]).sum();
        long overtime = Math.max(0, minutes - (long) used * (problem.normal + problem.firstMove));
        return instance.terms.dayCost() * used + Math.max(0, locationMoves - dearest * used)
                + instance.terms.overtimePerMinute() * overtime;
    }
}
