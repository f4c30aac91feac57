package org.backlot.documents.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.command.Nearest;
import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.page.PageLayout;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/**
 * The script in the layout of screenplays, with the words that are on the breakdown sheets in the colours of their
 * categories, scene numbers in both margins, and the marks of drafts.
 */
public final class ScriptPages implements Document {

    /** Words of a line. @param colour of the paper behind them, or the empty string */
    public record Run(String text, String colour) {
    }

    /** A line of a page. @param mark of the draft that changed it, or the empty string */
    public record Line(List<Run> runs, String mark) {
    }

    /** A paragraph. @param kind in small letters, for the stylesheet: action, character, dialogue */
    public record Part(String kind, List<Line> lines) {
    }

    /** Paragraphs that stay on one page: who speaks and what. */
    public record Group(List<Part> parts) {
    }

    /** A scene as printed; without a number: what stands before the first scene. */
    public record Pages(String number, boolean omitted, List<Line> heading, List<Group> groups) {
    }

    /** A category that is highlighted. */
    public record Mark(String name, String colour) {
    }

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Script script = production.getScript();
        if (script == null) {
            return Map.of("title", "", "credit", "", "author", "", "draft", "", "scenes", List.of(), "marks",
                    List.of());
        }
        String wanted = options.getOrDefault("scene", "");
        List<Scene> scenes = ChosenScenes.of(script.getScenes(), wanted);
        var categories = new Categories(questions.contributions());
        Predicate<Element> shown = shown(categories, options.getOrDefault("category", ""));
        var highlights = new Highlights(categories, shown);
        List<Pages> pages = new ArrayList<>();
        if (wanted.isBlank() && !script.getPreamble().isEmpty()) {
            pages.add(new Pages("", false, List.of(), groups(null, script.getPreamble(), highlights)));
        }
        scenes.forEach(scene -> pages.add(pages(scene, highlights)));
        return Map.of("title", wanted.isBlank() ? text(script.getTitle()) : "", "credit", text(script.getCredit()),
                "author", text(script.getAuthor()), "draft", text(script.getDraft()), "scenes", pages,
                "marks", marks(scenes, categories, shown, highlights));
    }

    /** Scenes as pages without colours, for the template {@code /screenplay.ftlh}. */
    public static List<Pages> plain(List<Scene> scenes, Categories categories) {
        var none = new Highlights(categories, element -> false);
        return scenes.stream().map(scene -> pages(scene, none)).toList();
    }

    private static Predicate<Element> shown(Categories categories, String wanted) {
        if (wanted.isBlank()) {
            return element -> true;
        }
        String id = categories.byName(wanted).or(() -> categories.byId(wanted.strip())).map(Category::id)
                .orElseThrow(() -> new IllegalArgumentException("There is no category " + wanted
                        + Nearest.hint(wanted, categories.all().stream().map(Category::name).toList())));
        return element -> id.equals(element.getCategory());
    }

    private static List<Mark> marks(List<Scene> scenes, Categories categories, Predicate<Element> shown,
            Highlights highlights) {
        Set<String> used = new LinkedHashSet<>();
        scenes.forEach(scene -> scene.getElements().stream().filter(shown).map(Element::getCategory)
                .forEach(used::add));
        return categories.all().stream().filter(category -> used.contains(category.id()))
                .map(category -> new Mark(category.name(), highlights.colour(category.id()))).toList();
    }

    private static Pages pages(Scene scene, Highlights highlights) {
        if (scene.isOmitted()) {
            return new Pages(text(scene.getNumber()), true,
                    List.of(new Line(List.of(new Run("OMITTED", "")), mark(scene.getDraft()))), List.of());
        }
        return new Pages(text(scene.getNumber()), false,
                lines(scene, text(scene.getHeading()), PlainText.width(ParagraphKind.ACTION), scene.getDraft(),
                        highlights),
                groups(scene, scene.getParagraphs(), highlights));
    }

    private static List<Group> groups(Scene scene, List<Paragraph> paragraphs, Highlights highlights) {
        List<Group> groups = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            ParagraphKind kind = paragraph.getKind();
            if (!PageLayout.isPrinted(kind) && kind != ParagraphKind.PAGE_BREAK) {
                continue;
            }
            boolean speech = kind == ParagraphKind.PARENTHETICAL || kind == ParagraphKind.DIALOGUE
                    || kind == ParagraphKind.LYRICS;
            if (!speech || groups.isEmpty()) {
                groups.add(new Group(new ArrayList<>()));
            }
            groups.getLast().parts().add(new Part(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    lines(scene, PlainText.of(paragraph), PlainText.width(kind), paragraph.getDraft(), highlights)));
        }
        return groups;
    }

    private static List<Line> lines(Scene scene, String text, int width, Draft draft, Highlights highlights) {
        String mark = mark(draft);
        return highlights.of(scene, text, PlainText.broken(text, width)).stream().map(runs -> new Line(runs, mark))
                .toList();
    }

    private static String mark(Draft draft) {
        return Revisions.isMarked(draft) ? Objects.requireNonNullElse(draft.getMark(), "*") : "";
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
