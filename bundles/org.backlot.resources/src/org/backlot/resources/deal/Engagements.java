package org.backlot.resources.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.Resources;

/** Who is engaged by a deal: a performer's deal secures the part that they play, as a booking secures a crane. */
public final class Engagements {

    private final Map<String, List<Deal>> deals = new HashMap<>();

    /** The deals of a production; a deal with a person is one for each element that the person plays or does. */
    public Engagements(Production production, Resources resources) {
        Map<String, List<String>> parts = new HashMap<>();
        for (Element element : production.getElements()) {
            if (element.getPerson() != null) {
                parts.computeIfAbsent(element.getPerson().getId(), id -> new ArrayList<>()).add(element.getId());
            }
        }
        for (Deal deal : resources.getDeals()) {
            add(deal.getWho(), deal);
            parts.getOrDefault(deal.getWho(), List.of()).forEach(element -> add(element, deal));
        }
    }

    private void add(String who, Deal deal) {
        deals.computeIfAbsent(who, id -> new ArrayList<>()).add(deal);
    }

    /**
     * How firmly an element is engaged on a date by each deal that covers it: confirmed by a signed deal, preliminary
     * by one that was sent, pencilled by a draft.
     *
     * @param element its id
     */
    public List<BookingStatus> on(String element, LocalDate date) {
        return deals.getOrDefault(element, List.of()).stream().filter(deal -> covers(deal, date)).map(deal ->
                switch (deal.getStatus()) {
                    case SIGNED -> BookingStatus.CONFIRMED;
                    case SENT -> BookingStatus.PRELIMINARY;
                    case DRAFT -> BookingStatus.PENCIL;
                    case EXPIRED -> BookingStatus.CANCELLED;
                }).filter(status -> status != BookingStatus.CANCELLED).toList();
    }

    /** Whether a date is within the first and last day of a deal. */
    static boolean covers(Deal deal, LocalDate date) {
        return (deal.getFrom() == null || !date.isBefore(deal.getFrom()))
                && (deal.getUntil() == null || !date.isAfter(deal.getUntil()));
    }
}
