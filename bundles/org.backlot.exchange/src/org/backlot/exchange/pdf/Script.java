package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** A script while it is read: what stands before the first heading, and the scenes. */
final class Script {

    final List<Passage> opening = new ArrayList<>();
    final List<SceneDraft> scenes = new ArrayList<>();
    /** Pages at whose foot a paragraph ends or goes on, which nothing tells. */
    final List<String> openFeet = new ArrayList<>();

    List<Passage> current() {
        return scenes.isEmpty() ? opening : scenes.getLast().passages;
    }

    /** The passage that was read last; null right after a heading. */
    Passage last() {
        return current().isEmpty() ? null : current().getLast();
    }

    /** The cue of the speech that was read last; null where no speech was. */
    Passage speaker() {
        List<Passage> passages = current();
        for (int i = passages.size() - 1; i >= 0 && passages.get(i).kind.speech(); i--) {
            if (passages.get(i).kind == Kind.CHARACTER) {
                return passages.get(i);
            }
        }
        return null;
    }
}
