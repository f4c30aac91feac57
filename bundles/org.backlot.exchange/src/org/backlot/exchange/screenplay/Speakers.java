package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Cue;

/**
 * Who speaks at each cue of a script: "WILL AND JOSEPHINE" is two people where both speak elsewhere.
 *
 * @param byCue the people of every cue, by its name, in script order
 * @param names the names in the cues, by what stands there
 * @param notes what a person should know, a sentence each
 */
record Speakers(Map<String, List<String>> byCue, Map<String, String> names, List<String> notes) {

    static Speakers of(Stream<String> cues) {
        Map<String, List<String>> byCue = new LinkedHashMap<>();
        Map<String, String> inCues = new HashMap<>();
        cues.forEach(text -> inCues.computeIfAbsent(text, key -> {
            Cue cue = Cue.parse(text);
            byCue.putIfAbsent(cue.name(), cue.names());
            return cue.name();
        }));
        Set<String> known = byCue.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<String> notes = new ArrayList<>();
        byCue.replaceAll((cue, names) -> {
            boolean joins = cue.contains(" AND ") || cue.contains(", ");
            if (!joins) {
                return names;
            }
            Set<String> others = new HashSet<>(known);
            others.remove(cue);
            List<String> apart = Cue.parse(cue, others).names();
            if (known.contains(cue) && apart.size() > 1) {
                notes.add(cue + " was taken for " + String.join(" and ", apart) + ", who speak elsewhere.");
            }
            return apart;
        });
        return new Speakers(byCue, inCues, notes);
    }

    /** The people of a cue, by its name. */
    List<String> of(String cue) {
        return byCue.getOrDefault(cue, List.of());
    }

    /** The name in a cue. */
    String nameIn(String cue) {
        return names.getOrDefault(cue, "");
    }

    /** Everybody who speaks. */
    Set<String> people() {
        return byCue.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
