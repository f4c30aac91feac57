package org.backlot.documents.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Mentions;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;

/** The words of the script that name elements on the sheet of their scene, in the colours of their categories. */
final class Highlights {

    /** How much of a category's colour is in the paper behind its words, in percent. */
    private static final int TINT = 32;

    private final Categories categories;
    private final Predicate<Element> shown;
    private final Map<Scene, Mentions> mentions = new HashMap<>();

    /** @param shown which elements are highlighted at all */
    Highlights(Categories categories, Predicate<Element> shown) {
        this.categories = categories;
        this.shown = shown;
    }

    /** Lines of a text of a scene, each as runs of words with the colour behind them. */
    List<List<ScriptPages.Run>> of(Scene scene, String text, List<PlainText.Line> lines) {
        List<Mentions.Mention> named = scene == null ? List.of()
                : mentions.computeIfAbsent(scene, s -> new Mentions(s.getElements().stream().filter(shown).toList()))
                        .written(text);
        return lines.stream().map(line -> runs(line, named)).toList();
    }

    private List<ScriptPages.Run> runs(PlainText.Line line, List<Mentions.Mention> named) {
        List<ScriptPages.Run> runs = new ArrayList<>();
        int at = 0;
        for (Mentions.Mention mention : named) {
            int from = Math.max(at, mention.start() - line.start());
            int to = Math.min(line.text().length(), mention.end() - line.start());
            if (to > from) {
                runs.add(new ScriptPages.Run(line.text().substring(at, from), ""));
                runs.add(new ScriptPages.Run(line.text().substring(from, to), colour(mention.element().getCategory())));
                at = to;
            }
        }
        runs.add(new ScriptPages.Run(line.text().substring(at), ""));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** The paper behind the words of a category, light enough for black letters, as {@code #RRGGBB}. */
    String colour(String category) {
        String mark = categories.byId(category).map(Category::colour).orElse("#808080");
        int rgb = Integer.parseInt(mark.substring(1), 16);
        return "#%02X%02X%02X".formatted(tint(rgb >> 16 & 255), tint(rgb >> 8 & 255), tint(rgb & 255));
    }

    private static int tint(int part) {
        return (part * TINT + 255 * (100 - TINT)) / 100;
    }
}
