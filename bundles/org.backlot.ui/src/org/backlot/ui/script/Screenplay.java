package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.documents.script.PlainText;

/** A script as lines of text on a page: where each paragraph stands, and which scene it belongs to. */
public final class Screenplay {

    /**
     * A line.
     *
     * @param scene     null for what stands before the first heading
     * @param paragraph null for a heading and for the blank line before a paragraph
     * @param heading   whether it is a scene heading
     * @param start     where it begins in the plain text of its paragraph
     */
    public record Line(Scene scene, Paragraph paragraph, ParagraphKind kind, boolean heading, String text, int start) {
    }

    private Screenplay() {
    }

    /**
     * The lines in order; speech is broken at its narrow margins, any other paragraph is one line. Of an omitted scene
     * there is its number alone.
     */
    public static List<Line> of(Script script) {
        List<Line> lines = new ArrayList<>();
        if (script == null) {
            return lines;
        }
        script.getPreamble().forEach(paragraph -> paragraph(lines, null, paragraph));
        for (Scene scene : script.getScenes()) {
            lines.add(blank(scene));
            lines.add(new Line(scene, null, ParagraphKind.GENERAL, true, heading(scene), 0));
            if (!scene.isOmitted()) {
                scene.getParagraphs().forEach(paragraph -> paragraph(lines, scene, paragraph));
            }
        }
        return lines;
    }

    private static void paragraph(List<Line> lines, Scene scene, Paragraph paragraph) {
        ParagraphKind kind = paragraph.getKind();
        boolean speech = kind == ParagraphKind.DIALOGUE || kind == ParagraphKind.PARENTHETICAL
                || kind == ParagraphKind.LYRICS;
        if (!speech) {
            lines.add(blank(scene));
        }
        String text = PlainText.of(paragraph);
        PlainText.broken(text, speech ? PlainText.width(kind) : Integer.MAX_VALUE).forEach(
                line -> lines.add(new Line(scene, paragraph, kind, false, line.text(), line.start())));
    }

    private static Line blank(Scene scene) {
        return new Line(scene, null, ParagraphKind.GENERAL, false, "", 0);
    }

    /** The heading as it is shown: OMITTED for a scene that was cut. */
    static String heading(Scene scene) {
        return scene.isOmitted() ? "OMITTED" : scene.getHeading() == null ? "" : scene.getHeading();
    }
}
