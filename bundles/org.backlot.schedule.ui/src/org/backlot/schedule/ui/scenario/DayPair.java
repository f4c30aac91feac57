package org.backlot.schedule.ui.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.Placement;

/**
 * Two days that stand side by side.
 *
 * @param before null where only the second has such a day
 * @param after  null where only the first has such a day
 */
public record DayPair(Placement before, Placement after) {

    /** What stands side by side. */
    public enum Align {
        /** Days of the same date and unit. */
        DATE("By date"),
        /** The first day with the first of the same unit, the second with the second. */
        NUMBER("By day number");

        final String label;

        Align(String label) {
            this.label = label;
        }
    }

    private record Key(LocalDate date, int number, String unit) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::date).thenComparing(Key::number)
                .thenComparing(Key::unit);
    }

    /** @param changed only pairs with something that differs */
    public static List<DayPair> of(BoardComparison compared, Align align, boolean changed) {
        Map<Key, Placement> before = keyed(compared.before(), align);
        Map<Key, Placement> after = keyed(compared.after(), align);
        Map<Key, DayPair> pairs = new TreeMap<>(Key.ORDER);
        before.forEach((key, day) -> pairs.put(key, new DayPair(day, after.get(key))));
        after.forEach((key, day) -> pairs.putIfAbsent(key, new DayPair(null, day)));
        if (!changed) {
            return List.copyOf(pairs.values());
        }
        Set<String> different = new HashSet<>();
        compared.scenes().stream().filter(scene -> new Moved(scene, null).differs())
                .forEach(scene -> different.add(scene.id()));
        return pairs.values().stream().filter(pair -> pair.has(different)).toList();
    }

    private static Map<Key, Placement> keyed(List<Placement> days, Align align) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Key, Integer> sameDate = new HashMap<>();
        Map<Key, Placement> keyed = new TreeMap<>(Key.ORDER);
        Function<Placement, Key> key = align == Align.NUMBER
                ? day -> new Key(LocalDate.MIN, numbers.merge(day.unit(), 1, Integer::sum), day.unit())
                : day -> {
                    var date = new Key(day.date(), 0, day.unit());
                    return new Key(day.date(), sameDate.merge(date, 1, Integer::sum), day.unit());
                };
        days.forEach(day -> keyed.put(key.apply(day), day));
        return keyed;
    }

    private boolean has(Set<String> scenes) {
        return has(before, scenes) || has(after, scenes);
    }

    private static boolean has(Placement day, Set<String> scenes) {
        return day != null && day.scenes().stream().anyMatch(placed -> scenes.contains(placed.scene()));
    }

    /** How many strips the longer of the two has. */
    int lines() {
        return Math.max(before == null ? 0 : before.scenes().size(), after == null ? 0 : after.scenes().size());
    }
}
