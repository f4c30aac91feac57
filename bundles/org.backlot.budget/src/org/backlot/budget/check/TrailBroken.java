package org.backlot.budget.check;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.trail.Trail;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** An entry of the trail that was altered, or entries that were taken out, put in or moved, behind the program. */
public final class TrailBroken implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Budget.class).ifPresent(budget -> Trail.breaks(budget).forEach(fault ->
                found.add(Severity.ERROR, Place.target(fault.entry()), place(fault.entry()), fault.message()
                        + ". Compare with a kept version of the file")));
    }

    private static String place(Entry entry) {
        return "Trail, entry " + entry.getNumber() + ": " + entry.getWhat();
    }
}
