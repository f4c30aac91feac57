package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.backlot.core.check.Severity;
import org.backlot.resources.lookahead.Upcoming.Topic;

/**
 * What is told as one: a single thing, or all of a kind that falls on the same day, where that is much.
 *
 * @param lines at least one, what matters most first
 */
public record Heading(List<Upcoming> lines) {

    /** From how many of a kind on one day on they are told as one. */
    public static final int MANY = 3;

    private static final int NAMED = 3;

    public Heading {
        lines = List.copyOf(lines);
    }

    /** The whole under its headings: by date, and of a day what matters most first. */
    public static List<Heading> of(List<Upcoming> all) {
        Map<LocalDate, Map<Topic, List<Upcoming>>> days = new TreeMap<>();
        all.forEach(one -> days.computeIfAbsent(one.date(), day -> new EnumMap<>(Topic.class))
                .computeIfAbsent(one.topic(), topic -> new ArrayList<>()).add(one));
        List<Heading> headings = new ArrayList<>();
        days.values().forEach(topics -> topics.values().forEach(lines -> {
            if (lines.size() < MANY) {
                lines.forEach(line -> headings.add(new Heading(List.of(line))));
            } else {
                headings.add(new Heading(lines.stream().sorted(Comparator.comparing(Upcoming::severity)
                        .thenComparing(Upcoming::what)).toList()));
            }
        }));
        headings.sort(Comparator.comparing(Heading::date).thenComparing(Heading::severity)
                .thenComparing(Heading::topic));
        return List.copyOf(headings);
    }

    private Upcoming first() {
        return lines.getFirst();
    }

    /** Whether it stands for several. */
    public boolean isMany() {
        return lines.size() > 1;
    }

    /** On which all of it falls. */
    public LocalDate date() {
        return first().date();
    }

    /** That of what matters most. */
    public Severity severity() {
        return first().severity();
    }

    /** Of what kind all of it is. */
    public Topic topic() {
        return first().topic();
    }

    /** What it is about: a name, or how many there are. */
    public String what() {
        return isMany() ? lines.size() + " " + topic().many() : first().what();
    }

    /** What is the matter; of many what they are about, as far as there is room for it. */
    public String says() {
        if (!isMany()) {
            return first().says();
        }
        List<String> names = lines.stream().map(Upcoming::what).distinct().toList();
        int rest = names.size() - NAMED;
        return rest <= 1 ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + rest + " more";
    }
}
