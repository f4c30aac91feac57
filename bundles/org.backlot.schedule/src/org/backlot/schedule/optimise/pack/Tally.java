package org.backlot.schedule.optimise.pack;

import java.util.Arrays;

/**
 * The cost of an assignment while scenes are moved: only what a move touches is counted again. The whole is a sum of
 * terms, one for each day, each of the cast, each two dates that follow each other and each two days that a rule looks
 * at; scenes that have to be before others are counted beside.
 *
 * <p>A change is some calls of {@link #move}, one of {@link #settle}, and then {@link #keep} or {@link #undo}.
 */
final class Tally {

    final Instance instance;
    final int[] dayOf;
    final DayLists lists;
    private final DayTally dayTally;
    private final CastTally castTally;

    private final int castFrom;
    private final int nightsFrom;
    private final int neighboursFrom;
    private final long[] termCost;
    private final long[] termWeight;
    private final boolean[] dirty;
    private int[] touched = new int[64];
    private long[] oldCost = new long[64];
    private long[] oldWeight = new long[64];
    private int touchedCount;
    private int settledCount;
    private int[] moved = new int[64];
    private int[] movedFrom = new int[64];
    private int movedCount;
    private long cost;
    private long weight;
    private int brokenPairs;
    private long allowed;

    Tally(Instance instance, Assignment assignment) {
        this.instance = instance;
        dayOf = assignment.days();
        lists = new DayLists(instance, dayOf);
        castTally = new CastTally(instance, lists);
        dayTally = new DayTally(instance, lists);
        castFrom = instance.days;
        nightsFrom = castFrom + instance.cast;
        neighboursFrom = nightsFrom + instance.nights.length;
        int terms = neighboursFrom + instance.neighbours.length;
        termCost = new long[terms];
        termWeight = new long[terms];
        dirty = new boolean[terms];
        for (int scene = 0; scene < instance.scenes; scene++) {
            castTally.add(scene, dayOf[scene]);
        }
        for (int pair = 0; pair < instance.first.length; pair++) {
            brokenPairs += isBroken(pair) ? 1 : 0;
        }
        for (int term = 0; term < terms; term++) {
            touch(term);
        }
        settle();
        keep();
    }

    /** What the plan costs, in minor units. */
    long cost() {
        return cost;
    }

    /** How far the plan is from keeping every constraint, beyond what is allowed. */
    long weight() {
        return Math.max(0, weight + (long) brokenPairs * Violation.WEIGHT - allowed);
    }

    /** Lets plans break as much as this one does now. */
    void allowWhatIsBroken() {
        allowed += weight();
    }

    Assignment assignment() {
        return new Assignment(dayOf);
    }

    /** Puts a scene on another day. */
    void move(int scene, int to) {
        if (dayOf[scene] == to) {
            return;
        }
        if (movedCount == moved.length) {
            moved = Arrays.copyOf(moved, 2 * movedCount);
            movedFrom = Arrays.copyOf(movedFrom, 2 * movedCount);
        }
        moved[movedCount] = scene;
        movedFrom[movedCount++] = dayOf[scene];
        touchDay(dayOf[scene]);
        touchDay(to);
        transfer(scene, to);
        for (int i = 0; i < castTally.changes; i++) {
            touch(castFrom + castTally.changed[i]);
        }
    }

    /** Whether anything was moved since the last {@link #keep}. */
    boolean isChanged() {
        return movedCount > 0;
    }

    /** Counts what the moves have touched. */
    void settle() {
        for (; settledCount < touchedCount; settledCount++) {
            int term = touched[settledCount];
            oldCost[settledCount] = termCost[term];
            oldWeight[settledCount] = termWeight[term];
            count(term);
            cost += termCost[term] - oldCost[settledCount];
            weight += termWeight[term] - oldWeight[settledCount];
        }
    }

    /** Makes the settled moves last. */
    void keep() {
        for (int i = 0; i < touchedCount; i++) {
            dirty[touched[i]] = false;
        }
        touchedCount = 0;
        settledCount = 0;
        movedCount = 0;
    }

    /** Takes the moves since the last {@link #keep} back. */
    void undo() {
        while (movedCount > 0) {
            movedCount--;
            transfer(moved[movedCount], movedFrom[movedCount]);
        }
        for (int i = 0; i < settledCount; i++) {
            int term = touched[i];
            cost += oldCost[i] - termCost[term];
            weight += oldWeight[i] - termWeight[term];
            termCost[term] = oldCost[i];
            termWeight[term] = oldWeight[i];
        }
        keep();
    }

    /** Moves every scene to where another assignment has it, for good. */
    void become(Assignment other) {
        int[] days = other.days();
        for (int scene = 0; scene < days.length; scene++) {
            move(scene, days[scene]);
        }
        settle();
        keep();
    }

    private void transfer(int scene, int to) {
        for (int pair : instance.pairsOf[scene]) {
            brokenPairs -= isBroken(pair) ? 1 : 0;
        }
        castTally.changes = 0;
        castTally.remove(scene, dayOf[scene]);
        lists.move(scene, dayOf[scene], to);
        dayOf[scene] = to;
        castTally.add(scene, to);
        for (int pair : instance.pairsOf[scene]) {
            brokenPairs += isBroken(pair) ? 1 : 0;
        }
    }

    /** Whether two scenes stand on days in the wrong order; what stands on one day is for the day to judge. */
    private boolean isBroken(int pair) {
        int first = dayOf[instance.first[pair]];
        int second = dayOf[instance.second[pair]];
        return first != second && instance.slotOf[first] >= instance.slotOf[second];
    }

    private void touchDay(int day) {
        if (dirty[day]) {
            return;
        }
        touch(day);
        for (int pair : instance.nightsOf[day]) {
            touch(nightsFrom + pair);
        }
        for (int pair : instance.neighboursOf[day]) {
            touch(neighboursFrom + pair);
        }
    }

    private void touch(int term) {
        if (dirty[term]) {
            return;
        }
        dirty[term] = true;
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
            oldCost = Arrays.copyOf(oldCost, 2 * touchedCount);
            oldWeight = Arrays.copyOf(oldWeight, 2 * touchedCount);
        }
        touched[touchedCount++] = term;
    }

    private void count(int term) {
        if (term < castFrom) {
            dayTally.count(term);
            termCost[term] = dayTally.cost;
            termWeight[term] = dayTally.weight;
        } else if (term < nightsFrom) {
            int person = term - castFrom;
            termCost[term] = castTally.cost(person);
            termWeight[term] = castTally.weight(person);
        } else if (term < neighboursFrom) {
            termWeight[term] = castTally.restWeight(instance.nights[term - nightsFrom]);
        } else {
            dayTally.countNeighbours(instance.neighbours[term - neighboursFrom]);
            termCost[term] = dayTally.cost;
            termWeight[term] = dayTally.weight;
        }
    }
}
