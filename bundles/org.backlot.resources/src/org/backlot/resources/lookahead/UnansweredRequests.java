package org.backlot.resources.lookahead;

import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.model.Resources;

/** Questions that were sent and have no answer when one is due. */
final class UnansweredRequests implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        Session.section(production, Resources.class).ifPresent(book -> book.getRequests().stream()
                .filter(request -> request.getState() == RequestState.SENT || request.getState() == RequestState.SEEN)
                .filter(request -> request.getDue() != null && days.contains(request.getDue()))
                .forEach(request -> found.add(new Upcoming(request.getDue(), Severity.WARNING,
                        Upcoming.Topic.REQUEST, who(production, book, request), "Has not answered \""
                                + Names.or(request.getSubject(), "a request") + "\"", request.getId()))));
    }

    private static String who(Production production, Resources book, Request request) {
        return book.getVendors().stream().filter(vendor -> vendor.getId().equals(request.getTo())).findFirst()
                .map(vendor -> Names.or(vendor.getName(), "A vendor"))
                .orElseGet(() -> Names.person(production, request.getTo()));
    }
}
