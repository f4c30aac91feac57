package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.value.Spacing;

/**
 * Takes scene headings apart. Case does not matter, as Final Draft stores headings as typed. The time of day is the
 * last part of the heading after a dash, a comma or a full stop, but only where all of its words are words of time:
 * "INT. HOUSE - KITCHEN" has none. What stands in brackets after it, or in brackets anywhere and is a known marker or
 * a year, is a marker.
 */
public final class SlugLineParser {

    private static final Pattern PREFIX = Pattern.compile(
            "(\\p{L}+)\\.?(?:\\s*[/-]\\s*(\\p{L}+)\\.?)?(?=[.\\s:,]|$|(?<=\\.))");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20|21)\\d\\d['’]?S?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?:[:.]\\d\\d)?(?:[AP]M)?|\\d{4}(?=H)H(?:RS)?");
    /** What is beyond is not looked at: no heading is so long, and patterns take their time. */
    private static final int LONGEST = 1000;

    private final SlugWords words;

    /** @param words the languages to know, usually {@link SlugWords#DEFAULT} */
    public SlugLineParser(SlugWords words) {
        this.words = words;
    }

    /** Takes a heading apart on its own: a place or a set that it does not name stays unknown. */
    public SlugLine parse(String heading) {
        return parse(heading, null);
    }

    /**
     * Takes a heading apart.
     *
     * @param heading  as typed
     * @param previous the scene before, from which a place or a set that is not named is taken; null for the first
     */
    public SlugLine parse(String heading, SlugLine previous) {
        String rest = Spacing.single(heading.substring(0, Math.min(LONGEST, heading.length()))
                .replace('\u00a0', ' '));
        SlugLine.Place place = null;
        Matcher prefix = PREFIX.matcher(rest);
        if (prefix.lookingAt()) {
            String first = SlugWords.fold(prefix.group(1));
            int end = prefix.end();
            if (prefix.group(2) != null) {
                place = words.prefixes().get(first + "/" + SlugWords.fold(prefix.group(2)));
            }
            if (place == null) {
                place = words.prefixes().get(first);
                end = prefix.end(1);
            }
            if (place != null) {
                rest = trim(rest.substring(end));
            }
        }
        List<String> markers = new ArrayList<>();
        rest = takeMarkers(rest, markers);
        String time = "";
        boolean found = true;
        while (found) {
            found = false;
            Cut cut = lastPart(rest);
            String tail = cut.tail();
            boolean isTime = isTime(tail);
            if (time.isEmpty() && isTime) {
                time = tail;
                rest = cut.head();
                found = true;
            } else if (isTime && (!cut.head().isEmpty() || place == null)) {
                // "NIGHT - CONTINUOUS": the first is the time. "LATER - NIGHT" alone: the last is.
                markers.add(0, cut.head().isEmpty() ? tail : time);
                time = cut.head().isEmpty() ? time : tail;
                rest = cut.head();
                found = true;
            } else if (time.isEmpty() && tail.contains("/") && isTime(tail.substring(0, tail.indexOf('/')))) {
                time = trim(tail.substring(0, tail.indexOf('/')));
                markers.add(trim(tail.substring(tail.indexOf('/') + 1)));
                rest = cut.head();
                found = true;
            } else if (!cut.head().isEmpty() && isMarker(tail)) {
                markers.add(0, tail);
                rest = cut.head();
                found = true;
            }
        }
        return inherit(heading, place, trim(rest), time, markers, previous);
    }

    private static SlugLine inherit(String raw, SlugLine.Place place, String set, String time, List<String> markers,
            SlugLine previous) {
        boolean placeInferred = place == null;
        boolean setInferred = set.isEmpty() && previous != null && !previous.set().isEmpty();
        SlugLine.Place known = !placeInferred ? place : previous == null ? SlugLine.Place.UNKNOWN : previous.place();
        return new SlugLine(raw, known, setInferred ? previous.set() : set, time, markers, placeInferred, setInferred);
    }

    /** Takes out brackets that are markers: known words, years, and any that follow the time of day. */
    private String takeMarkers(String text, List<String> markers) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return trim(text.toUpperCase(Locale.ROOT));
        }
        StringBuilder kept = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(text);
        int from = 0;
        while (brackets.find()) {
            kept.append(text, from, brackets.start());
            String inside = Spacing.capitals(brackets.group(1) != null ? brackets.group(1) : brackets.group(2));
            boolean square = brackets.group(2) != null;
            boolean last = trim(BRACKETS.matcher(text.substring(brackets.end())).replaceAll(" ")).isEmpty();
            boolean afterTime = last && isTime(lastPart(trim(kept.toString())).tail());
            if (square || afterTime || isMarker(inside) || isTime(inside)) {
                if (!inside.isEmpty()) {
                    markers.add(inside);
                }
                kept.append(' ');
            } else {
                kept.append(brackets.group());
            }
            from = brackets.end();
        }
        return trim(Spacing.capitals(kept.append(text.substring(from)).toString()));
    }

    private record Cut(String head, String tail) {
    }

    private Cut lastPart(String text) {
        Cut best = null;
        int end = text.length();
        while (best == null && end > 0) {
            int start = end;
            while (start > 0 && isDash(text.charAt(start - 1))) {
                start--;
            }
            if (start < end && cuts(text, start, end)) {
                best = new Cut(trim(text.substring(0, start)), trim(text.substring(end)));
            }
            end = Math.min(start, end - 1);
        }
        String tail = best == null ? text : best.tail();
        int point = Math.max(tail.lastIndexOf(", "), tail.lastIndexOf(". "));
        if (point > 0 && isTime(trim(tail.substring(point + 2))) && !isTime(tail)) {
            int at = text.length() - (tail.length() - point);
            return new Cut(trim(text.substring(0, at)), trim(tail.substring(point + 2)));
        }
        return best == null ? new Cut("", trim(text)) : best;
    }

    /** Whether dashes part what stands on both sides of them; a hyphen within a word does not. */
    private static boolean cuts(String text, int start, int end) {
        return end - start > 1 || text.charAt(start) != '-' || (start > 0 && text.charAt(start - 1) == ' ')
                || (end < text.length() && text.charAt(end) == ' ');
    }

    private boolean isTime(String part) {
        boolean named = false;
        boolean any = false;
        for (String word : wordsOf(part)) {
            String whole = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            String folded = SlugWords.fold(whole.replace(".M", "M"));
            if (folded.isEmpty()) {
                continue;
            }
            any = true;
            boolean clock = Character.isDigit(folded.charAt(0)) && CLOCK.matcher(folded).matches();
            boolean time = words.times().contains(folded) || (clock && (folded.contains(":") || folded.endsWith("M")));
            if (!time && !clock && !words.qualifiers().contains(folded)) {
                return false;
            }
            named |= time;
        }
        return any && named;
    }

    private boolean isMarker(String part) {
        return !part.isEmpty() && (YEAR.matcher(part).matches() || all(part, words.markers()));
    }

    private static boolean all(String part, Set<String> known) {
        for (String word : wordsOf(part)) {
            String folded = SlugWords.fold(word);
            if (!known.contains(folded) && !YEAR.matcher(folded).matches()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> wordsOf(String part) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= part.length(); i++) {
            if (i == part.length() || " \t\n\u000b\f\r/,-".indexOf(part.charAt(i)) >= 0) {
                if (i > start) {
                    words.add(part.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Without the punctuation that parted it from its neighbours. */
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && parts(text.charAt(start))) {
            start++;
        }
        while (end > start && parts(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean parts(char c) {
        return Character.isWhitespace(c) || ".,:;/".indexOf(c) >= 0 || isDash(c);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }
}
