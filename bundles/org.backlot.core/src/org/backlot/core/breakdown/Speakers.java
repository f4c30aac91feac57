package org.backlot.core.breakdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who speaks by a character cue: {@code NELL (V.O.) (CONT'D)}, {@code TANGLE & MOSSY}. */
final class Speakers {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*(\\)|$)");
    private static final Pattern CONTINUED = Pattern.compile("[\\s,.-]+CONT(INUED|['\u2019]?D|\\.)$");
    private static final Pattern SPLIT = Pattern.compile("\\s*[&+]\\s*|\\s+/\\s+|(?<=\\p{L}{2})/(?=\\p{L}{2})");
    private static final Set<String> EVERYBODY = Set.of("ALL", "BOTH", "EVERYONE", "EVERYBODY");

    private Speakers() {
    }

    /** The names in capitals; a cue that names nobody in particular has none. */
    static List<String> of(String cue) {
        String name = BRACKETS.matcher(cue.replace("*", "").replace("_", "")).replaceAll(" ").replaceAll("\\s+", " ")
                .strip().toUpperCase(Locale.ROOT);
        name = CONTINUED.matcher(name.replaceAll("[\\^:]$", "").strip()).replaceAll("");
        return Arrays.stream(SPLIT.split(name)).map(String::strip)
                .filter(speaker -> !speaker.isEmpty() && !EVERYBODY.contains(speaker)).toList();
    }
}
