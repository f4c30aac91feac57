package org.backlot.schedule.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;

/** Whom elements stand for: the person who plays or does them, or themselves while nobody was chosen. */
public final class Who {

    private Who() {
    }

    /** One id for all that somebody plays: who plays two parts is called, paid and tired once. */
    public static String id(Element element) {
        return element.getPerson() == null ? element.getId() : element.getPerson().getId();
    }

    /** The elements that an id speaks of: the element itself, or those of a person. */
    public static Map<String, List<Element>> byId(Production production, Predicate<Element> wanted) {
        Map<String, List<Element>> byId = new HashMap<>();
        production.getElements().stream().filter(wanted).forEach(element -> {
            byId.computeIfAbsent(element.getId(), id -> new ArrayList<>()).add(element);
            if (element.getPerson() != null) {
                byId.computeIfAbsent(element.getPerson().getId(), id -> new ArrayList<>()).add(element);
            }
        });
        return byId;
    }
}
