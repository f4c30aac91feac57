package org.backlot.core.breakdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/** A scene has an element that brings another, and the other is not on its sheet, as on sheets made before the link. */
public final class MissingLinkedElement implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Links links = new Links(production);
        for (Scene scene : Breakdown.scenes(production)) {
            Map<Element, Element> missing = new LinkedHashMap<>();
            Stream.concat(Stream.ofNullable(scene.getSet()), scene.getElements().stream())
                    .forEach(anchor -> links.of(anchor).stream()
                            .filter(brought -> !scene.getElements().contains(brought) && brought != scene.getSet())
                            .forEach(brought -> missing.putIfAbsent(brought, anchor)));
            missing.forEach((brought, anchor) -> found.add(Severity.WARNING, scene.getId(),
                    "Scene " + scene.getNumber(),
                    anchor.getName() + " brings " + brought.getName() + ", and the sheet lacks it",
                    new Fix("Put " + brought.getName() + " on the sheet of scene " + scene.getNumber(),
                            now -> links.put(scene, brought))));
        }
    }
}
