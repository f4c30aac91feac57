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
 * @param notes     notes that hang on a place in the script (see {@link ScreenplayNote})
 * @param tagging   breakdown tags; empty for Fountain, which has none
 * @param revisions what was changed in which draft; none for Fountain
 * @param kept      pieces of the file that have no place here
 * @param locked    page or scene numbers are locked
 * @param remarks   what a person should know although the file could be read, a sentence each, in file order
 */
public record Screenplay(Map<String, String> titlePage, List<ScreenplayParagraph> opening, List<ScreenplayScene> scenes,
        List<ScreenplayNote> notes, Tagging tagging, Revisions revisions, List<Keepsake> kept, boolean locked,
        List<String> remarks) {

    /** Copies the collections; the order of the title page is kept. */
    public Screenplay {
        titlePage = Collections.unmodifiableMap(new LinkedHashMap<>(titlePage));
        opening = List.copyOf(opening);
        scenes = List.copyOf(scenes);
        notes = List.copyOf(notes);
        kept = List.copyOf(kept);
        remarks = List.copyOf(remarks);
    }

    /** The title on the title page, on one line. */
    public Optional<String> title() {
        return titlePage.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase("Title")).map(Map.Entry::getValue)
                .map(title -> title.replace('\n', ' ').strip()).filter(title -> !title.isEmpty()).findFirst();
    }

    /** The text that a range points at. */
    public String textAt(TextRange range) {
        String text = range.inHeading() ? scenes.get(range.scene()).heading() : paragraphAt(range).text();
        return text.substring(range.start(), range.end());
    }

    /** The paragraph that a range outside headings points into. */
    ScreenplayParagraph paragraphAt(TextRange range) {
        return range.scene() == TextRange.OPENING ? opening.get(range.paragraph())
                : scenes.get(range.scene()).paragraphs().get(range.paragraph());
    }
}
