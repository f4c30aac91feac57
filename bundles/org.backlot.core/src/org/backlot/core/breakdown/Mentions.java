package org.backlot.core.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.model.Element;

/**
 * Where a text names elements, by their name or by the other {@linkplain Element#getWords words} for them. Case does
 * not matter, and only whole words count: "gun" is not in "begun". Where two overlap, the longer is meant.
 */
public final class Mentions {

    /** The elements by the first word of each of their names, the longest name first. */
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private record Name(String text, Element element) {
    }

    /**
     * An element named in a text.
     *
     * @param start   the first character
     * @param end     the character after the last
     * @param element who or what is meant
     */
    public record Mention(int start, int end, Element element) {
    }

    public Mentions(Collection<Element> elements) {
        for (Element element : elements) {
            Stream.concat(Stream.ofNullable(element.getName()), element.getWords().stream())
                    .map(name -> fold(name.strip())).filter(name -> !name.isEmpty()).distinct()
                    .forEach(name -> byFirstWord.computeIfAbsent(firstWord(name), word -> new ArrayList<>())
                            .add(new Name(name, element)));
        }
        byFirstWord.values().forEach(names -> names.sort(Comparator.comparing(name -> -name.text().length())));
    }

    /** Who and what a text names, in its order; no two overlap. */
    public List<Mention> in(String text) {
        String folded = fold(text);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            if (!startsWord(folded, at)) {
                at++;
                continue;
            }
            Name name = nameAt(folded, at);
            if (name == null) {
                at++;
            } else {
                found.add(new Mention(at, at + name.text().length(), name.element()));
                at += name.text().length();
            }
        }
        return found;
    }

    private Name nameAt(String text, int at) {
        for (Name name : byFirstWord.getOrDefault(text.substring(at, wordEnd(text, at)), List.of())) {
            if (text.startsWith(name.text(), at) && endsWord(text, at + name.text().length())) {
                return name;
            }
        }
        return null;
    }

    /** To lower case, letter by letter, so that places in the text stay as they are. */
    private static String fold(String text) {
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

    private static String firstWord(String name) {
        return name.substring(0, wordEnd(name, 0));
    }

    /** A name may begin with a sign: then its first "word" is that sign. */
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
