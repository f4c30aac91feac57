package org.backlot.budget.check;

import java.util.List;

import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Version;
import org.backlot.budget.version.Versions;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/** A locked budget that is not what it was when it was locked, that nobody locked, or that was taken out. */
public final class ChangedBaseline implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Budget.class).ifPresent(budget -> run(budget, found));
    }

    private static void run(Budget budget, Findings found) {
        List<Version> baselines = Versions.baselines(budget);
        List<Entry> locks = budget.getTrail().stream().filter(entry -> entry.getAct() == Act.LOCK).toList();
        for (Version baseline : baselines) {
            if (!Versions.isAsLocked(baseline)) {
                found.add(Severity.ERROR, Place.target(baseline), "Baseline " + baseline.getName(),
                        "It was changed after it was locked on " + baseline.getAt() + "; put back what was locked, or "
                                + "lock the budget anew");
            }
            if (locks.stream().noneMatch(entry -> Place.target(baseline).equals(entry.getObject()))) {
                found.add(Severity.ERROR, Place.target(baseline), "Baseline " + baseline.getName(),
                        "No entry of the trail says who locked it; the producer has to lock the budget");
            }
        }
        locks.stream().filter(entry -> baselines.stream().noneMatch(v -> Place.target(v).equals(entry.getObject())))
                .forEach(entry -> found.add(Severity.ERROR, Place.target(entry), entry.getWhat(), "It was locked by "
                        + entry.getName() + " on " + entry.getAt() + " and is a baseline no more"));
    }
}
