package org.backlot.core.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Draft;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;

/**
 * Which draft the words of a script bear the colour and the mark of: those that a draft changed bear its mark until the
 * next full draft, with which all pages are issued again and every mark goes.
 */
public final class Revisions {

    private Revisions() {
    }

    /** The drafts whose marks are shown, in their order: those since the last full one. */
    public static List<Draft> marked(Script script) {
        List<Draft> drafts = script.getDrafts();
        return List.copyOf(drafts.subList(lastFull(drafts) + 1, drafts.size()));
    }

    /** Whether what a draft changed bears its mark; nothing does that bears no draft. */
    public static boolean isMarked(Draft draft) {
        if (draft == null || !(draft.eContainer() instanceof Script script)) {
            return false;
        }
        List<Draft> drafts = script.getDrafts();
        return drafts.indexOf(draft) > lastFull(drafts);
    }

    private static int lastFull(List<Draft> drafts) {
        int last = drafts.size() - 1;
        while (last >= 0 && !drafts.get(last).isFull()) {
            last--;
        }
        return last;
    }

    /** The draft whose mark stands beside the heading of a scene. */
    public static Optional<Draft> mark(Scene scene) {
        return Optional.ofNullable(scene.getDraft()).filter(Revisions::isMarked);
    }

    /** The draft whose mark stands beside a paragraph. */
    public static Optional<Draft> mark(Paragraph paragraph) {
        return Optional.ofNullable(paragraph.getDraft()).filter(Revisions::isMarked);
    }

    /** The last draft that changed a scene and bears marks; empty where it is as the last full draft had it. */
    public static Optional<Draft> latest(Scene scene) {
        List<Draft> drafts = scene.eContainer() instanceof Script script ? marked(script) : List.of();
        return Stream.concat(Stream.of(scene).map(Scene::getDraft),
                scene.getParagraphs().stream().map(Paragraph::getDraft))
                .filter(draft -> draft != null && drafts.contains(draft))
                .max((a, b) -> Integer.compare(drafts.indexOf(a), drafts.indexOf(b)));
    }

    /**
     * The draft in whose colour the pages of a scene were issued last; empty where they are those of the first draft.
     */
    public static Optional<Draft> issued(Scene scene) {
        List<Draft> drafts = scene.eContainer() instanceof Script script ? script.getDrafts() : List.of();
        return latest(scene).or(() -> drafts.stream().filter(Draft::isFull).reduce((first, second) -> second));
    }

    /** How many paragraphs of a scene a draft was the last to change. */
    public static int paragraphs(Scene scene, Draft draft) {
        return (int) scene.getParagraphs().stream().filter(paragraph -> paragraph.getDraft() == draft).count();
    }
}
