package org.backlot.schedule.constraint;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.model.ScenePeriod;

/** A scene stands before its earliest date or after its latest. The optimiser knows of it by itself. */
public final class OutsidePeriod implements Constraint {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        Map<String, ScenePeriod> periods = ScenePeriods.of(outlook.production());
        if (periods.isEmpty()) {
            return;
        }
        for (PlannedDay day : outlook.plan().days()) {
            for (Scene scene : day.scenes()) {
                ScenePeriod period = periods.get(scene.getId());
                String fault = period == null ? "" : ScenePeriods.fault(day.date(), period);
                if (!fault.isEmpty()) {
                    found.add(Severity.ERROR, day, List.of(scene.getId()), "Scene " + scene.getNumber()
                            + " is shot on " + DATE.format(day.date()) + ", " + fault);
                }
            }
        }
    }
}
