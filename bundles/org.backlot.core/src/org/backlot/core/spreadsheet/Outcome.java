package org.backlot.core.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What putting a spreadsheet into a production did.
 *
 * @param counts in the order in which people read them
 * @param notes  what a person should look at, one sentence each
 */
public record Outcome(List<Count> counts, List<String> notes) {

    /**
     * How many of something had something done to them.
     *
     * @param of    what was counted, as programs know it: {@code "scenes"}
     * @param done  what was done to it: {@code "updated"}
     * @param count how many
     * @param one   as people read it where it is one: {@code "scene updated"}
     * @param many  and where it is several: {@code "scenes updated"}
     */
    public record Count(String of, String done, int count, String one, String many) {

        private String words() {
            return count + " " + (count == 1 ? one : many);
        }
    }

    /** Copies the lists. */
    public Outcome {
        counts = List.copyOf(counts);
        notes = List.copyOf(notes);
    }

    /** How many, as {@code count("scenes", "updated")}; 0 where that was not counted. */
    public int count(String of, String done) {
        return counts.stream().filter(count -> count.of().equals(of) && count.done().equals(done))
                .mapToInt(Count::count).sum();
    }

    /** All counts by what was counted and what was done. */
    public Map<String, Map<String, Integer>> numbers() {
        Map<String, Map<String, Integer>> numbers = new LinkedHashMap<>();
        counts.forEach(count -> numbers.computeIfAbsent(count.of(), of -> new LinkedHashMap<>()).put(count.done(),
                count.count()));
        return numbers;
    }

    /** One line: {@code "3 scenes updated, 40 scenes as before; 12 new elements, 75 tags added"}. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        for (String of : numbers().keySet()) {
            String part = counts.stream().filter(count -> count.of().equals(of) && count.count() > 0)
                    .map(Count::words).collect(Collectors.joining(", "));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? "Nothing to read" : String.join("; ", parts);
    }
}
