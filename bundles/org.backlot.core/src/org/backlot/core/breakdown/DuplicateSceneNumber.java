package org.backlot.core.breakdown;

import java.util.HashMap;
import java.util.Map;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/** Two scenes have the same number, so that papers cannot tell them apart. */
public final class DuplicateSceneNumber implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Map<String, Scene> first = new HashMap<>();
        if (production.getScript() == null) {
            return;
        }
        for (Scene scene : production.getScript().getScenes()) {
            if (scene.getNumber() != null && first.putIfAbsent(scene.getNumber(), scene) != null) {
                found.add(Severity.ERROR, scene.getId(), "Scene " + scene.getNumber(), "Another scene has the number "
                        + scene.getNumber() + " too (" + first.get(scene.getNumber()).getHeading() + ")");
            }
        }
    }
}
