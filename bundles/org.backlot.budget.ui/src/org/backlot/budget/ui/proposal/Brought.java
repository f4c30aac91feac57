package org.backlot.budget.ui.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.proposal.Called;
import org.backlot.budget.proposal.LineProposal;
import org.backlot.core.session.Session;

/**
 * Brings proposals that were made of a copy of the production to the production itself, which may have changed since:
 * what is gone is left out.
 */
record Brought(Session session) {

    List<LineProposal> of(Stream<LineProposal> proposals) {
        return proposals.flatMap(proposal -> of(proposal).stream()).toList();
    }

    private Optional<LineProposal> of(LineProposal made) {
        Optional<Line> line = made.line().flatMap(known -> session.object(known.getId(), Line.class));
        if (made.line().isPresent() && line.isEmpty()) {
            return Optional.empty();
        }
        return session.object(made.account().getId(), Account.class).map(account -> new LineProposal(made.kind(),
                made.key(), account, line, made.called().map(this::called), made.price(), made.byHand(), made.before(),
                made.after(), made.reasons()));
    }

    private Called called(Called made) {
        List<Fringe> fringes = made.fringes().stream()
                .flatMap(fringe -> session.object(fringe.getId(), Fringe.class).stream()).toList();
        return new Called(made.rule(), made.about(), made.name(), made.description(), made.department(),
                made.figures(), made.basis(), made.source(), fringes);
    }
}
