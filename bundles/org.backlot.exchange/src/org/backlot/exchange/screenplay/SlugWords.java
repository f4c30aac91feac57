package org.backlot.exchange.screenplay;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of scene headings in one or more languages. Words are compared without case and accents; the tables are
 * given in any spelling.
 *
 * @param prefixes   interior and exterior: the prefix without full stops and spaces ("INT/EXT")
 * @param times      words each of which alone is a time of day
 * @param qualifiers words that may stand with a time ("LATE") but are none alone
 * @param markers    words that say something else of a scene ("FLASHBACK")
 */
public record SlugWords(Map<String, SlugLine.Place> prefixes, Set<String> times, Set<String> qualifiers,
        Set<String> markers) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** All characters with accents, and all accents, come after ASCII. */
    private static final char FIRST_ACCENT = 0x80;

    /** English. */
    public static final SlugWords ENGLISH = new SlugWords(
            Map.ofEntries(Map.entry("INT", SlugLine.Place.INT), Map.entry("INTERIOR", SlugLine.Place.INT),
                    Map.entry("EXT", SlugLine.Place.EXT), Map.entry("EXTERIOR", SlugLine.Place.EXT),
                    Map.entry("INT/EXT", SlugLine.Place.INT_EXT), Map.entry("EXT/INT", SlugLine.Place.INT_EXT),
                    Map.entry("I/E", SlugLine.Place.INT_EXT), Map.entry("E/I", SlugLine.Place.INT_EXT),
                    Map.entry("EST", SlugLine.Place.EST)),
            words("DAY NIGHT MORNING AFTERNOON EVENING DAWN DUSK SUNRISE SUNSET TWILIGHT NOON MIDDAY MIDNIGHT"
                    + " DAYBREAK NIGHTFALL CONTINUOUS LATER EARLIER SAME MAGIC GOLDEN PRESENT"),
            words("LATE EARLY NEXT MID PRE POST HOUR HOURS MINUTES MOMENTS SECONDS DAYS NIGHTS WEEK WEEKS MONTH MONTHS"
                    + " YEAR YEARS SOME FEW A AN THE THAT THIS ANOTHER FOLLOWING PREVIOUS FIRST SECOND THIRD LAST TIME"
                    + " TO AND OR ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN AM PM"),
            words("FLASHBACK FLASHFORWARD FLASH FORWARD DREAM MONTAGE INTERCUT STOCK ESTABLISHING FANTASY MEMORY"
                    + " DRIVING MOVING TRAVELING TRAVELLING STORY REALITY PRESENT PAST FUTURE SUMMER AUTUMN FALL WINTER"
                    + " SPRING CONTINUOUS VERSION SEQUENCE LAPSE TIME RAIN SNOW THE IN BACK TO END OF SAME"));

    /** German. */
    public static final SlugWords GERMAN = new SlugWords(
            Map.of("INNEN", SlugLine.Place.INT, "AUSSEN", SlugLine.Place.EXT, "INNEN/AUSSEN", SlugLine.Place.INT_EXT,
                    "AUSSEN/INNEN", SlugLine.Place.INT_EXT, "I/A", SlugLine.Place.INT_EXT, "A/I",
                    SlugLine.Place.INT_EXT),
            words("TAG NACHT MORGEN VORMITTAG MITTAG NACHMITTAG ABEND MITTERNACHT DÄMMERUNG MORGENDÄMMERUNG"
                    + " ABENDDÄMMERUNG MORGENGRAUEN SONNENAUFGANG SONNENUNTERGANG SPÄTER"),
            words("FRÜH FRÜHER SPÄT NÄCHSTER NÄCHSTE AM KURZ ETWAS EIN EINE ZWEI DREI STUNDE STUNDEN TAGE WOCHEN JAHRE"
                    + " MINUTEN"),
            words("RÜCKBLENDE TRAUM"));

    /** Greek. */
    public static final SlugWords GREEK = new SlugWords(
            Map.of("ΕΣΩΤ", SlugLine.Place.INT, "ΕΞΩΤ", SlugLine.Place.EXT, "ΕΣ", SlugLine.Place.INT, "ΕΞ",
                    SlugLine.Place.EXT, "ΕΣΩΤ/ΕΞΩΤ", SlugLine.Place.INT_EXT, "ΕΞΩΤ/ΕΣΩΤ", SlugLine.Place.INT_EXT),
            words("ΜΕΡΑ ΗΜΕΡΑ ΝΥΧΤΑ ΠΡΩΙ ΜΕΣΗΜΕΡΙ ΑΠΟΓΕΥΜΑ ΒΡΑΔΥ ΣΟΥΡΟΥΠΟ ΞΗΜΕΡΩΜΑ ΑΥΓΗ ΣΥΝΕΧΕΙΑ ΑΡΓΟΤΕΡΑ"),
            words("ΕΠΟΜΕΝΗ ΑΛΛΗ ΛΙΓΟ ΝΩΡΙΣ ΑΡΓΑ"), words("ΦΛΑΣΜΠΑΚ ΑΝΑΔΡΟΜΗ ΟΝΕΙΡΟ"));

    /** All the languages above. */
    public static final SlugWords DEFAULT = ENGLISH.and(GERMAN).and(GREEK);

    /** Folds every word, see {@link #fold}. */
    public SlugWords {
        Map<String, SlugLine.Place> folded = new HashMap<>();
        prefixes.forEach((prefix, place) -> folded.put(fold(prefix), place));
        prefixes = Map.copyOf(folded);
        times = fold(times);
        qualifiers = fold(qualifiers);
        markers = fold(markers);
    }

    /** These words and others; where both have a prefix, the other's meaning counts. */
    public SlugWords and(SlugWords other) {
        Map<String, SlugLine.Place> both = new HashMap<>(prefixes);
        both.putAll(other.prefixes);
        return new SlugWords(both, union(times, other.times), union(qualifiers, other.qualifiers),
                union(markers, other.markers));
    }

    /** A word in capitals without accents, as it is compared. */
    static String fold(String word) {
        String capitals = word.strip().toUpperCase(Locale.ROOT);
        return bare(capitals) ? capitals
                : MARKS.matcher(Normalizer.normalize(capitals.replace("ẞ", "SS"), Normalizer.Form.NFD)).replaceAll("");
    }

    /** Whether no letter can bear an accent. */
    private static boolean bare(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_ACCENT) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> fold(Set<String> words) {
        return words.stream().map(SlugWords::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    private static Set<String> words(String spaced) {
        return Stream.of(spaced.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
