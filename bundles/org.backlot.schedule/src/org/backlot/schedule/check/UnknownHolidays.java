package org.backlot.schedule.check;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.holiday.PublicHolidays;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;

/** A calendar has the public holidays of a place that nobody knows, so that none of them are off. */
public final class UnknownHolidays implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Schedule.class).ifPresent(schedule -> schedule.getCalendars()
                .forEach(calendar -> calendar.getHolidays().stream().filter(region -> !PublicHolidays.knows(region))
                        .forEach(region -> found.add(Severity.WARNING, calendar.getId(),
                                "Calendar " + calendar.getName(), "No public holidays are known of " + region
                                        + "; choose another place", without(calendar.getId(), region)))));
    }

    private static Fix without(String id, String region) {
        return new Fix("Leave " + region + " out", production -> Session.section(production, Schedule.class).stream()
                .flatMap(schedule -> schedule.getCalendars().stream()).filter(calendar -> id.equals(calendar.getId()))
                .findFirst().map(Calendar::getHolidays).ifPresent(regions -> regions.remove(region)));
    }
}
