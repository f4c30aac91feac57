package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.backlot.resources.model.BookingStatus;

/** What the allocation finds, worked out minute by minute and pair by pair, without any of its cleverness. */
record PlainOracle(Map<String, Supply> supplies, Collection<Demand> demands, Ways ways, List<Stint> stints) {

    private static boolean isFirm(Stint stint) {
        return stint.status() == BookingStatus.PRELIMINARY || stint.status() == BookingStatus.CONFIRMED;
    }

    private static boolean isEarlier(Stint one, Stint other) {
        int at = one.at().compareTo(other.at());
        return at < 0 || at == 0 && one.order() < other.order();
    }

    private int there(String supply) {
        return supplies.containsKey(supply) ? supplies.get(supply).quantity() : 1;
    }

    /** How many of a supply a booking takes; 0 for none. */
    private int takes(Stint stint, String supply) {
        if (supply.equals(stint.supply())) {
            return stint.quantity();
        }
        return stint.supply() != null && along(stint.supply(), new HashSet<>()).contains(supply)
                ? Math.min(stint.quantity(), there(supply)) : 0;
    }

    private Set<String> along(String supply, Set<String> met) {
        if (supplies.containsKey(supply)) {
            for (String accessory : supplies.get(supply).accessories()) {
                if (met.add(accessory)) {
                    along(accessory, met);
                }
            }
        }
        return met;
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>(supplies.keySet());
        stints.forEach(stint -> {
            if (stint.supply() != null) {
                all.add(stint.supply());
            }
        });
        return all;
    }

    Set<Clash> clashes() {
        Set<Clash> found = new HashSet<>();
        for (String supply : all()) {
            for (Stint later : stints) {
                if (isFirm(later) && takes(later, supply) > 0) {
                    clash(supply, later, found);
                }
            }
        }
        return found;
    }

    private void clash(String supply, Stint later, Set<Clash> found) {
        Set<Stint> inTheWay = new HashSet<>();
        long from = Long.MAX_VALUE;
        long until = Long.MIN_VALUE;
        int over = 0;
        for (long minute = later.from(); minute < later.until(); minute += STEP) {
            List<Stint> before = new ArrayList<>();
            int taken = takes(later, supply);
            for (Stint other : stints) {
                if (other != later && isFirm(other) && takes(other, supply) > 0 && isEarlier(other, later)
                        && other.from() <= minute && minute < other.until()) {
                    before.add(other);
                    taken += takes(other, supply);
                }
            }
            if (taken > there(supply)) {
                over = Math.max(over, taken - there(supply));
                from = Math.min(from, minute);
                until = minute + STEP;
                inTheWay.addAll(before);
            }
        }
        if (over > 0) {
            boolean accessory = !supply.equals(later.supply())
                    || inTheWay.stream().anyMatch(one -> !supply.equals(one.supply()));
            found.add(new Clash(supply, later.id(), inTheWay.stream().sorted(Comparator.comparingLong(Stint::from)
                    .thenComparing(Stint::at).thenComparingInt(Stint::order)).map(Stint::id).toList(), from, until,
                    over, accessory));
        }
    }

    /** Times in these tests are full hours. */
    private static final long STEP = 60;

    Set<TooFar> tooFar() {
        Set<TooFar> found = new HashSet<>();
        for (String supply : all()) {
            for (Stint after : stints) {
                if (there(supply) == 1 && isFirm(after) && after.place() != null && takes(after, supply) > 0) {
                    stints.stream().filter(one -> isFirm(one) && one.place() != null && takes(one, supply) > 0
                            && one.until() <= after.from()).max(Comparator.comparingLong(Stint::until)
                            .thenComparingLong(Stint::from).thenComparing(Stint::at).thenComparingInt(Stint::order))
                            .ifPresent(before -> {
                                OptionalLong way = ways.minutes(before.place(), after.place());
                                long free = after.from() - before.until();
                                if (way.isPresent() && way.getAsLong() > free) {
                                    found.add(new TooFar(supply, before.id(), after.id(), free, way.getAsLong()));
                                }
                            });
                }
            }
        }
        return found;
    }

    Set<Coverage.Shortage> shortages() {
        Map<String, Map<Integer, Integer>> missing = new HashMap<>();
        for (Demand demand : demands) {
            for (Demand.Day day : demand.days()) {
                int left = day.needed() - day.confirmed() - day.preliminary();
                for (Stint stint : stints) {
                    boolean counts = isFirm(stint) || stint.status() == BookingStatus.RETURNED;
                    if (counts && demand.requirement().equals(stint.requirement()) && stint.first() <= day.day()
                            && day.day() <= stint.last()) {
                        left -= stint.quantity();
                    }
                }
                missing.computeIfAbsent(demand.requirement(), r -> new HashMap<>()).put(day.day(), left);
            }
        }
        Set<Coverage.Shortage> found = new HashSet<>();
        missing.forEach((requirement, days) -> days.forEach((day, left) -> {
            if (left > 0) {
                found.add(new Coverage.Shortage(requirement, day, left));
            }
        }));
        return found;
    }
}
