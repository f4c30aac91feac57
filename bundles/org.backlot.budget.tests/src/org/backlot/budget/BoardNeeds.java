package org.backlot.budget;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.NeedSource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;

/** A board on which the first element of a breakdown works in two scenes of one day and in one of another. */
public final class BoardNeeds implements NeedSource {

    @Override
    public List<Need> needs(Production production, Days days, Questions questions) {
        return production.getElements().stream().limit(1).flatMap(element -> List.of(
                need(element.getId(), 1, "strip1"), need(element.getId(), 1, "strip2"),
                need(element.getId(), 2, "strip3")).stream()).toList();
    }

    private static Need need(String id, int day, String strip) {
        return new Need(id, LocalDate.of(2027, 3, day), 1, new Source("Scene", List.of(strip)));
    }
}
