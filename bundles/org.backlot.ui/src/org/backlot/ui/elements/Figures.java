package org.backlot.ui.elements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;

/**
 * How much an element is needed.
 *
 * @param scenes  that need it or play in it
 * @param eighths the length of these scenes, in eighths of a page
 * @param days    on which somebody says that it is needed; null where nobody says so of anything
 */
record Figures(int scenes, int eighths, Integer days) {

    private static final Figures NONE = new Figures(0, 0, null);

    /** Of every element, by its id. */
    static Map<String, Figures> of(Production production, Questions questions) {
        Map<String, Set<LocalDate>> dates = new HashMap<>();
        for (Need need : questions.needs(production, Days.ALL)) {
            dates.computeIfAbsent(need.object(), id -> new HashSet<>()).add(need.date());
        }
        Map<String, Figures> figures = new HashMap<>();
        for (Element element : production.getElements()) {
            Integer days = dates.isEmpty() ? null
                    : Integer.valueOf(dates.getOrDefault(element.getId(), Set.of()).size());
            figures.put(element.getId(), new Figures(0, 0, days));
        }
        for (Scene scene : Breakdown.scenes(production)) {
            Stream.concat(Stream.ofNullable(scene.getSet()), scene.getElements().stream()).distinct()
                    .forEach(element -> figures.computeIfPresent(element.getId(), (id, f) ->
                            new Figures(f.scenes + 1, f.eighths + scene.getEighths(), f.days)));
        }
        return figures;
    }

    static Figures in(Map<String, Figures> all, Element element) {
        return all.getOrDefault(element.getId(), NONE);
    }
}
