package org.backlot.schedule.optimise.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan would cost if scenes stood on other days, at once: only what a move touches is counted again. It is what
 * the search counts with, and comes to what {@link PackProblem#judge} comes to for the same plan in the best order of
 * each day.
 */
public final class WhatIf {

    private final Instance instance;
    private final Tally tally;
    private final Map<String, Integer> scenes = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();

    private WhatIf(PackProblem problem, Map<String, String> dayOf) {
        instance = new Instance(problem);
        for (int day = 0; day < instance.days; day++) {
            days.put(problem.days().get(day).id(), day);
        }
        int[] assigned = new int[instance.scenes];
        for (int scene = 0; scene < instance.scenes; scene++) {
            String id = problem.scenes().get(scene).id();
            scenes.put(id, scene);
            assigned[scene] = index(days, dayOf.get(id));
        }
        tally = new Tally(instance, new Assignment(assigned));
    }

    /**
     * Starts from a plan.
     *
     * @param dayOf the id of the day of each scene
     * @throws IllegalArgumentException where a scene has no day of the problem
     */
    public static WhatIf of(PackProblem problem, Map<String, String> dayOf) {
        return new WhatIf(problem, dayOf);
    }

    /** Puts scenes on another day; until {@link #keep}, this can be taken back. */
    public void move(List<String> ids, String day) {
        tally.keep();
        int to = index(days, day);
        ids.forEach(id -> tally.move(index(scenes, id), to));
        tally.settle();
    }

    /** Takes the last {@link #move} back. */
    public void undo() {
        tally.undo();
    }

    /** Makes the last {@link #move} last. */
    public void keep() {
        tally.keep();
    }

    /** What the plan costs now, in minor units. */
    public long cost() {
        return tally.cost();
    }

    /** How far the plan is from keeping every constraint; 0 where it keeps them. */
    public long weight() {
        return tally.weight();
    }

    /** The plan as it is now, every day in its best order. */
    public PackPlan plan() {
        return new Oracle(instance).plan(tally.assignment());
    }

    private static int index(Map<String, Integer> ids, String id) {
        Integer index = ids.get(id);
        if (index == null) {
            throw new IllegalArgumentException("There is no scene or day " + id + ".");
        }
        return index;
    }
}
