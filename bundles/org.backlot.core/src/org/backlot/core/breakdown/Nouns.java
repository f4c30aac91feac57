package org.backlot.core.breakdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words of an English sentence are meant as a thing or as people, by what stands around them. */
final class Nouns {

    private static final Set<String> BEFORE = Set.of("a", "an", "the", "his", "her", "their", "its", "my", "your",
            "our", "this", "that", "these", "those", "another", "some", "several", "many", "few", "each", "every",
            "any", "no", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "dozen", "dozens", "twenty", "thirty", "forty", "fifty", "hundred", "hundreds", "of", "with", "more",
            "other", "both");
    private static final Set<String> QUALITIES = Set.of("old", "new", "big", "small", "little", "large", "huge", "tiny",
            "black", "white", "red", "green", "blue", "yellow", "brown", "grey", "gray", "golden", "gold", "silver",
            "heavy", "broken", "empty", "full", "wooden", "metal", "iron", "steel", "tin", "glass", "plastic", "paper",
            "cheap", "fancy", "single", "second", "third", "first", "last", "young", "elderly", "wet", "dirty", "clean",
            "long", "short", "thick", "thin", "sealed", "open", "folded", "crumpled", "bloody", "battered", "burning",
            "beautiful", "ancient", "wild", "dead", "giant", "brass", "leather", "locked", "same", "own", "loaded");
    private static final Pattern PEOPLE = Pattern.compile(
            "(men|women|people|children|kids|boys|girls|folk|figures|youths|teens|nuns|monks|cops|thugs|goons)"
            + "|\\p{L}{2,}(men|women|people|folk|goers|ians|mates|kids)|\\p{L}{3,}(ers|ors|ists)");
    private static final Pattern PERSON = Pattern.compile(
            "(.*(man|woman)|boy|girl|lady|kid|guy|child|baby|person|father|mother|brother|sister|son|daughter|wife"
            + "|husband|widow|bride|groom|attendant|principal|guide|chief|captain|officer|giant|emcee|host|hostess"
            + "|king|queen|prince|princess|boss|owner|agent|friend|stranger|teller|thief"
            + "|mayor|bailiff|preacher|teen|youth|elder|citizen|member|\\p{L}{3,}(ist|ian))s?|ladies|parents|thieves");
    private static final Pattern LIKENED = Pattern.compile(
            "\\b(like|as|colou?r of|size of|shape of|kind of|sort of)( an?| the)?( \\p{L}+)?[ *_]+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:([\\p{L}'\u2019-]+)\\s+)?([\\p{L}'\u2019-]+)[\\s*_]+$");
    private static final int REACH = 40;

    private Nouns() {
    }

    /** Whether an article, a number or the like stands before a place, with at most one quality between. */
    static boolean isNoun(String text, int start) {
        Matcher words = LAST_WORDS.matcher(text.substring(Math.max(0, start - REACH), start));
        if (!words.find()) {
            return false;
        }
        String last = words.group(2).toLowerCase(Locale.ROOT);
        return BEFORE.contains(last) || isPossessive(last) || words.group(1) != null && QUALITIES.contains(last)
                && (BEFORE.contains(words.group(1).toLowerCase(Locale.ROOT)) || isPossessive(words.group(1)));
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
    }

    /** Whether words only belong to others: to a compound (chain-drive), or to a likeness (like a rifle). */
    static boolean isPartOfAnother(String text, int start, int end) {
        boolean compound = end + 1 < text.length() && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end + 1))
                || start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
        return compound || LIKENED.matcher(text.substring(Math.max(0, start - REACH), start)).find();
    }

    /** Whether a word says how people or things are: old, wooden. */
    static boolean isQuality(String word) {
        return QUALITIES.contains(word);
    }

    /** Whether a word, in lower case, means one or several people. */
    static boolean isPerson(String word) {
        return PERSON.matcher(word).matches() || arePeople(word);
    }

    /** Whether a word in the plural, in lower case, means people. */
    static boolean arePeople(String plural) {
        return PEOPLE.matcher(plural).matches();
    }

    /** As a name on a breakdown sheet: one capital at the beginning. */
    static String named(String words) {
        String plain = words.replace("*", "").replace("_", "").replaceAll("\\s+", " ").strip();
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1).toLowerCase(Locale.ROOT);
    }
}
