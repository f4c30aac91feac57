package org.backlot.resources.booking;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;

/** An element of the breakdown has to be secured, and no requirement serves it. */
public final class NotInTheBook implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Kinds kinds = new Kinds(questions.contributions());
        ResourceBook.of(production).ifPresent(book -> {
            for (Element element : book.notRequired(kinds)) {
                Kind kind = kinds.ofCategory(element.getCategory()).orElseThrow();
                String id = element.getId();
                found.add(Severity.INFO, id, element.getName(), "Has to be secured and is not in the resource book",
                        new Fix("Add " + element.getName() + " to the resource book",
                                changed -> require(changed, kind, id)));
            }
        });
    }

    private static void require(Production production, Kind kind, String id) {
        ResourceBook.of(production).ifPresent(book -> production.getElements().stream()
                .filter(element -> element.getId().equals(id)).findFirst()
                .ifPresent(element -> book.require(kind.id(), element)));
    }
}
