package org.backlot.schedule.neighbour;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.schedule.model.NeighbourWork;

/**
 * What has become different for somebody or something that works on this production and on another.
 *
 * @param more dates on which the other works with it now
 * @param less dates on which it does not any more
 */
public record NeighbourChange(String name, List<LocalDate> more, List<LocalDate> less) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** The changes between two readings of another production, of those alone whom this one has too, by name. */
    public static List<NeighbourChange> of(Production production, List<NeighbourWork> before,
            List<NeighbourWork> after) {
        Map<String, NeighbourWork> now = new TreeMap<>();
        after.forEach(work -> now.put(key(work), work));
        Map<String, NeighbourWork> then = new HashMap<>();
        before.forEach(work -> {
            then.put(key(work), work);
            now.putIfAbsent(key(work), null);
        });
        List<NeighbourChange> changes = new ArrayList<>();
        now.forEach((key, work) -> {
            List<LocalDate> dates = dates(work);
            List<LocalDate> old = dates(then.get(key));
            NeighbourWork any = Objects.requireNonNullElse(work, then.get(key));
            var change = new NeighbourChange(any.getName(), without(dates, old), without(old, dates));
            if (!(change.more.isEmpty() && change.less.isEmpty()) && Neighbours.concerns(production, any)) {
                changes.add(change);
            }
        });
        return List.copyOf(changes);
    }

    private static String key(NeighbourWork work) {
        return (Objects.requireNonNullElse(work.getName(), "") + "\n"
                + Objects.requireNonNullElse(work.getEmail(), "")).toLowerCase(Locale.ROOT);
    }

    private static List<LocalDate> dates(NeighbourWork work) {
        return work == null ? List.of() : work.getDates().stream().sorted().toList();
    }

    private static List<LocalDate> without(List<LocalDate> all, List<LocalDate> others) {
        return all.stream().filter(date -> !others.contains(date)).toList();
    }

    /** In a few words: {@code "Ada Byron works there on 3 Mar, not any more on 5 Mar"}. */
    public String says() {
        return name + (more.isEmpty() ? " does not work there any more on " + words(less) : " works there on "
                + words(more) + (less.isEmpty() ? "" : ", not any more on " + words(less)));
    }

    private static String words(List<LocalDate> dates) {
        return dates.stream().map(DATE::format).collect(Collectors.joining(", "));
    }
}
