package org.backlot.example.greenlight;

import java.time.LocalDate;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.example.greenlight.model.Gate;

/**
 * The first shoot day comes after a gate was due, and the gate is open. The first shoot day is the first on which
 * anything is needed, else the start of the production; today plays no part, so that the answer is the same every day.
 */
public final class GateOverdue implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        LocalDate shoot = questions.needs(production, Days.ALL).stream().map(Need::date)
                .min(LocalDate::compareTo).orElse(production.getStart());
        for (Gate gate : Gates.open(production)) {
            if (shoot != null && gate.getDue() != null && gate.getDue().isBefore(shoot)) {
                found.add(Severity.WARNING, gate.getId(), gate.getName(), "Is not decided; it is due on "
                        + gate.getDue() + " and the first shoot day is " + shoot);
            }
        }
    }
}
