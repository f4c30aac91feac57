package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.ratecard.TakenRate;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;

/**
 * Takes proposals or leaves them; each function runs inside an edit of the session, however many lines it is given, so
 * that one undo takes all of it back.
 */
public final class Acceptance {

    private final Session session;
    private final Budget budget;

    /** @throws IllegalStateException if the production has no budget */
    public Acceptance(Session session) {
        this.session = session;
        this.budget = session.section(Budget.class).orElseThrow(() -> new IllegalStateException(BudgetSection.MISSING));
    }

    /** Makes the lines what is proposed. */
    public void accept(Collection<LineProposal> proposals) {
        List<Line> lines = proposals.stream().flatMap(proposal -> accept(proposal).stream()).toList();
        Estimate estimate = estimate();
        lines.stream().filter(line -> line.getOrigin() != null)
                .forEach(line -> estimate.of(line).ifPresent(Origins::remember));
        lines.forEach(Ids::complete);
    }

    private Estimate estimate() {
        return Estimate.of(session.production(), session.questions()).orElseThrow();
    }

    private Optional<Line> accept(LineProposal proposal) {
        switch (proposal.kind()) {
            case ADDED -> {
                Line line = proposal.called().orElseThrow().line();
                Ids.complete(line);
                proposal.account().getLines().add(line);
                return Optional.of(line);
            }
            case CHANGED, FOLLOWED -> proposal.called()
                    .ifPresent(called -> called.writeTo(proposal.line().orElseThrow()));
            case REPRICED -> new TakenRate(proposal.price().orElseThrow(), budget,
                    Money.currency(session.production())).writeTo(proposal.line().orElseThrow());
            case OBSOLETE -> {
                session.delete(proposal.line().orElseThrow());
                return Optional.empty();
            }
        }
        return proposal.line();
    }

    /**
     * Leaves the lines as they are, and does not propose the same again. A line that followed the board gets the
     * numbers back that it had when it was accepted last, in place of its formulas.
     */
    public void decline(Collection<LineProposal> proposals) {
        Map<String, BigDecimal> values =
                Recalled.values(session.questions().quantities(session.production()));
        Estimate estimate = estimate();
        for (LineProposal proposal : proposals) {
            if (proposal.kind() == LineProposal.Kind.FOLLOWED) {
                Line line = proposal.line().orElseThrow();
                new Recalled(budget.getGlobals(), Origins.of(line.getOrigin()), values, estimate).figures(line)
                        .ifPresent(was -> was.writeTo(line));
            }
            if (!budget.getDeclinedLines().contains(proposal.key())) {
                budget.getDeclinedLines().add(proposal.key());
            }
        }
    }

    /** Forgets what was declined, so that it is proposed again. */
    public void reconsider() {
        budget.getDeclinedLines().clear();
    }
}
