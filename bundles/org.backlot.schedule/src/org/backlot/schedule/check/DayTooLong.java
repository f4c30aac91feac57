package org.backlot.schedule.check;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Plan;

/** A day has more than one and a half times the pages that the office plans for a day. */
public final class DayTooLong implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        int planned = ScheduleSettings.eighthsPerDay(production);
        Plan.active(production).ifPresent(plan -> plan.days().stream().filter(day -> day.eighths() * 2 > planned * 3)
                .forEach(day -> found.add(Severity.WARNING, day.day().getId(), day.name(), "Has "
                        + Eighths.toString(day.eighths()) + " pages; the office plans " + Eighths.toString(planned)
                        + " a day")));
    }
}
