package org.backlot.schedule.optimise.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Judges a whole plan, everything anew: the cost and the constraints as they are defined, which the search has to agree
 * with however it counts.
 */
final class Oracle {

    private final Instance instance;
    private final PackProblem problem;
    private final Map<CostPart, Long> cost = new EnumMap<>(CostPart.class);
    private final List<Violation> violations = new ArrayList<>();
    private int[][] orders;
    private boolean[] shootsDay;
    private boolean[] shootsNight;

    Oracle(Instance instance) {
        this.instance = instance;
        problem = instance.problem;
    }

    /** The plan in which the scenes of each day stand in the best order that is known. */
    PackPlan plan(Assignment assignment) {
        var order = new DayOrder(instance);
        return plan(IntStream.range(0, instance.days).mapToObj(day -> {
            int[] scenes = assignment.on(day);
            return order.of(day, scenes, scenes.length);
        }).toArray(int[][]::new));
    }

    /** The plan with scenes in the order given, for each day. */
    PackPlan plan(int[][] scenes) {
        orders = scenes;
        shootsDay = new boolean[instance.days];
        shootsNight = new boolean[instance.days];
        cost.clear();
        violations.clear();
        List<PackedDay> days = new ArrayList<>();
        for (int day = 0; day < instance.days; day++) {
            days.add(day(day));
        }
        for (int person = 0; person < instance.cast; person++) {
            person(person);
        }
        hours();
        rest();
        order();
        neighbours();
        return new PackPlan(days, new PackCost(cost), violations);
    }

    private PackedDay day(int day) {
        int[] order = orders[day];
        PackDay terms = instance.day(day);
        int minutes = moves(order);
        int eighths = 0;
        int byDay = 0;
        int byNight = 0;
        for (int scene : order) {
            minutes += instance.minutes[scene];
            eighths += instance.eighths[scene];
            byDay += instance.light[scene] == Instance.DAY ? 1 : 0;
            byNight += instance.light[scene] == Instance.NIGHT ? 1 : 0;
            misfits(scene, day);
        }
        shootsDay[day] = byDay > 0;
        shootsNight[day] = byNight > 0;
        List<String> ids = ids(order);
        if (order.length > 0) {
            add(CostPart.DAYS, problem.terms().dayCost());
            IntStream.of(order).map(scene -> instance.location[scene]).distinct()
                    .forEach(place -> add(CostPart.LOCATIONS, instance.places[place].dayCost()));
            add(CostPart.OVERTIME, problem.terms().overtimePerMinute()
                    * Math.max(0, Math.min(minutes, terms.maxMinutes()) - terms.minutes()));
            DayContent content = instance.content(day, order, order.length);
            for (DayRule rule : problem.rules()) {
                add(CostPart.RULES, rule.cost(content));
                broken(PackRule.CONTRIBUTED, day, ids, rule.id(), rule.breach(content));
            }
        }
        broken(PackRule.DAY_TOO_LONG, day, ids, "", minutes - terms.maxMinutes());
        broken(PackRule.TOO_MANY_PAGES, day, ids, "", terms.maxEighths() == 0 ? 0 : eighths - terms.maxEighths());
        broken(PackRule.LIGHTS_MIXED, day, ids, "", Math.min(byDay, byNight));
        return new PackedDay(terms.id(), ids, minutes, eighths);
    }

    private int moves(int[] order) {
        int minutes = 0;
        for (int i = 1; i < order.length; i++) {
            PackLocation place = instance.places[instance.location[order[i]]];
            if (instance.location[order[i]] != instance.location[order[i - 1]]) {
                minutes += place.moveMinutes();
                add(CostPart.COMPANY_MOVES, place.moveCost());
            } else if (instance.set[order[i]] != instance.set[order[i - 1]]) {
                minutes += problem.terms().setMoveMinutes();
                add(CostPart.SET_MOVES, problem.terms().setMoveCost());
            }
        }
        return minutes;
    }

    private void misfits(int scene, int day) {
        PackScene one = instance.scene(scene);
        PackDay on = instance.day(day);
        broken(PackRule.OUT_OF_RANGE, day, List.of(one.id()), "", day < one.from() || day > one.until() ? 1 : 0);
        PackLocation place = instance.places[instance.location[scene]];
        broken(PackRule.LOCATION_CLOSED, day, List.of(one.id()), place.id(),
                place.closed().contains(on.date()) ? 1 : 0);
        for (int person : instance.castOf[scene]) {
            PackCast cast = instance.people[person];
            broken(PackRule.CAST_AWAY, day, List.of(one.id()), cast.id(), cast.away().contains(on.date()) ? 1 : 0);
        }
    }

    private void person(int person) {
        PackCast cast = instance.people[person];
        var worked = new TreeSet<Integer>();
        for (int day = 0; day < instance.days; day++) {
            int[] scenes = with(person, day);
            if (scenes.length == 0) {
                continue;
            }
            if (!worked.add(instance.slotOf[day])) {
                broken(PackRule.CAST_TWICE, day, ids(scenes), cast.id(), 1);
            }
            int minutes = IntStream.of(scenes).map(scene -> instance.minutes[scene]).sum();
            broken(PackRule.CAST_TOO_LONG, day, ids(scenes), cast.id(),
                    cast.maxMinutes() == 0 ? 0 : minutes - cast.maxMinutes());
        }
        add(CostPart.WORK, cast.workRate() * worked.size());
        add(CostPart.HOLD, cast.holdRate() * held(person, List.copyOf(worked)));
    }

    private void hours() {
        var hours = new DayHours(instance);
        for (int day = 0; day < instance.days; day++) {
            hours.run(day, orders[day]);
            for (int person = 0; person < instance.cast; person++) {
                int breach = hours.breach(day, person);
                if (breach > 0) {
                    broken(PackRule.CAST_HOURS, day, ids(with(person, day)), instance.people[person].id(), breach);
                }
            }
        }
    }

    private int held(int person, List<Integer> worked) {
        int held = 0;
        boolean dropped = false;
        for (int i = 1; i < worked.size(); i++) {
            int from = worked.get(i - 1);
            int to = worked.get(i);
            int drop = instance.people[person].drop();
            if (drop > 0 && !dropped && instance.dateOfSlot[to] - instance.dateOfSlot[from] >= drop) {
                dropped = true;
            } else {
                held += Math.max(0, instance.payDay[person][to] - instance.payDay[person][from] - 1);
            }
        }
        return held;
    }

    private void rest() {
        for (int[] pair : instance.nights) {
            if (!shootsNight[pair[0]] || !shootsDay[pair[1]]) {
                continue;
            }
            if (instance.restsAsUnit(pair)) {
                broken(PackRule.UNIT_REST, pair[1], ids(orders[pair[1]]), "", 1);
                continue;
            }
            for (int person = 0; person < instance.cast; person++) {
                int[] after = with(person, pair[1]);
                boolean both = after.length > 0 && with(person, pair[0]).length > 0;
                broken(PackRule.CAST_REST, pair[1], ids(after), instance.people[person].id(), both ? 1 : 0);
            }
        }
    }

    private void order() {
        int[] day = new int[instance.scenes];
        int[] place = new int[instance.scenes];
        for (int i = 0; i < instance.days; i++) {
            for (int j = 0; j < orders[i].length; j++) {
                day[orders[i][j]] = i;
                place[orders[i][j]] = j;
            }
        }
        for (int pair = 0; pair < instance.first.length; pair++) {
            int first = instance.first[pair];
            int second = instance.second[pair];
            boolean kept = day[first] == day[second] ? place[first] < place[second]
                    : instance.slotOf[day[first]] < instance.slotOf[day[second]];
            broken(PackRule.ORDER, day[second], List.of(instance.scene(first).id(), instance.scene(second).id()), "",
                    kept ? 0 : 1);
        }
    }

    private void neighbours() {
        for (int[] pair : instance.neighbours) {
            if (orders[pair[0]].length == 0 || orders[pair[1]].length == 0) {
                continue;
            }
            DayContent day = instance.content(pair[0], orders[pair[0]], orders[pair[0]].length);
            DayContent next = instance.content(pair[1], orders[pair[1]], orders[pair[1]].length);
            for (DayRule rule : problem.rules()) {
                add(CostPart.RULES, rule.cost(day, next));
                broken(PackRule.CONTRIBUTED, pair[1], ids(orders[pair[1]]), rule.id(), rule.breach(day, next));
            }
        }
    }

    private int[] with(int person, int day) {
        return IntStream.of(orders[day]).filter(scene -> instance.isIn(person, scene)).toArray();
    }

    private List<String> ids(int[] scenes) {
        return IntStream.of(scenes).mapToObj(scene -> instance.scene(scene).id()).toList();
    }

    private void add(CostPart part, long amount) {
        cost.merge(part, amount, Long::sum);
    }

    private void broken(PackRule rule, int day, List<String> scenes, String subject, int amount) {
        if (amount > 0) {
            violations.add(new Violation(rule, instance.day(day).id(), scenes, subject, amount));
        }
    }
}
