package org.backlot.core.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.value.Spacing;

/**
 * A character cue taken apart: {@code NELL (V.O.) (CONT'D)}, {@code TANGLE & MOSSY}.
 *
 * @param raw        as typed
 * @param name       who speaks, in capitals, single spaces, without extensions: the key under which two spellings
 *                   of one cue meet
 * @param names      the people: one, or several for "TANGLE &amp; MOSSY". "ALL" and "BOTH" are one name, as it is for
 *                   a person to say who that is
 * @param extensions what stood in brackets, and CONT'D, in capitals without brackets: "V.O.", "O.S.", "CONT'D"
 */
public record Cue(String raw, String name, List<String> names, List<String> extensions) {

    /** Marks of emphasis; one with a backslash before it is a character like any other, and so is AGENT_7's. */
    private static final Pattern MARKS = Pattern
            .compile("\\\\(.)|\\*|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)(?:\\)|$)");
    private static final Pattern CONTINUED = Pattern.compile("[\\s,.-]+CONT(?:INUED|['’]?D|\\.)$");
    /** What follows the name: the mark of dual dialogue, and a colon where a stage play was typed. */
    private static final Pattern TAIL = Pattern.compile("[\\s:^]+$");
    private static final Pattern SPLIT = Pattern.compile("\\s*[&+]\\s*|\\s+/\\s+|(?<=\\p{L}{2})/(?=\\p{L}{2})");
    private static final Set<String> EVERYBODY = Set.of("ALL", "BOTH", "EVERYONE", "EVERYBODY");

    /** What is beyond is not looked at: no cue is so long. */
    private static final int LONGEST = 1000;

    /** Copies the lists. */
    public Cue {
        names = List.copyOf(names);
        extensions = List.copyOf(extensions);
    }

    /**
     * Takes a cue apart. It is split at {@code &}, {@code +} and {@code /} between words, never at AND, which may be
     * part of one name ("SNOW AND ICE CREW").
     */
    public static Cue parse(String raw) {
        return parse(raw, List.of());
    }

    /**
     * Takes a cue apart, knowing who else speaks in the script: "WILL AND JOSEPHINE" is split where both WILL and
     * JOSEPHINE are known.
     *
     * @param known names in capitals, as {@link #name()} gives them
     */
    public static Cue parse(String raw, Collection<String> known) {
        List<String> extensions = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(raw.substring(0, Math.min(LONGEST, raw.length())));
        while (brackets.find()) {
            String extension = capitals(brackets.group(1)).replace('’', '\'');
            if (!extension.isEmpty()) {
                extensions.add(extension);
            }
        }
        String name = TAIL.matcher(capitals(brackets.replaceAll(" "))).replaceAll("");
        Matcher continued = CONTINUED.matcher(name);
        if (continued.find()) {
            name = TAIL.matcher(name.substring(0, continued.start())).replaceAll("");
            extensions.add("CONT'D");
        }
        return new Cue(raw, name, names(name, known), extensions);
    }

    /** Takes a cue apart as a paragraph of the script has it, with marks of emphasis. */
    public static Cue written(String text) {
        return parse(MARKS.matcher(text).replaceAll("$1"));
    }

    /** Whether a name in a cue is nobody's in particular: ALL, BOTH. */
    public static boolean isEverybody(String name) {
        return EVERYBODY.contains(name);
    }

    private static List<String> names(String name, Collection<String> known) {
        List<String> names = Arrays.stream(SPLIT.split(name)).map(String::strip).filter(n -> !n.isEmpty()).toList();
        if (names.size() == 1 && !known.contains(name)) {
            List<String> joined = Arrays.stream(name.split(" AND |, ")).map(String::strip).toList();
            if (joined.size() > 1 && known.containsAll(joined)) {
                return joined;
            }
        }
        return names;
    }

    private static String capitals(String text) {
        return Spacing.capitals(text.replace('\u00a0', ' '));
    }
}
