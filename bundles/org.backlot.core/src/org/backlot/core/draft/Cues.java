package org.backlot.core.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Cue;
import org.backlot.core.breakdown.Mentions;
import org.backlot.core.model.Element;
import org.backlot.core.model.ParagraphKind;

/** Who speaks in a scene, as its cues have it. */
final class Cues {

    /** The names of cues that were read before: a script has few, and each many times. */
    private final Map<String, String> names = new HashMap<>();

    /** The names as cued, each once in order of appearance; "WREN & PRIYA" is one here. */
    Set<String> of(SceneVersion scene) {
        return scene.lines().stream().filter(line -> line.kind() == ParagraphKind.CHARACTER)
                .map(line -> name(line.text())).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name in a cue. */
    String name(String cue) {
        return names.computeIfAbsent(cue, text -> Cue.written(text).name());
    }

    /** The elements that cues name; "WREN & PRIYA" names two. */
    static Set<Element> named(Set<String> cues, Collection<Element> elements) {
        var mentions = new Mentions(elements);
        return cues.stream().map(mentions::in).flatMap(List::stream).map(Mentions.Mention::element)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
