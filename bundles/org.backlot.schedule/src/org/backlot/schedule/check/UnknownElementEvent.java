package org.backlot.schedule.check;

import java.util.HashSet;
import java.util.Set;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.Schedule;

/** A travel day, fitting or the like of an element or person who is not in the production any more. */
public final class UnknownElementEvent implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Set<String> known = new HashSet<>();
        production.getElements().forEach(element -> known.add(element.getId()));
        production.getPeople().forEach(person -> known.add(person.getId()));
        Session.section(production, Schedule.class).ifPresent(schedule -> {
            for (ElementEvent event : schedule.getEvents()) {
                if (!known.contains(event.getElement())) {
                    found.add(Severity.ERROR, event.getId(), String.valueOf(event.getFrom()), DayDates.words(
                            event.getKind()) + " of somebody or something that is not in the production",
                            Found.removal("Remove the event", event));
                }
            }
        });
    }
}
