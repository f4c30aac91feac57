package org.backlot.schedule.neighbour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.schedule.model.Neighbour;
import org.backlot.schedule.model.NeighbourWork;
import org.backlot.schedule.model.Schedule;

/**
 * Who works on another production cannot work on this one on the same date: people by e-mail, else by name; vehicles,
 * animals and equipment by name. An id may be that of an element or of the person who plays it.
 */
public final class NeighbourAvailability implements AvailabilitySource {

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        List<Neighbour> neighbours = Session.section(production, Schedule.class).map(Schedule::getNeighbours)
                .map(List::copyOf).orElse(List.of());
        List<Availability> known = new ArrayList<>();
        if (!neighbours.isEmpty()) {
            Element element = production.getElements().stream().filter(one -> object.equals(one.getId())).findFirst()
                    .orElse(null);
            Person person = element != null ? element.getPerson() : production.getPeople().stream()
                    .filter(one -> object.equals(one.getId())).findFirst().orElse(null);
            for (Neighbour neighbour : neighbours) {
                neighbour.getWork().stream().filter(work -> person != null && Neighbours.isSame(person, work)
                        || person == null && element != null && Neighbours.isSame(element, work))
                        .forEach(work -> blocked(neighbour, work, object, days, known));
            }
        }
        return known;
    }

    private static void blocked(Neighbour neighbour, NeighbourWork work, String object, Days days,
            List<Availability> known) {
        for (int i = 0; i < work.getDates().size(); i++) {
            LocalDate date = work.getDates().get(i);
            String day = i < work.getDays().size() ? ", " + work.getDays().get(i) : "";
            if (days.contains(date)) {
                known.add(new Availability(object, date, Availability.State.BLOCKED, new Source("works on "
                        + neighbour.getTitle() + day, List.of(neighbour.getId()))));
            }
        }
    }
}
