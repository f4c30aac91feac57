package org.backlot.schedule.optimise.pack;

/** Who works on which day, and what that costs, kept up while scenes are moved. */
final class CastTally {

    /** Whose work days the last transfer of a scene has changed. */
    final int[] changed;
    int changes;

    private final Instance instance;
    private final DayLists lists;
    private final int[] scenesOn;
    private final int[] daysOn;
    private final long[] dates;
    private final int words;

    CastTally(Instance instance, DayLists lists) {
        this.instance = instance;
        this.lists = lists;
        words = (instance.slots + 63) / 64;
        scenesOn = new int[instance.days * instance.cast];
        daysOn = new int[instance.cast * instance.slots];
        dates = new long[instance.cast * words];
        changed = new int[2 * Math.max(1, instance.cast)];
    }

    void add(int scene, int day) {
        int slot = instance.slotOf[day];
        for (int person : instance.castOf[scene]) {
            if (scenesOn[day * instance.cast + person]++ == 0) {
                if (daysOn[person * instance.slots + slot]++ == 0) {
                    dates[person * words + (slot >> 6)] |= 1L << slot;
                }
                changed(person);
            }
        }
    }

    void remove(int scene, int day) {
        int slot = instance.slotOf[day];
        for (int person : instance.castOf[scene]) {
            if (--scenesOn[day * instance.cast + person] == 0) {
                if (--daysOn[person * instance.slots + slot] == 0) {
                    dates[person * words + (slot >> 6)] &= ~(1L << slot);
                }
                changed(person);
            }
        }
    }

    private void changed(int person) {
        if (changes < changed.length) {
            changed[changes++] = person;
        }
    }

    /** Work and hold of one of the cast. */
    long cost(int person) {
        int worked = 0;
        int held = 0;
        int before = -1;
        PackCast cast = instance.people[person];
        int[] payDay = instance.payDay[person];
        int drop = cast.drop();
        if (drop == 0 && cast.paidAway()) {
            return cost(cast, person, payDay);
        }
        for (int word = 0; word < words; word++) {
            for (long bits = dates[person * words + word]; bits != 0; bits &= bits - 1) {
                int slot = word * 64 + Long.numberOfTrailingZeros(bits);
                if (before >= 0) {
                    if (drop > 0 && instance.dateOfSlot[slot] - instance.dateOfSlot[before] >= drop) {
                        drop = -1;
                    } else {
                        held += Math.max(0, payDay[slot] - payDay[before] - 1);
                    }
                }
                before = slot;
                worked++;
            }
        }
        return worked * cast.workRate() + held * cast.holdRate();
    }

    private long cost(PackCast cast, int person, int[] payDay) {
        int worked = 0;
        int first = -1;
        int last = -1;
        for (int word = 0; word < words; word++) {
            long bits = dates[person * words + word];
            if (bits != 0) {
                worked += Long.bitCount(bits);
                first = first < 0 ? word * 64 + Long.numberOfTrailingZeros(bits) : first;
                last = word * 64 + 63 - Long.numberOfLeadingZeros(bits);
            }
        }
        return worked == 0 ? 0 : worked * cast.workRate()
                + (payDay[last] - payDay[first] + 1 - worked) * cast.holdRate();
    }

    /** What working in two units on one date weighs. */
    long weight(int person) {
        if (instance.slots == instance.days) {
            return 0;
        }
        int twice = 0;
        for (int slot = 0; slot < instance.slots; slot++) {
            twice += Math.max(0, daysOn[person * instance.slots + slot] - 1);
        }
        return Violation.weight(PackRule.CAST_TWICE, 1) * twice;
    }

    /** What a night before a day weighs. */
    long restWeight(int[] pair) {
        if (!lists.shootsByNight(pair[0]) || !lists.shootsByDay(pair[1])) {
            return 0;
        }
        if (instance.restsAsUnit(pair)) {
            return Violation.weight(PackRule.UNIT_REST, 1);
        }
        int tired = 0;
        for (int person = 0; person < instance.cast; person++) {
            tired += scenesOn[pair[0] * instance.cast + person] > 0
                    && scenesOn[pair[1] * instance.cast + person] > 0 ? 1 : 0;
        }
        return Violation.weight(PackRule.CAST_REST, 1) * tired;
    }
}
