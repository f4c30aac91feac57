package org.backlot.schedule.optimise.pack;

import java.util.Arrays;

/** Which scenes have to lie in which part of a schedule, by what is decided of some people at two cuts. */
final class CutState {

    /** Of each scene. */
    final int[] marks;
    private final CutShape shape;
    private final BoundInstance problem;
    private final Instance instance;
    /** Minutes with moves, for each part and light. */
    private final long[][] minutes = new long[CutShape.PARTS][3];
    private final int[][] visits;
    private final long perDay;

    CutState(CutShape shape) {
        this.shape = shape;
        problem = shape.problem;
        instance = problem.instance;
        marks = new int[instance.scenes];
        visits = new int[CutShape.PARTS][2 * instance.locations];
        perDay = problem.capacity + problem.firstMove;
    }

    void clear() {
        Arrays.fill(marks, 0);
        for (int part = 0; part < CutShape.PARTS; part++) {
            Arrays.fill(minutes[part], 0);
            Arrays.fill(visits[part], 0);
        }
    }

    /** Decides where somebody is. */
    void add(int person, int status) {
        for (int scene : shape.people.scenesOf[person]) {
            change(scene, marks[scene] | CutShape.MARKS[status], 1);
        }
    }

    /** Takes back the last decision: what the scenes were marked with before it. */
    void restore(int person, int[] before) {
        int i = 0;
        for (int scene : shape.people.scenesOf[person]) {
            change(scene, before[i++], -1);
        }
    }

    private void change(int scene, int to, int sign) {
        int from = marks[scene];
        if (from == to) {
            return;
        }
        marks[scene] = to;
        int light = instance.light[scene];
        for (int part = 0; part < CutShape.PARTS; part++) {
            if (CutShape.isIn(part, from) == CutShape.isIn(part, to)) {
                continue;
            }
            minutes[part][light] += sign * instance.minutes[scene];
            if (light != Instance.EITHER) {
                int visit = 2 * instance.location[scene] + light;
                visits[part][visit] += sign;
                boolean changed = sign > 0 ? visits[part][visit] == 1 : visits[part][visit] == 0;
                minutes[part][light] += changed
                        ? (long) sign * instance.places[instance.location[scene]].moveMinutes() : 0;
            }
        }
    }

    /** The minutes that are left in a part. */
    long left(int part) {
        return perDay * shape.days[part] - minutes[part][0] - minutes[part][1] - minutes[part][2];
    }

    /** Whether some marks can be added to a person's scenes without contradiction. */
    boolean allows(int person, int status) {
        for (int scene : shape.people.scenesOf[person]) {
            if (CutShape.contradicts(marks[scene], CutShape.MARKS[status])) {
                return false;
            }
        }
        return true;
    }

    /** Whether days and nights can be dealt to the three segments so that every part is long enough. */
    boolean fits() {
        for (int part = 0; part < CutShape.PARTS; part++) {
            if (left(part) < 0 || least(part, 0) + least(part, 1) > shape.days[part]) {
                return false;
            }
        }
        int[] segments = shape.segments;
        for (int first = least(0, 1); first <= segments[0] - least(0, 0); first++) {
            for (int middle = least(4, 1); middle <= segments[1] - least(4, 0); middle++) {
                int both = first + middle;
                if (both < least(1, 1) || both > segments[0] + segments[1] - least(1, 0)) {
                    continue;
                }
                int last = Math.max(Math.max(least(3, 1), least(2, 1) - middle), problem.leastNights - both);
                int most = Math.min(Math.min(segments[2] - least(3, 0),
                        segments[1] + segments[2] - least(2, 0) - middle), shape.used - problem.leastDays - both);
                if (last <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    private int least(int part, int light) {
        return (int) ((minutes[part][light] + perDay - 1) / perDay);
    }
}
