package org.backlot.resources.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.Resources;

/** Somebody works on days before the engagement begins or after it ends, and no other deal covers them. */
public final class WorkOutsideDeal implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        List<Deal> deals = Session.section(production, Resources.class).stream()
                .flatMap(book -> book.getDeals().stream())
                .filter(deal -> deal.getStatus() != DealStatus.EXPIRED && deal.getWho() != null).toList();
        List<Need> needs = deals.isEmpty() ? List.of() : questions.needs(production, Days.ALL);
        for (Deal deal : deals) {
            Set<String> names = DealParties.namesOf(production, deal.getWho());
            List<Deal> theirs = deals.stream().filter(other -> names.contains(other.getWho())).toList();
            if (deal != theirs.getFirst()) {
                continue;
            }
            Set<LocalDate> outside = new TreeSet<>(needs.stream().filter(need -> names.contains(need.object()))
                    .map(Need::date).filter(date -> theirs.stream().noneMatch(one -> Engagements.covers(one, date)))
                    .toList());
            if (!outside.isEmpty()) {
                found.add(Severity.ERROR, deal.getId(), DealParties.name(production, deal.getWho()), "Works on "
                        + Spans.toString(outside) + ", and the engagement is " + engagement(deal));
            }
        }
    }

    private static String engagement(Deal deal) {
        String from = deal.getFrom() == null ? "" : "from " + deal.getFrom();
        String until = deal.getUntil() == null ? "" : "until " + deal.getUntil();
        return (from + " " + until).strip();
    }
}
