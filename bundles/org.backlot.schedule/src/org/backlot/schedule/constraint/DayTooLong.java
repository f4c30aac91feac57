package org.backlot.schedule.constraint;

import java.time.Duration;
import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.DayKind;

/** A shooting day goes on past the hours of the crew, or has more than one and a half times the pages of a day. */
public final class DayTooLong implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        int planned = ScheduleSettings.eighthsPerDay(outlook.production());
        for (DayTimeline day : outlook.days()) {
            if (day.day().day().getKind() == DayKind.SHOOT) {
                pages(day, planned, found);
                hours(day, Pace.of(outlook.production(), outlook.plan().board(), day.day().unit()).day(), found);
            }
        }
    }

    private static void pages(DayTimeline day, int planned, Conflicts found) {
        int eighths = day.day().eighths();
        if (eighths * 2 > planned * 3) {
            found.add(Severity.WARNING, day.day(), List.of(), "Has " + Eighths.toString(eighths)
                    + " pages; the office plans " + Eighths.toString(planned) + " a day");
        }
    }

    private static void hours(DayTimeline day, Duration hours, Conflicts found) {
        Duration over = day.work().minus(hours);
        if (over.isPositive()) {
            found.add(Severity.WARNING, day.day(), List.of(), "Takes " + Outlook.words(day.work()) + " without meals, "
                    + Outlook.words(over) + " of them overtime; wrap is at " + day.wrap().toLocalTime());
        }
    }
}
