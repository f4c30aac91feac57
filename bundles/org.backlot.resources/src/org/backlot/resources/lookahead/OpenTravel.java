package org.backlot.resources.lookahead;

import java.util.List;
import java.util.Locale;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.Trip;
import org.backlot.resources.travel.Bed;
import org.backlot.resources.travel.Beds;
import org.backlot.resources.travel.Journey;
import org.backlot.resources.travel.Journeys;

/** Journeys and beds that have to be booked, changed or given back. */
final class OpenTravel implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        for (Journey journey : Journeys.of(production, questions)) {
            if (journey.status().isOpen() && journey.date() != null && days.contains(journey.date())) {
                String name = Names.or(journey.person().getName(), "Somebody");
                found.add(new Upcoming(journey.date(), Severity.WARNING, Upcoming.Topic.TRAVEL, name,
                        "Journey " + journey.kind().getName().toLowerCase(Locale.ROOT) + ", "
                                + journey.status().label().toLowerCase(Locale.ROOT) + ": " + journey.says(),
                        journey.trip().map(Trip::getId).orElse(journey.person().getId())));
            }
        }
        for (Bed bed : Beds.of(production, questions)) {
            if (bed.status().isOpen() && bed.from() != null && days.contains(bed.from())) {
                found.add(new Upcoming(bed.from(), Severity.WARNING, Upcoming.Topic.ROOM,
                        Names.or(bed.person().getName(), "Somebody"), "Bed, "
                                + bed.status().label().toLowerCase(Locale.ROOT) + ": " + bed.says(),
                        bed.stay().map(Stay::getId).orElse(bed.person().getId())));
            }
        }
    }
}
