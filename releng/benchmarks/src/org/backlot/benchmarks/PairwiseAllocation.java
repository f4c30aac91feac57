package org.backlot.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.backlot.resources.allocation.Clash;
import org.backlot.resources.allocation.Coverage;
import org.backlot.resources.allocation.Demand;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.allocation.Supply;
import org.backlot.resources.allocation.TooFar;
import org.backlot.resources.allocation.Ways;
import org.backlot.resources.model.BookingStatus;

/**
 * The same as the allocation finds, as a loop over all pairs finds it: plainly, by the ids that bookings have, or with
 * these numbered first, so that the loop compares numbers in arrays, which is the least that any such loop can do.
 */
final class PairwiseAllocation {

    private final Map<String, Supply> supplies;
    private final Ways ways;
    private final Stint[] firm;
    private final boolean numbered;
    private final Set<Clash> clashes = new HashSet<>();
    private final Set<TooFar> tooFar = new HashSet<>();
    private final Set<Coverage.Shortage> shortages = new HashSet<>();

    PairwiseAllocation(Map<String, Supply> supplies, Ways ways, Collection<Stint> stints, boolean numbered) {
        this.supplies = supplies;
        this.ways = ways;
        this.numbered = numbered;
        this.firm = stints.stream().filter(PairwiseAllocation::isFirm).toArray(Stint[]::new);
    }

    Set<Clash> clashes() {
        return clashes;
    }

    Set<TooFar> tooFar() {
        return tooFar;
    }

    Set<Coverage.Shortage> shortages() {
        return shortages;
    }

    /** The place of each booking's name among all names. */
    private int[] numbers(Collection<String> names, Function<Stint, String> name) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(one -> numbers.put(one, numbers.size()));
        return Arrays.stream(firm).mapToInt(stint -> numbers.get(name.apply(stint))).toArray();
    }

    /** Each pair once. */
    void pairs() {
        int[] supply = numbers(supplies.keySet(), Stint::supply);
        List<List<Stint>> before = new ArrayList<>(Collections.nCopies(firm.length, null));
        Stint[] last = new Stint[firm.length];
        for (int one = 0; one < firm.length; one++) {
            for (int other = 0; other < one; other++) {
                if (numbered ? supply[one] == supply[other] : firm[one].supply().equals(firm[other].supply())) {
                    pair(firm, one, other, before, last);
                }
            }
        }
        for (int i = 0; i < firm.length; i++) {
            clash(firm[i], before.get(i) == null ? List.of() : before.get(i));
            way(last[i], firm[i]);
        }
    }

    private static void pair(Stint[] firm, int one, int other, List<List<Stint>> before, Stint[] last) {
        if (firm[other].from() < firm[one].until() && firm[one].from() < firm[other].until()) {
            int later = isEarlier(firm[one], firm[other]) ? other : one;
            if (before.get(later) == null) {
                before.set(later, new ArrayList<>());
            }
            before.get(later).add(firm[one + other - later]);
        } else {
            int after = firm[other].until() <= firm[one].from() ? one : other;
            Stint first = firm[one + other - after];
            last[after] = last[after] == null || isAfter(first, last[after]) ? first : last[after];
        }
    }

    private static boolean isFirm(Stint stint) {
        return stint.status() == BookingStatus.PRELIMINARY || stint.status() == BookingStatus.CONFIRMED;
    }

    private static boolean isEarlier(Stint one, Stint other) {
        int at = one.at().compareTo(other.at());
        return at < 0 || at == 0 && one.order() < other.order();
    }

    private static boolean isAfter(Stint one, Stint other) {
        return one.until() != other.until() ? one.until() > other.until()
                : one.from() != other.from() ? one.from() > other.from() : isEarlier(other, one);
    }

    private int there(String supply) {
        return supplies.get(supply).quantity();
    }

    private void clash(Stint stint, List<Stint> before) {
        long from = Long.MAX_VALUE;
        long until = Long.MIN_VALUE;
        int over = 0;
        Set<Stint> inTheWay = new HashSet<>();
        Map<Long, Long> pieces = new TreeMap<>(Map.of(stint.from(), stint.until()));
        for (Stint one : before) {
            cut(pieces, one.from());
            cut(pieces, one.until());
        }
        for (Map.Entry<Long, Long> piece : pieces.entrySet()) {
            List<Stint> covering = before.stream()
                    .filter(one -> one.from() <= piece.getKey() && piece.getKey() < one.until()).toList();
            int missing = covering.stream().mapToInt(Stint::quantity).sum() + stint.quantity() - there(stint.supply());
            if (missing > 0) {
                over = Math.max(over, missing);
                from = Math.min(from, piece.getKey());
                until = piece.getValue();
                inTheWay.addAll(covering);
            }
        }
        if (over > 0) {
            clashes.add(new Clash(stint.supply(), stint.id(), inTheWay.stream().sorted(Comparator
                    .comparingLong(Stint::from).thenComparing(Stint::at).thenComparingInt(Stint::order))
                    .map(Stint::id).toList(), from, until, over, false));
        }
    }

    private static void cut(Map<Long, Long> pieces, long at) {
        Map.Entry<Long, Long> piece = ((TreeMap<Long, Long>) pieces).lowerEntry(at);
        if (piece != null && piece.getValue() > at) {
            pieces.put(at, piece.getValue());
            pieces.put(piece.getKey(), at);
        }
    }

    private void way(Stint before, Stint after) {
        if (before != null && there(after.supply()) == 1) {
            OptionalLong way = ways.minutes(before.place(), after.place());
            long free = after.from() - before.until();
            if (way.isPresent() && free < way.getAsLong()) {
                tooFar.add(new TooFar(after.supply(), before.id(), after.id(), free, way.getAsLong()));
            }
        }
    }

    /** Each need with each booking. */
    void needs(List<Demand> demands) {
        int[] requirement = numbers(demands.stream().map(Demand::requirement).toList(), Stint::requirement);
        for (int number = 0; number < demands.size(); number++) {
            Demand demand = demands.get(number);
            int[] left = demand.days().stream().mapToInt(Demand.Day::needed).toArray();
            for (int one = 0; one < firm.length; one++) {
                Stint stint = firm[one];
                if (numbered ? requirement[one] == number : stint.requirement().equals(demand.requirement())) {
                    for (int i = 0; i < left.length; i++) {
                        int day = demand.days().get(i).day();
                        left[i] -= stint.first() <= day && day <= stint.last() ? stint.quantity() : 0;
                    }
                }
            }
            for (int i = 0; i < left.length; i++) {
                if (left[i] > 0) {
                    shortages.add(new Coverage.Shortage(demand.requirement(), demand.days().get(i).day(), left[i]));
                }
            }
        }
    }
}
