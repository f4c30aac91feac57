package org.backlot.core.breakdown;

import java.util.HashSet;
import java.util.Set;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;

/** An element that no scene needs any more; it may still cost money. */
public final class UnusedElement implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Set<Element> used = new HashSet<>(Breakdown.sceneCounts(production).keySet());
        for (Scene scene : Breakdown.scenes(production)) {
            used.add(scene.getSet());
        }
        Set<String> named = new HashSet<>();
        questions.needs(production, Days.ALL).forEach(need -> named.add(need.object()));
        for (Element element : production.getElements()) {
            if (!used.contains(element) && !named.contains(element.getId())) {
                found.add(Severity.INFO, element.getId(), element.getName(), "No scene needs it");
            }
        }
    }
}
