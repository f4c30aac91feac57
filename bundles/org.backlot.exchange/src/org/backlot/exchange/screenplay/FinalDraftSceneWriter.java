package org.backlot.exchange.screenplay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Scene;

/** Writes what Final Draft knows of a scene beside its text. */
final class FinalDraftSceneWriter {

    private static final Set<String> OWN = Set.of("Length", "Page");
    private static final String PROPERTIES = "SceneProperties";

    private final XmlOutput out;
    private final FinalDraftPieces pieces;
    private final boolean summariesApart;
    private final SlugLineParser parser = new SlugLineParser(SlugWords.DEFAULT);
    private SlugLine before;

    /** @param summariesApart a synopsis is paragraphs after the heading (Final Draft 13), not within it */
    FinalDraftSceneWriter(XmlOutput out, FinalDraftPieces pieces, boolean summariesApart) {
        this.out = out;
        this.pieces = pieces;
        this.summariesApart = summariesApart;
    }

    /** The heading as it is written; Final Draft drops a scene that has none. */
    static String heading(Scene scene) {
        String heading = Objects.requireNonNullElse(scene.getHeading(), "").replaceAll("\\s*\\R\\s*", " ");
        return heading.isBlank() ? "SCENE" : heading;
    }

    /** Writes attributes but those that are written otherwise. */
    static void attributes(Map<String, String> kept, Set<String> but, XmlOutput out) {
        kept.forEach((name, value) -> {
            if (!but.contains(name)) {
                out.attribute(name, value);
            }
        });
    }

    void properties(Scene scene, Set<String> silent) {
        Map<String, String> kept = new LinkedHashMap<>(pieces.attributes(scene, PROPERTIES));
        kept.putIfAbsent("Title", "");
        out.start(PROPERTIES).attribute("Length", length(scene.getEighths())).attribute("Page", scene.getPage());
        attributes(kept, OWN, out);
        out.attribute(FinalDraft.PREFIX + "Estimated", scene.isEstimated() ? "Yes" : null);
        StatedScene.of(scene, asHeading(scene))
                .forEach((name, value) -> out.attribute(FinalDraft.PREFIX + name, value));
        out.attribute(FinalDraft.PREFIX + "NoPart", silent.isEmpty() ? null : String.join("|", silent));
        List<String> lines = lines(scene);
        if (!summariesApart && !lines.isEmpty()) {
            out.start("Summary");
            for (String line : lines) {
                out.start("Paragraph").start("Text").text(line).end().end();
            }
            out.end();
        }
        for (Foreign piece : pieces.of(scene)) {
            if (piece.getName().startsWith(PROPERTIES + "/")) {
                FinalDraftPieces.copy(piece.getContent(), out);
            }
        }
        out.end();
    }

    /** The paragraphs of a synopsis that stand after the heading. */
    List<String> summary(Scene scene) {
        return summariesApart ? lines(scene) : List.of();
    }

    private static List<String> lines(Scene scene) {
        return Objects.requireNonNullElse(scene.getSynopsis(), "").lines().filter(line -> !line.isBlank()).toList();
    }

    /** Final Draft writes a mixed number: 4/8, 1, 1 2/8. */
    static String length(int eighths) {
        if (eighths <= 0) {
            return "0";
        }
        String whole = eighths >= 8 ? Integer.toString(eighths / 8) : "";
        String part = eighths % 8 > 0 ? eighths % 8 + "/8" : "";
        return (whole + " " + part).strip();
    }

    /** The scene as a reader of its heading alone would have it. */
    private Scene asHeading(Scene scene) {
        String heading = heading(scene);
        SlugLine slug = parser.parse(heading, before);
        boolean bare = ScreenplayScene.saysOmitted(heading);
        before = bare ? before : slug;
        Scene read = CoreFactory.eINSTANCE.createScene();
        ScreenplayIncoming.describe(read, slug);
        if (!slug.set().isEmpty() && !bare) {
            Element set = CoreFactory.eINSTANCE.createElement();
            set.setCategory(Category.SET);
            set.setName(slug.set());
            read.setSet(set);
        }
        return read;
    }
}
