package org.backlot.resources.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of edits at random: what was kept is what is worked out anew, and both are what pairs say one by one. */
class AllocationPropertyTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final int EDITS = 1500;
    private static final int DAYS = 9;
    private static final Map<String, Supply> SUPPLIES = Map.of(
            "nell", Supply.single("nell"),
            "lamps", new Supply("lamps", 4, List.of("ballasts")),
            "ballasts", new Supply("ballasts", 3, List.of("cables")),
            "cables", new Supply("cables", 2, List.of("lamps")),
            "crane", new Supply("crane", 1, List.of("truck")),
            "truck", Supply.single("truck"));
    private static final List<String> TAKEN = List.of("nell", "lamps", "ballasts", "cables", "crane", "truck",
            "unlisted");
    private static final List<BookingStatus> STATUSES = List.of(BookingStatus.CONFIRMED, BookingStatus.CONFIRMED,
            BookingStatus.CONFIRMED, BookingStatus.PRELIMINARY, BookingStatus.PRELIMINARY, BookingStatus.PENCIL,
            BookingStatus.RETURNED, BookingStatus.CANCELLED);
    private static final Ways WAYS = (from, to) -> from.equals(to) ? OptionalLong.of(0)
            : from.compareTo(to) < 0 ? way(from, to) : way(to, from);

    private final Map<String, Stint> stints = new LinkedHashMap<>();
    private final Map<String, Demand> demands = new HashMap<>();
    private Random random;
    private int found;

    private static OptionalLong way(String one, String other) {
        return switch (one + other) {
            case "ab" -> OptionalLong.of(180);
            case "ac" -> OptionalLong.of(26 * 60);
            case "bc" -> OptionalLong.of(700);
            default -> OptionalLong.empty();
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsKeptIsWhatIsFoundAnewAndWhatPairsSay(long seed) {
        random = new Random(seed);
        var kept = new Allocation(SUPPLIES.values(), WAYS);
        for (int edit = 0; edit < EDITS; edit++) {
            edit(kept, edit);
            if (edit % 3 == 0) {
                kept.clashes(pick(TAKEN));
            }
            if (edit % 5 == 0) {
                judge(kept, "seed " + seed + ", edit " + edit);
            }
        }
        judge(kept, "seed " + seed);
        assertTrue(found > EDITS / 2, "Too little was found for a trial: " + found);
    }

    private void judge(Allocation kept, String when) {
        var anew = new Allocation(SUPPLIES.values(), WAYS);
        stints.values().forEach(anew::put);
        demands.values().forEach(anew::need);
        assertEquals(new HashSet<>(anew.clashes()), new HashSet<>(kept.clashes()), when);
        assertEquals(new HashSet<>(anew.tooFar()), new HashSet<>(kept.tooFar()), when);
        assertEquals(new HashSet<>(anew.shortages()), new HashSet<>(kept.shortages()), when);
        var plain = new PlainOracle(SUPPLIES, demands.values(), WAYS, new ArrayList<>(stints.values()));
        assertEquals(plain.clashes(), new HashSet<>(kept.clashes()), when);
        assertEquals(plain.tooFar(), new HashSet<>(kept.tooFar()), when);
        assertEquals(plain.shortages(), new HashSet<>(kept.shortages()), when);
        found += plain.clashes().size() + plain.tooFar().size();
    }

    private void edit(Allocation kept, int edit) {
        int what = random.nextInt(10);
        if (what == 0) {
            List<Demand.Day> days = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                if (random.nextBoolean()) {
                    days.add(new Demand.Day((int) START.plusDays(day).toEpochDay(), 1 + random.nextInt(4),
                            random.nextInt(8) / 7, random.nextInt(8) / 7, random.nextInt(2)));
                }
            }
            var demand = new Demand("r" + random.nextInt(3), days);
            demands.put(demand.requirement(), demand);
            kept.need(demand);
        } else if (what < 3 && stints.size() > 8 || stints.size() > 26) {
            String id = pick(List.copyOf(stints.keySet()));
            stints.remove(id);
            kept.remove(id);
        } else if (what < 6 && !stints.isEmpty()) {
            Stint moved = stints.get(pick(List.copyOf(stints.keySet()))).moved(random.nextInt(5) - 2);
            stints.put(moved.id(), moved);
            kept.put(moved);
        } else {
            Stint stint = stint("s" + random.nextInt(30));
            stints.put(stint.id(), stint);
            kept.put(stint);
        }
    }

    /** Short hours of a day, nights, and spans of days; many made at the same time. */
    private Stint stint(String id) {
        LocalDate first = START.plusDays(random.nextInt(DAYS));
        LocalDate last = first.plusDays(random.nextInt(6) / 2);
        LocalTime starts = random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), 0);
        LocalTime ends = random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), 0);
        return Stint.of(id, random.nextInt(3) == 0 ? null : "2027-01-0" + (1 + random.nextInt(4)),
                Integer.parseInt(id.substring(1)), pick(STATUSES),
                random.nextInt(4) == 0 ? null : "r" + random.nextInt(3), random.nextInt(8) == 0 ? null : pick(TAKEN),
                1 + random.nextInt(3) / 2 * random.nextInt(4), first, last, starts, ends,
                random.nextInt(4) == 0 ? null : pick(List.of("a", "b", "c", "d")));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
