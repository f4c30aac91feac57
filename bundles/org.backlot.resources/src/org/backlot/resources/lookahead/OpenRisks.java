package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;
import org.backlot.resources.risk.Risks;

/** What may go wrong on these days. */
final class OpenRisks implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        Session.section(production, Resources.class).stream().flatMap(book -> book.getRisks().stream())
                .filter(risk -> risk.getState() != RiskState.CLOSED)
                .forEach(risk -> first(production, questions, risk, days).ifPresent(day -> found.add(new Upcoming(day,
                        Risks.isHigh(risk) ? Severity.WARNING : Severity.INFO, Upcoming.Topic.RISK,
                        Names.or(risk.getName(), "A risk"), says(risk), risk.getId()))));
    }

    /** The first of the days on which it may happen: of its own dates, else of what it concerns. */
    private static Optional<LocalDate> first(Production production, Questions questions, Risk risk, Days days) {
        return Risks.days(production, questions, risk).stream().filter(days::contains).findFirst();
    }

    private static String says(Risk risk) {
        String plan = risk.getPlan() == null || risk.getPlan().isBlank() ? "no plan yet" : risk.getPlan().strip();
        return (risk.getState() == RiskState.HAPPENED ? "Happened" : "Likelihood " + risk.getLikelihood()
                + ", impact " + risk.getImpact()) + ": " + plan;
    }
}
