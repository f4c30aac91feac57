package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Mentions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.DeclinedWord;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.documents.script.PlainText;

/**
 * Where the script names elements: those that are on the sheet of their scene, and those that stand there and are not.
 * Found when they are asked for and then remembered, so it is to be made anew after each change of the production.
 */
public final class Tags {

    private final Production production;
    private final Map<Scene, Mentions> sheets = new HashMap<>();
    private final Map<Object, List<Tag>> found = new HashMap<>();
    private Mentions all;

    /**
     * Words that mean an element.
     *
     * @param start   the first character, in the plain text of a paragraph or a heading
     * @param end     the character after the last
     * @param onSheet whether the scene's sheet has the element; if not, it is offered
     */
    public record Tag(int start, int end, Element element, boolean onSheet) {

        boolean holds(int offset) {
            return offset >= start && offset <= end;
        }
    }

    public Tags(Production production) {
        this.production = production;
    }

    /** The tags of a paragraph of a scene, in the order of its text. */
    public List<Tag> of(Scene scene, Paragraph paragraph) {
        return found.computeIfAbsent(paragraph, key -> find(scene, PlainText.of(paragraph)));
    }

    /** The tags of a scene's heading. */
    public List<Tag> ofHeading(Scene scene) {
        return found.computeIfAbsent(scene, key -> find(scene, Screenplay.heading(scene)));
    }

    private List<Tag> find(Scene scene, String text) {
        if (scene == null || scene.isOmitted()) {
            return List.of();
        }
        List<Tag> tags = new ArrayList<>();
        sheets.computeIfAbsent(scene, s -> new Mentions(s.getElements())).written(text)
                .forEach(m -> tags.add(new Tag(m.start(), m.end(), m.element(), true)));
        for (Mentions.Mention mention : all().written(text)) {
            boolean free = tags.stream().noneMatch(t -> t.start() < mention.end() && mention.start() < t.end());
            if (free && !scene.getElements().contains(mention.element())
                    && !isDeclined(mention.element(), text.substring(mention.start(), mention.end()), scene)) {
                tags.add(new Tag(mention.start(), mention.end(), mention.element(), false));
            }
        }
        tags.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return tags;
    }

    /** Sets stand in headings and on the sheet's head, so that their words are not looked for. */
    private Mentions all() {
        if (all == null) {
            all = new Mentions(production.getElements().stream()
                    .filter(e -> !Category.SET.equals(e.getCategory())).toList());
        }
        return all;
    }

    private boolean isDeclined(Element element, String words, Scene scene) {
        return production.getDeclined().stream().anyMatch(d -> words.equalsIgnoreCase(d.getWord())
                && Objects.equals(d.getCategory(), element.getCategory())
                && (d.getScene() == null || d.getScene() == scene));
    }

    /** The scenes in which an element stands without being on their sheets. */
    public List<Scene> offered(Element element) {
        return Breakdown.scenes(production).stream().filter(scene -> !scene.getElements().contains(element))
                .filter(scene -> ofHeading(scene).stream().anyMatch(t -> t.element() == element)
                        || scene.getParagraphs().stream()
                                .anyMatch(p -> of(scene, p).stream().anyMatch(t -> t.element() == element)))
                .toList();
    }

    /**
     * Puts what words mean on a scene's sheet; where the element has another name, the words are kept with it, so that
     * they are found elsewhere. Inside an edit.
     *
     * @param words as they stand in the script
     * @param name  of the element, known or new
     */
    public static Element tag(Scene scene, String category, String name, String words) {
        Element element = new Breakdown(SceneElements.production(scene)).tag(scene, category, name);
        boolean known = words.isBlank() || words.equalsIgnoreCase(element.getName())
                || element.getWords().stream().anyMatch(words::equalsIgnoreCase);
        if (!known) {
            element.getWords().add(words);
        }
        return element;
    }

    /** Puts an element on the sheets of scenes. Inside an edit. */
    public static void accept(Element element, List<Scene> scenes) {
        scenes.forEach(scene -> new Breakdown(SceneElements.production(scene)).tag(scene, element.getCategory(),
                element.getName()));
    }

    /** Keeps words from being offered for a category again, in any scene. Inside an edit. */
    public static void decline(Production production, Element element, String words) {
        DeclinedWord declined = CoreFactory.eINSTANCE.createDeclinedWord();
        Ids.of(declined);
        declined.setCategory(element.getCategory());
        declined.setWord(words);
        production.getDeclined().add(declined);
    }

    /** Selected text as the name of an element: on one line, without the signs around it. */
    public static String words(String selected) {
        return selected.replaceAll("\\s+", " ").replaceAll("^[\\s\\p{Punct}\u201C\u201D\u2018\u2019\u2026]+", "")
                .replaceAll("[\\s.,;:!?\"'(\u201C\u201D\u2018\u2019\u2026)\\-]+$", "");
    }
}
