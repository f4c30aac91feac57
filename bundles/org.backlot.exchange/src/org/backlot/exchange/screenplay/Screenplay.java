package org.backlot.exchange.screenplay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A screenplay as its file has it: nothing normalised, nothing estimated.
 *
 * @param titlePage title page, key to value in the order of the file; usual keys are Title, Credit, Author, Source,
 *                  Draft date, Contact, Notes. A value of several lines holds {@code \n}
 * @param opening   what stands before the first scene heading
 * @param scenes    the scenes, in order
 * @param notes     notes that hang on a place in the script (see {@link ScriptNote})
 * @param tagging   breakdown tags; empty for Fountain, which has none
 * @param remarks   what a person should know although the file could be read, a sentence each, in file order
 */
public record Screenplay(Map<String, String> titlePage, List<ScreenplayParagraph> opening, List<ScreenplayScene> scenes,
        List<ScriptNote> notes, Tagging tagging, List<String> remarks) {

    /** Copies the collections; the order of the title page is kept. */
    public Screenplay {
        titlePage = Collections.unmodifiableMap(new LinkedHashMap<>(titlePage));
        opening = List.copyOf(opening);
        scenes = List.copyOf(scenes);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    /** The title on the title page, on one line. */
    public Optional<String> title() {
        return titlePage.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase("Title")).map(Map.Entry::getValue)
                .map(title -> title.replace('\n', ' ').strip()).filter(title -> !title.isEmpty()).findFirst();
    }

    /** The text that a range points at. */
    public String textAt(TextRange range) {
        String text;
        if (range.inHeading()) {
            text = scenes.get(range.scene()).heading();
        } else if (range.scene() == TextRange.OPENING) {
            text = opening.get(range.paragraph()).text();
        } else {
            text = scenes.get(range.scene()).paragraphs().get(range.paragraph()).text();
        }
        return text.substring(range.start(), range.end());
    }
}
