package org.backlot.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Grounds;
import org.backlot.core.question.Need;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;

/**
 * On how many days each element of the breakdown is needed: {@code needs.days("WREN'S BICYCLE")}, whatever its category
 * and whichever section says so; 0 for one that is needed on none. Of two elements with the same name the first of the
 * breakdown counts. Where nobody says what is needed, as without a schedule, nothing is said here either.
 */
public final class NeedDays implements QuantitySource {

    /** Everything that is needed on any day, asked once until the production changes. */
    public static List<Need> all(Production production, Questions questions) {
        return questions.derived(NeedDays.class, Grounds.ANSWERS, () -> questions.needs(production, Days.ALL));
    }

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        Map<String, Set<LocalDate>> dates = new HashMap<>();
        Map<String, Set<String>> reasons = new HashMap<>();
        for (Need need : all(production, questions)) {
            dates.computeIfAbsent(need.object(), id -> new TreeSet<>()).add(need.date());
            reasons.computeIfAbsent(need.object(), id -> new TreeSet<>()).addAll(need.source().objects());
        }
        List<Quantity> days = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Element element : dates.isEmpty() ? List.<Element>of() : production.getElements()) {
            if (named.add(element.getName())) {
                int count = dates.getOrDefault(element.getId(), Set.of()).size();
                days.add(new Quantity("needs.days", element.getName(), BigDecimal.valueOf(count), "days",
                        new Source(element.getName() + " is needed on " + count + (count == 1 ? " day" : " days"),
                                List.copyOf(reasons.getOrDefault(element.getId(), Set.of())))));
            }
        }
        return days;
    }
}
