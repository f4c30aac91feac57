package org.backlot.core.breakdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;

/** The word lists that are installed, in order. Reading them takes a moment; keep this. */
public final class WordLists {

    /** The setting that names the languages of a script, as {@code en cs}; unset: the words of every language. */
    public static final String LANGUAGES = "breakdown.languages";

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.core.words");
    private static final Map<String, String> PLURALS = Map.of("man", "men", "woman", "women", "child", "children",
            "person", "people", "knife", "knives", "wolf", "wolves", "mouse", "mice",
            "goose", "geese", "calf", "calves");

    private final List<WordList> all;

    public WordLists(Contributions contributions) {
        this(contributions.of(POINT).stream().flatMap(c -> c.read("file", WordList::read)
                .map(words -> new WordList(c.attribute("category").orElse(""),
                        c.attribute("language").orElse(""), words))
                .stream()).toList());
    }

    public WordLists(List<WordList> all) {
        this.all = List.copyOf(all);
    }

    /** How many words there are, without their plurals. */
    public int size() {
        return all.stream().mapToInt(list -> list.words().size()).sum();
    }

    /**
     * What a word means: an element of a category.
     *
     * @param noun     if an article, a number or the like stands before it
     * @param capitals if it stands in capitals, as SWAT
     */
    record Meaning(String category, String name, boolean noun, boolean capitals) {
    }

    /** The words for a production's script, with their plurals. */
    Phrases<Meaning> of(Production production) {
        Optional<Set<String>> languages = Settings.get(production, LANGUAGES)
                .map(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,]+")).collect(Collectors.toSet()));
        Phrases<Meaning> phrases = new Phrases<>();
        for (WordList list : all) {
            if (list.language().isEmpty() || languages.isEmpty() || languages.get().contains(list.language())) {
                list.words().forEach(word -> add(phrases, list.category(), word));
            }
        }
        return phrases;
    }

    private static void add(Phrases<Meaning> phrases, String category, WordList.Word word) {
        var meaning = new Meaning(category, word.name(), word.noun(),
                word.text().equals(word.text().toUpperCase(Locale.ROOT)));
        phrases.add(word.text(), meaning);
        phrases.add(plural(word.text()), new Meaning(category, word.name(), word.noun(), false));
    }

    /** As English makes it: of several words the last. */
    private static String plural(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> irregular : PLURALS.entrySet()) {
            if (lower.endsWith(irregular.getKey())) {
                return text.substring(0, text.length() - irregular.getKey().length()) + irregular.getValue();
            }
        }
        if (lower.matches(".*[^aeiou]y")) {
            return text.substring(0, text.length() - 1) + "ies";
        }
        return text + (lower.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }
}
