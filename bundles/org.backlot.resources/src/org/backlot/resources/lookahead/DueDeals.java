package org.backlot.resources.lookahead;

import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.resources.deal.Deals;

/** Answers to deals, options that lapse, engagements that end. */
final class DueDeals implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        for (Deals.Due due : Deals.due(production, days)) {
            Severity severity = due.kind() == Deals.DueKind.END ? Severity.INFO : Severity.WARNING;
            found.add(new Upcoming(due.date(), severity, Upcoming.Topic.DEAL, due.who(), due.says(), due.object()));
        }
    }
}
