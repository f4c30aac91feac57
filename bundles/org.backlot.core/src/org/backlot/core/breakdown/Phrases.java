package org.backlot.core.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and groups of words to be found in a text, each with what it means. Case does not matter, and only whole words
 * count: "gun" is not in "begun". Where two overlap, the one that begins first is meant, and of these the longest; of
 * two that are the same, the one that was added first.
 *
 * @param <T> what they mean
 */
final class Phrases<T> {

    /** By their first word, the longest first. */
    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    private record Phrase<T>(String text, T meaning) {
    }

    /**
     * Words found in a text.
     *
     * @param start the first character
     * @param end   the character after the last
     */
    record Found<T>(int start, int end, T meaning) {
    }

    void add(String text, T meaning) {
        String folded = fold(text.strip());
        if (folded.isEmpty()) {
            return;
        }
        List<Phrase<T>> same = byFirstWord.computeIfAbsent(firstWord(folded), word -> new ArrayList<>(2));
        if (same.stream().noneMatch(phrase -> phrase.text().equals(folded))) {
            same.add(new Phrase<>(folded, meaning));
            same.sort(Comparator.comparing(phrase -> -phrase.text().length()));
        }
    }

    /** What a text names, in its order; no two overlap. */
    List<Found<T>> in(String text) {
        String folded = fold(text);
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            Phrase<T> phrase = startsWord(folded, at) ? phraseAt(folded, at) : null;
            if (phrase == null) {
                at++;
            } else {
                found.add(new Found<>(at, at + phrase.text().length(), phrase.meaning()));
                at += phrase.text().length();
            }
        }
        return found;
    }

    private Phrase<T> phraseAt(String text, int at) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(text.substring(at, wordEnd(text, at)), List.of())) {
            if (text.startsWith(phrase.text(), at) && endsWord(text, at + phrase.text().length())) {
                return phrase;
            }
        }
        return null;
    }

    /** To lower case, letter by letter, so that places in the text stay as they are. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(folded.charAt(i)));
        }
        return folded.toString();
    }

    private static String firstWord(String phrase) {
        return phrase.substring(0, wordEnd(phrase, 0));
    }

    /** A phrase may begin with a sign: then its first "word" is that sign. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(from + 1, text.length()));
    }

    private static boolean startsWord(String text, int at) {
        return !Character.isWhitespace(text.charAt(at)) && (at == 0
                || !Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }
}
