package org.backlot.schedule.optimise.pack;

/** What one day, or two that follow each other, cost and break on their own. */
final class DayTally {

    /** Of the last count. */
    long cost;
    long weight;

    private final Instance instance;
    private final DayLists lists;
    private final DayOrder order;
    private final DayHours hours;
    private final int[] locationSeen;
    private final int[] setSeen;
    private final int[] limited;
    private int turn;

    DayTally(Instance instance, DayLists lists) {
        this.instance = instance;
        this.lists = lists;
        order = new DayOrder(instance);
        hours = new DayHours(instance);
        locationSeen = new int[instance.locations];
        setSeen = new int[instance.sets];
        limited = new int[instance.cast];
    }

    void count(int day) {
        cost = 0;
        weight = 0;
        int count = lists.count[day];
        if (count == 0) {
            return;
        }
        turn++;
        int[] members = lists.members[day];
        int minutes = 0;
        int eighths = 0;
        int sets = 0;
        int places = 0;
        int inOrder = 0;
        long dearest = -1;
        int longest = 0;
        for (int i = 0; i < count; i++) {
            int scene = members[i];
            minutes += instance.minutes[scene];
            eighths += instance.eighths[scene];
            weight += instance.misfit[scene][day];
            inOrder += instance.ordered[scene] ? 1 : 0;
            if (setSeen[instance.set[scene]] != turn) {
                setSeen[instance.set[scene]] = turn;
                sets++;
            }
            int location = instance.location[scene];
            if (locationSeen[location] != turn) {
                locationSeen[location] = turn;
                places++;
                PackLocation place = instance.places[location];
                cost += place.dayCost() + place.moveCost();
                minutes += place.moveMinutes();
                if (place.moveCost() > dearest || place.moveCost() == dearest && place.moveMinutes() > longest) {
                    dearest = place.moveCost();
                    longest = place.moveMinutes();
                }
            }
        }
        boolean timed = hours.concern(day, members, count);
        if (inOrder > 1 || timed) {
            int[] sequence = order.of(day, members, count);
            minutes += movesInOrder(sequence) - moveMinutesOfPlaces(members, count);
            weight += timed ? hours.weight(day, sequence) : 0;
        } else {
            cost += (sets - places) * instance.terms.setMoveCost() - dearest;
            minutes += (sets - places) * instance.terms.setMoveMinutes() - longest;
        }
        finish(day, minutes, eighths);
    }

    private void finish(int day, int minutes, int eighths) {
        PackDay terms = instance.day(day);
        cost += instance.terms.dayCost() + instance.terms.overtimePerMinute()
                * Math.max(0, Math.min(minutes, terms.maxMinutes()) - terms.minutes());
        over(PackRule.DAY_TOO_LONG, minutes - terms.maxMinutes());
        over(PackRule.TOO_MANY_PAGES, terms.maxEighths() == 0 ? 0 : eighths - terms.maxEighths());
        over(PackRule.LIGHTS_MIXED,
                Math.min(lists.lights[day][Instance.DAY], lists.lights[day][Instance.NIGHT]));
        if (instance.anybodyLimited) {
            limits(day);
        }
        if (!instance.problem.rules().isEmpty()) {
            DayContent content = instance.content(day, lists.members[day], lists.count[day]);
            for (DayRule rule : instance.problem.rules()) {
                cost += rule.cost(content);
                over(PackRule.CONTRIBUTED, rule.breach(content));
            }
        }
    }

    /** Adds what the moves cost in the order that locked places and pairs force, and gives their minutes. */
    private int movesInOrder(int[] sequence) {
        int minutes = 0;
        for (int i = 0; i < sequence.length; i++) {
            PackLocation place = instance.places[instance.location[sequence[i]]];
            if (i > 0 && instance.location[sequence[i]] != instance.location[sequence[i - 1]]) {
                minutes += place.moveMinutes();
                cost += place.moveCost();
            } else if (i > 0 && instance.set[sequence[i]] != instance.set[sequence[i - 1]]) {
                minutes += instance.terms.setMoveMinutes();
                cost += instance.terms.setMoveCost();
            }
            for (int pair : instance.pairsOf[sequence[i]]) {
                if (instance.second[pair] == sequence[i] && comesLater(sequence, i, instance.first[pair])) {
                    weight += Violation.weight(PackRule.ORDER, 1);
                }
            }
        }
        return minutes;
    }

    private static boolean comesLater(int[] sequence, int place, int scene) {
        for (int i = place; i < sequence.length; i++) {
            if (sequence[i] == scene) {
                return true;
            }
        }
        return false;
    }

    /** Takes back what each location was charged once, and gives the minutes of that. */
    private int moveMinutesOfPlaces(int[] members, int count) {
        turn++;
        int minutes = 0;
        for (int i = 0; i < count; i++) {
            int location = instance.location[members[i]];
            if (locationSeen[location] != turn) {
                locationSeen[location] = turn;
                minutes += instance.places[location].moveMinutes();
                cost -= instance.places[location].moveCost();
            }
        }
        return minutes;
    }

    private void limits(int day) {
        int[] members = lists.members[day];
        for (int i = 0; i < lists.count[day]; i++) {
            for (int person : instance.castOf[members[i]]) {
                limited[person] += instance.minutes[members[i]];
            }
        }
        for (int i = 0; i < lists.count[day]; i++) {
            for (int person : instance.castOf[members[i]]) {
                int most = instance.people[person].maxMinutes();
                over(PackRule.CAST_TOO_LONG, most == 0 ? 0 : limited[person] - most);
                limited[person] = 0;
            }
        }
    }

    void countNeighbours(int[] pair) {
        cost = 0;
        weight = 0;
        if (lists.count[pair[0]] == 0 || lists.count[pair[1]] == 0) {
            return;
        }
        DayContent day = instance.content(pair[0], lists.members[pair[0]], lists.count[pair[0]]);
        DayContent next = instance.content(pair[1], lists.members[pair[1]], lists.count[pair[1]]);
        for (DayRule rule : instance.problem.rules()) {
            cost += rule.cost(day, next);
            over(PackRule.CONTRIBUTED, rule.breach(day, next));
        }
    }

    private void over(PackRule rule, int amount) {
        if (amount > 0) {
            boolean length = rule == PackRule.DAY_TOO_LONG || rule == PackRule.CAST_TOO_LONG;
            weight += Violation.weight(rule, amount) * (length ? instance.lengthFactor : 1);
        }
    }
}
