package org.backlot.resources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.NeedSource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;

/** Says that an element is needed on the dates in its notes, in the place of a schedule. */
public final class NeedsFromNotes implements NeedSource {

    @Override
    public List<Need> needs(Production production, Days days, Questions questions) {
        List<Need> needs = new ArrayList<>();
        for (Element element : production.getElements()) {
            String notes = element.getNotes() == null ? "" : element.getNotes().strip();
            for (String date : notes.isEmpty() ? new String[0] : notes.split(" ")) {
                needs.add(new Need(element.getId(), LocalDate.parse(date), 1,
                        Source.of("Scene with " + element.getName())));
            }
        }
        return needs;
    }
}
