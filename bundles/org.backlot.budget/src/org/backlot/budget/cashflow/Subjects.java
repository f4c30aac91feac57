package org.backlot.budget.cashflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.backlot.budget.model.Line;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Need;

/** The days on which what a line pays for is needed. */
final class Subjects {

    private final Map<String, SortedSet<LocalDate>> days = new HashMap<>();

    Subjects(Production production, List<Need> needs) {
        needs.forEach(need -> days.computeIfAbsent(need.object(), id -> new TreeSet<>()).add(need.date()));
        for (Element element : production.getElements()) {
            if (element.getPerson() != null && days.containsKey(element.getId())) {
                days.computeIfAbsent(element.getPerson().getId(), id -> new TreeSet<>())
                        .addAll(days.get(element.getId()));
            }
        }
    }

    /** The days of the first that is needed on any: whom it pays, the set, the location; a person plays its parts. */
    List<LocalDate> of(Line line) {
        for (String id : new String[] {line.getSubject(), line.getSet(), line.getLocation()}) {
            if (id != null && days.containsKey(id)) {
                return List.copyOf(days.get(id));
            }
        }
        return List.of();
    }
}
