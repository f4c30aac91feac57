package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/** A requirement, booking or deal whose last day is before its first; it counts as if it had no dates. */
public final class EndsBeforeItStarts implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        for (Requirement requirement : resources.get().getRequirements()) {
            judge(requirement.getId(), requirement.getName(), requirement.getFrom(), requirement.getUntil(), found);
        }
        for (Booking booking : resources.get().getBookings()) {
            String name = booking.getRequirement() == null ? "Booking" : booking.getRequirement().getName();
            judge(booking.getId(), name, booking.getFrom(), booking.getUntil(), found);
        }
        for (Deal deal : resources.get().getDeals()) {
            judge(deal.getId(), "Deal", deal.getFrom(), deal.getUntil(), found);
        }
    }

    private static void judge(String id, String name, LocalDate from, LocalDate until, Findings found) {
        if (from != null && until != null && until.isBefore(from)) {
            found.add(Severity.ERROR, id, name, "Ends on " + until + ", before it starts on " + from);
        }
    }
}
