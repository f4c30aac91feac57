package org.backlot.core.breakdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words that mean something for the breakdown, as contributed to {@code org.backlot.core.words}.
 *
 * @param category the category for which they are suggested, or {@link Suggestion#WEATHER}
 * @param language as {@code en}; the empty string for any
 * @param words    in the order of the file
 */
public record WordList(String category, String language, List<Word> words) {

    /** The name of words that are nothing for the breakdown. */
    static final String NOTHING = "";

    private static final String COMMENT = "#";
    private static final String NOT = "-";
    private static final String NOUN = "~";

    public WordList {
        words = List.copyOf(words);
    }

    /**
     * A word, or several, of a script.
     *
     * @param text as it stands in the script, in the singular
     * @param name what it is called on a breakdown sheet; the empty string where it is nothing for the breakdown
     * @param noun counts only where an article, a number or the like stands before it
     */
    public record Word(String text, String name, boolean noun) {
    }

    /**
     * Reads the words of a file, as described at the extension point.
     *
     * @throws IOException if a line is none, with its number
     */
    public static List<Word> read(InputStream in) throws IOException {
        List<Word> words = new ArrayList<>();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith(COMMENT)) {
                words.addAll(read(text, number));
            }
        }
        return words;
    }

    private static List<Word> read(String line, int number) throws IOException {
        boolean nothing = line.startsWith(NOT);
        int colon = line.indexOf(':');
        String name = nothing || colon < 0 ? NOTHING : line.substring(0, colon).strip();
        String rest = nothing ? line.substring(NOT.length()) : line.substring(colon + 1);
        List<Word> words = Arrays.stream(rest.split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .map(word -> word(word, !nothing && colon < 0, name)).toList();
        if (words.isEmpty() || colon == 0 || words.stream().anyMatch(word -> word.text().isEmpty())) {
            throw new IOException("Line " + number + " is not NAME: WORD, WORD");
        }
        return words;
    }

    private static Word word(String written, boolean own, String name) {
        boolean noun = written.startsWith(NOUN);
        String text = noun ? written.substring(NOUN.length()).strip() : written;
        return new Word(text, own && !text.isEmpty() ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
                : name, noun);
    }
}
