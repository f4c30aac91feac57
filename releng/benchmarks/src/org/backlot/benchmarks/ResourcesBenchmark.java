package org.backlot.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

import org.backlot.resources.allocation.Allocation;
import org.backlot.resources.allocation.Demand;
import org.backlot.resources.allocation.Stint;
import org.backlot.resources.allocation.Supply;
import org.backlot.resources.allocation.Ways;
import org.backlot.resources.model.BookingStatus;

/**
 * What of a large resource book clashes, is missing and is too far apart: the sweep against a loop over all pairs, and
 * one booking moved against the sweep. Processor time; both sides have to find the same.
 */
final class ResourcesBenchmark implements Benchmark {

    private static final int RESOURCES = 5_000;
    private static final int DAYS = 300;
    private static final int BOOKINGS = 50_000;
    private static final int PLACES = 40;
    private static final int MOVES = 2_000;
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private final Random random = new Random(6);
    private final Map<String, Supply> supplies = new LinkedHashMap<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Stint> stints = new ArrayList<>();
    private final Map<String, Map<String, Long>> table = new LinkedHashMap<>();
    private final Ways ways = (from, to) -> OptionalLong.of(table.get(from).get(to));
    private Allocation kept;

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public void run(Workplace place) throws Exception {
        generate();
        Allocation sweep = sweep();
        PairwiseAllocation pairs = pairs(false);
        agree(sweep, pairs);
        agree(sweep, pairs(true));
        Figures.title(name(), String.format("%,d resources, %d days, %,d bookings: %,d clashes, %,d days short, %,d "
                + "ways too long; processor time", RESOURCES, DAYS, BOOKINGS, pairs.clashes().size(),
                pairs.shortages().size(), pairs.tooFar().size()));
        var ours = new Side("sweep", () -> Side.processor(this::sweep));
        var bare = new Side("every pair, by numbers in arrays", () -> Side.processor(() -> pairs(true)));
        Figures.faster(ours, bare, Comparison.of(3, 9, ours, bare), "");
        var plain = new Side("every pair, by their ids", () -> Side.processor(() -> pairs(false)));
        Figures.faster(ours, plain, Comparison.of(0, 5, ours, plain), "aim 100");
        kept = sweep();
        var moved = new Side("one booking moved, of " + MOVES, () -> Side.processor(this::moves) / MOVES);
        var whole = new Side("sweep", () -> Side.processor(this::sweep));
        Figures.faster(moved, whole, Comparison.of(6, 11, moved, whole), "aim 100");
        agree(kept, pairs(true));
    }

    private void generate() {
        for (int i = 0; i < PLACES; i++) {
            Map<String, Long> row = new LinkedHashMap<>();
            for (int j = 0; j < PLACES; j++) {
                row.put("place " + j, i == j ? 0L : i < j ? 30L + random.nextInt(900)
                        : table.get("place " + j).get("place " + i));
            }
            table.put("place " + i, row);
        }
        List<String> ids = new ArrayList<>();
        Map<String, String> needs = new HashMap<>();
        for (int i = 0; i < RESOURCES; i++) {
            String id = String.format("%016x", random.nextLong());
            ids.add(id);
            // One object, as the id of a requirement is for all bookings that refer to it.
            needs.put(id, "need of " + id);
            supplies.put(id, new Supply(id, i % 10 == 0 ? 2 + random.nextInt(9) : 1, List.of()));
        }
        Map<String, TreeMap<Integer, Integer>> needed = new LinkedHashMap<>();
        for (int i = 0; i < BOOKINGS; i++) {
            String supply = ids.get(random.nextInt(RESOURCES));
            LocalDate first = START.plusDays(random.nextInt(DAYS - 9));
            boolean timed = random.nextInt(4) == 0;
            stints.add(Stint.of(String.format("%016x", random.nextLong()), START.minusDays(random.nextInt(90))
                    + "T12:00", i, random.nextInt(3) == 0 ? BookingStatus.PRELIMINARY : BookingStatus.CONFIRMED,
                    needs.get(supply), supply, 1 + random.nextInt(supplies.get(supply).quantity()), first,
                    first.plusDays(random.nextInt(9)), timed ? LocalTime.of(7, 0) : null,
                    timed ? LocalTime.of(20, 0) : null, "place " + random.nextInt(PLACES)));
            need(needed, stints.getLast());
        }
        needed.forEach((requirement, days) -> demands.add(new Demand(requirement, days.entrySet().stream()
                .map(day -> Demand.Day.of(day.getKey(), day.getValue())).toList())));
    }

    /** Most of what is booked is needed, and of what is needed a part was forgotten. */
    private void need(Map<String, TreeMap<Integer, Integer>> needed, Stint stint) {
        TreeMap<Integer, Integer> days = needed.computeIfAbsent(stint.requirement(), r -> new TreeMap<>());
        for (int day = stint.first(); day <= stint.last() + random.nextInt(20) / 19; day++) {
            if (random.nextInt(20) > 0) {
                days.merge(day, stint.quantity() + random.nextInt(40) / 39, Math::max);
            }
        }
    }

    private Allocation sweep() {
        var allocation = new Allocation(supplies.values(), ways);
        demands.forEach(allocation::need);
        stints.forEach(allocation::put);
        found(allocation.clashes(), allocation.tooFar(), allocation.shortages());
        return allocation;
    }

    private PairwiseAllocation pairs(boolean numbered) {
        var pairs = new PairwiseAllocation(supplies, ways, stints, numbered);
        pairs.pairs();
        pairs.needs(demands);
        return pairs;
    }

    private void moves() {
        for (int i = 0; i < MOVES; i++) {
            int which = random.nextInt(BOOKINGS);
            Stint moved = stints.get(which).moved(random.nextInt(9) - 4);
            stints.set(which, moved);
            kept.put(moved);
            found(kept.clashes(moved.supply()), kept.tooFar(moved.supply()),
                    kept.of(moved.requirement()).shortages());
        }
    }

    private static void found(Collection<?>... all) {
        for (Collection<?> some : all) {
            if (some == null) {
                throw new IllegalStateException("Nothing was worked out");
            }
        }
    }

    private static void agree(Allocation ours, PairwiseAllocation pairs) {
        if (!new HashSet<>(ours.clashes()).equals(pairs.clashes()) || !new HashSet<>(ours.tooFar())
                .equals(pairs.tooFar()) || !new HashSet<>(ours.shortages()).equals(pairs.shortages())) {
            throw new IllegalStateException("The sweep and the pairs did not find the same");
        }
    }
}
