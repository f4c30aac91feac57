package org.backlot.exchange.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.exchange.screenplay.SlugLineParser;
import org.backlot.exchange.screenplay.SlugWords;

/** What words alone tell of a line, whatever its place. */
final class Words {

    /** 12, 12A, A12, AA12B, 12.1, 12-14, each perhaps with a full stop. */
    private static final Pattern SCENE_NUMBER = Pattern.compile(
            "([A-Z]{0,3}\\d{1,4}[A-Z]{0,3}(?:[.-][A-Z]{0,2}\\d{0,4}[A-Z]{0,2})?)[.)]?");
    private static final Pattern NUMBER_AND_REST = Pattern.compile(SCENE_NUMBER.pattern() + "\\s+(\\S.*)");
    private static final Pattern STAR = Pattern.compile("[*\u2217\u2022+|!]{1,3}");
    private static final Pattern CONTINUED = Pattern.compile(
            "(?i)\\(?\\s*(?:scene\\s+)?continued\\s*\\)?\\s*:?(?:\\s*\\(\\d+\\))?");
    private static final Pattern MORE = Pattern.compile("(?i)[(\\[]\\s*more\\s*[)\\]]");
    private static final Pattern CONT = Pattern.compile("(?i).*\\(\\s*CONT(?:[\u2019'`]?D|INUED|INUING|\\.)\\s*\\).*");
    private static final Pattern TRANSITION = Pattern.compile(
            "(?:.*\\bTO:|(?:.*\\s)?FADE[SD]? (?:IN|OUT|UP|TO BLACK).{0,12}|(?:SMASH |HARD |MATCH |JUMP )?CUT\\b.{0,30}"
            + "|.*\\bDISSOLVE.{0,20}|.*\\bWIPE.{0,20}|END CREDITS.{0,8}|IRIS (?:IN|OUT).{0,4})");
    private static final Pattern OMITTED = Pattern.compile(
            "(?i)(?:scenes?\\s+(?:\\S+\\s+)?)?\\(?omit(?:ted)?\\)?[.]?(?:\\s+\\(?omitted\\)?)?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern PREFIX = Pattern.compile(
            "^(\\p{L}{1,8})(\\.?)(?:\\s*[/-]\\s*\\p{L}{1,8}\\.?)?(?:[\\s.:,/-].*|$)");
    private static final SlugLineParser SLUGS = new SlugLineParser(SlugWords.DEFAULT);

    private Words() {
    }

    /** Whether all letters outside brackets are capitals, and there is at least one. */
    static boolean capitals(String text) {
        String bare = BRACKETS.matcher(text).replaceAll("");
        // A name such as McDUCK keeps its small letter.
        String folded = bare.replaceAll("\\b(Mc|Mac|O')(?=\\p{Lu}{2})", "M")
                .replaceAll("(?<=\\p{Lu})['\u2019]s\\b", "");
        return folded.codePoints().anyMatch(Character::isUpperCase)
                && folded.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a line begins as scene headings do: INT., EXT, I/E, in a language that we know. */
    static boolean beginsAsHeading(String text) {
        Matcher prefix = PREFIX.matcher(text);
        if (!prefix.matches()) {
            return false;
        }
        boolean set = capitals(prefix.group(1)) || !prefix.group(2).isEmpty();
        return set && !SLUGS.parse(text).placeInferred();
    }

    /** Whether no letter is a small one, in brackets or out of them. */
    static boolean noSmallLetter(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a text names a set and a time of day, as KITCHEN - NIGHT does. */
    static boolean setAndTime(String text) {
        var slug = SLUGS.parse(text);
        return slug.placeInferred() && !slug.set().isEmpty() && !slug.timeOfDay().isEmpty()
                && text.matches(".*\\s[-\u2013\u2014]+\\s.*");
    }

    /** Whether a text says nothing but a time, as the headings LATER and MOMENTS LATER do. */
    static boolean onlyTime(String text) {
        var slug = SLUGS.parse(text);
        return slug.placeInferred() && slug.set().isEmpty() && !slug.timeOfDay().isEmpty();
    }

    /** The scene number that a text is, without a full stop; null where it is none. */
    static String sceneNumber(String text) {
        Matcher number = SCENE_NUMBER.matcher(text.replace(" ", ""));
        return number.matches() ? number.group(1) : null;
    }

    /** Number and heading where a line begins with both; null where it does not. */
    static String[] numberAndHeading(String text) {
        Matcher both = NUMBER_AND_REST.matcher(text);
        return both.matches() && (beginsAsHeading(both.group(2)) || omitted(both.group(2)))
                ? new String[] {both.group(1), both.group(2)} : null;
    }

    /** A mark in the margin beside what a draft changed. */
    static boolean star(String text) {
        return STAR.matcher(text).matches();
    }

    /** (CONTINUED) or CONTINUED: (2), with or without scene numbers beside it. */
    static boolean sceneContinues(String text) {
        return CONTINUED.matcher(text).matches();
    }

    /** (MORE): the speech goes on on the next page. */
    static boolean more(String text) {
        return MORE.matcher(text).matches();
    }

    /** A cue that says that the speaker goes on. */
    static boolean saysContinued(String cue) {
        return CONT.matcher(cue).matches();
    }

    static boolean transition(String text) {
        return TRANSITION.matcher(text).matches();
    }

    static boolean omitted(String text) {
        return OMITTED.matcher(text).matches();
    }
}
