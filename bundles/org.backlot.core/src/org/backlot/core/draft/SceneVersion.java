package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.page.PageLayout;
import org.backlot.core.value.Spacing;

/**
 * A scene as one draft has it: plain data that any thread may read.
 *
 * @param id      of the scene in its own production
 * @param place   its place in its script, from 0
 * @param number  as printed; the empty string where the draft gives it none
 * @param heading as typed; the empty string where it has none
 * @param set     the name of the set, or the empty string
 * @param eighths page length
 */
public record SceneVersion(String id, int place, String number, String heading, String set, int eighths,
        boolean estimated, boolean omitted, List<Line> lines) {

    /** A paragraph, with its marks of emphasis. */
    public record Line(ParagraphKind kind, String text, boolean dual) {

        static Line of(Paragraph paragraph) {
            return new Line(paragraph.getKind(), SceneVersion.text(paragraph.getText()), paragraph.isDual());
        }

        /** Whether it takes room on the printed page. */
        public boolean printed() {
            return PageLayout.isPrinted(kind);
        }
    }

    public SceneVersion {
        lines = List.copyOf(lines);
    }

    /** Every scene of a script, omitted ones too. */
    static List<SceneVersion> of(Script script) {
        List<SceneVersion> versions = new ArrayList<>();
        if (script != null) {
            script.getScenes().forEach(scene -> versions.add(of(scene, versions.size())));
        }
        return versions;
    }

    private static SceneVersion of(Scene scene, int place) {
        return new SceneVersion(scene.getId(), place, text(scene.getNumber()).strip(), text(scene.getHeading()),
                scene.getSet() == null ? "" : text(scene.getSet().getName()), scene.getEighths(), scene.isEstimated(),
                scene.isOmitted(), lines(scene.getParagraphs()));
    }

    static List<Line> lines(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Line::of).toList();
    }

    /** The same scene with another number. */
    SceneVersion numbered(String other) {
        return new SceneVersion(id, place, other, heading, set, eighths, estimated, omitted, lines);
    }

    /** As people call it: {@code 12A EXT. SALT PANS - DAWN}. */
    public String title() {
        return (number + " " + heading).strip();
    }

    /** Whether two headings say the same; upper and lower case and spaces do not matter. */
    boolean sameHeading(SceneVersion other) {
        return Spacing.capitals(heading).equals(Spacing.capitals(other.heading));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
