package org.backlot.core.breakdown;

import java.util.HashMap;
import java.util.Map;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Two elements of a category have the same board id, so that strips and call sheets mislead. */
public final class DuplicateBoardId implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Map<String, Element> first = new HashMap<>();
        for (Element element : production.getElements()) {
            if (element.getBoardId() == null || element.getBoardId().isBlank()) {
                continue;
            }
            Element other = first.putIfAbsent(element.getCategory() + "/" + element.getBoardId(), element);
            if (other != null) {
                found.add(Severity.ERROR, element.getId(), element.getName(),
                        "Has the board id " + element.getBoardId() + ", and so has " + other.getName(),
                        new Fix("Give " + element.getName() + " the next free board id", now -> element
                                .setBoardId(BoardIds.next(production, element.getCategory()))));
            }
        }
    }
}
