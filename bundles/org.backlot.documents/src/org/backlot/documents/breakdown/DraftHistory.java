package org.backlot.documents.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.draft.DraftColour;
import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.documents.Document;

/** Every draft of the script with its colour, and under each the scenes that bear it now. */
public final class DraftHistory implements Document {

    /**
     * A draft.
     *
     * @param colour of its pages, {@code #RRGGBB}
     * @param pages  as {@code 41 1/8}
     * @param full   all pages were issued again with it
     */
    public record Row(String name, String colourName, String colour, LocalDate date, LocalDate taken, String source,
            int scenes, String pages, String mark, String summary, boolean full, List<SceneLine> marked) {
    }

    /** A scene that bears a draft: what was done to it, and how many of its paragraphs. */
    public record SceneLine(String number, String heading, String what, String pages) {
    }

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Row> drafts = new ArrayList<>(rows(production.getScript()));
        Collections.reverse(drafts);
        return Map.of("drafts", drafts);
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<Row> drafts = rows(production.getScript());
        List<List<Object>> scenes = drafts.stream()
                .flatMap(draft -> draft.marked().stream().map(scene -> Arrays.<Object>asList(
                draft.name(), scene.number(), scene.heading(), scene.what(), scene.pages()))).toList();
        return List.of(
                new Sheet("Drafts", List.of("Draft", "Colour", "Date", "Taken over", "File", "Scenes", "Pages", "Full",
                        "Changes"),
                        drafts.stream().map(d -> Arrays.<Object>asList(d.name(), d.colourName(), d.date(), d.taken(),
                                d.source(), d.scenes(), d.pages(), d.full() ? "full" : "", d.summary())).toList()),
                new Sheet("Scenes", List.of("Draft", "Scene", "Heading", "Change", "Pages"), scenes));
    }

    private static List<Row> rows(Script script) {
        return script == null ? List.of() : script.getDrafts().stream().map(draft -> row(script, draft)).toList();
    }

    private static Row row(Script script, Draft draft) {
        DraftColour colour = DraftColour.of(draft);
        List<SceneLine> marked = script.getScenes().stream().filter(scene -> scene.getDraft() == draft
                || Revisions.paragraphs(scene, draft) > 0).map(scene -> line(scene, draft)).toList();
        return new Row(text(draft.getName()), colour.name(), colour.rgb(), draft.getDate(), draft.getTaken(),
                text(draft.getSource()), draft.getScenes(), Eighths.toString(draft.getEighths()), text(draft.getMark()),
                text(draft.getSummary()), draft.isFull(), marked);
    }

    private static SceneLine line(Scene scene, Draft draft) {
        int paragraphs = Revisions.paragraphs(scene, draft);
        boolean all = paragraphs > 0 && paragraphs == scene.getParagraphs().size();
        List<String> what = new ArrayList<>();
        if (scene.isOmitted() && scene.getDraft() == draft) {
            what.add("omitted");
        } else if (scene.getDraft() == draft) {
            what.add(all ? "new" : "heading");
        }
        if (paragraphs > 0 && !what.contains("new")) {
            what.add(paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs"));
        }
        return new SceneLine(text(scene.getNumber()), text(scene.getHeading()), String.join(", ", what),
                scene.isOmitted() ? "" : Eighths.toString(scene.getEighths()));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
