package org.backlot.core.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Draft;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;

/** Which draft the words of a script bear the colour of. */
public final class Revisions {

    private Revisions() {
    }

    /** The last draft that changed a scene; empty where it is as the first draft had it. */
    public static Optional<Draft> latest(Scene scene) {
        List<Draft> drafts = scene.eContainer() instanceof Script script ? script.getDrafts() : List.of();
        return Stream.concat(Stream.ofNullable(scene.getDraft()), scene.getParagraphs().stream().map(Paragraph::getDraft)
                .filter(draft -> draft != null)).max((a, b) -> Integer.compare(drafts.indexOf(a), drafts.indexOf(b)));
    }

    /** How many paragraphs of a scene bear a draft. */
    public static int paragraphs(Scene scene, Draft draft) {
        return (int) scene.getParagraphs().stream().filter(paragraph -> paragraph.getDraft() == draft).count();
    }
}
