package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;

/** What is needed and not booked: one line for each requirement, on the first of its days. */
final class OpenNeeds implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            List<LocalDate> shortage = line.shortage().stream().filter(days::contains).toList();
            if (!shortage.isEmpty()) {
                found.add(new Upcoming(shortage.getFirst(), Severity.ERROR, Upcoming.Topic.NEED,
                        Names.of(line.requirement()), "Is needed and not booked on " + Spans.toString(shortage),
                        line.requirement().getId()));
            }
        }
    }
}
