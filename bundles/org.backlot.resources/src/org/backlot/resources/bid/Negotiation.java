package org.backlot.resources.bid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Ids;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Quote;
import org.backlot.resources.model.QuoteBy;
import org.backlot.resources.model.ResourcesFactory;

/**
 * What a vendor offered and the office asked for, step by step. The terms of a bid are those of the vendor's last
 * offer; what the office asks for stands in the history alone, until the vendor agrees. Everything that changes
 * something is to be called inside an edit.
 */
public final class Negotiation {

    /** The length of a day in ISO 8601. */
    private static final int DAY = 10;

    private final Bid bid;

    public Negotiation(Bid bid) {
        this.bid = bid;
    }

    /**
     * A step with what it changed.
     *
     * @param changes against the step before it, whoever made that; of the first what it names
     */
    public record Step(Quote quote, List<Change> changes) {
    }

    /**
     * One term that changed.
     *
     * @param before as people read it; blank where there was none
     */
    public record Change(String term, String before, String after) {

        @Override
        public String toString() {
            return term + (before.isEmpty() ? " " + after : after.isEmpty() ? " " + before + " dropped"
                    : " " + before + " \u2192 " + after);
        }
    }

    /**
     * The vendor's terms change. What stood before is kept. Changes that are typed one after the other on the same day
     * are one step; one that was asked for and not priced yet becomes an offer.
     *
     * @param change sets features of the bid
     */
    public void offer(LocalDateTime now, Runnable change) {
        Terms before = Terms.of(bid);
        change.run();
        Terms after = Terms.of(bid);
        if (after.equals(before)) {
            return;
        }
        Optional<Quote> last = last();
        boolean noted = last.filter(quote -> quote.getBy() == QuoteBy.VENDOR && Terms.of(quote).equals(before))
                .isPresent();
        if (!noted && before.isPriced() && vendors().map(Terms::of).filter(before::equals).isEmpty()) {
            add(QuoteBy.VENDOR, null, before);
        }
        if (noted && isOf(last.orElseThrow(), now)) {
            after.writeTo(last.orElseThrow());
            last.orElseThrow().setAt(time(now));
        } else {
            add(QuoteBy.VENDOR, time(now), after);
        }
        if (bid.getStatus() == BidStatus.REQUESTED && after.isPriced()) {
            bid.setStatus(BidStatus.OFFERED);
        }
    }

    /** The office asks for other terms; what the vendor offers stays as it is. */
    public Quote ask(LocalDateTime now, Terms terms) {
        Terms stands = Terms.of(bid);
        if (stands.isPriced() && vendors().map(Terms::of).filter(stands::equals).isEmpty()) {
            add(QuoteBy.VENDOR, null, stands);
        }
        return add(QuoteBy.OFFICE, time(now), terms);
    }

    /** All steps, the oldest first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Terms before = Terms.NONE;
        for (Quote quote : bid.getNegotiation()) {
            Terms terms = Terms.of(quote);
            steps.add(new Step(quote, terms.changes(before)));
            before = terms;
        }
        return steps;
    }

    /** The day of the vendor's last offer; empty where nobody noted it. */
    public Optional<LocalDate> offeredOn() {
        return vendors().map(Quote::getAt).filter(at -> at.length() >= DAY).map(at -> LocalDate.parse(
                at.substring(0, DAY)));
    }

    private Optional<Quote> last() {
        return bid.getNegotiation().isEmpty() ? Optional.empty() : Optional.of(bid.getNegotiation().getLast());
    }

    private Optional<Quote> vendors() {
        return bid.getNegotiation().stream().filter(quote -> quote.getBy() == QuoteBy.VENDOR)
                .reduce((first, second) -> second);
    }

    private static boolean isOf(Quote quote, LocalDateTime now) {
        return quote.getAt() != null && quote.getAt().startsWith(now.toLocalDate().toString());
    }

    private static String time(LocalDateTime now) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS));
    }

    private Quote add(QuoteBy by, String at, Terms terms) {
        Quote quote = ResourcesFactory.eINSTANCE.createQuote();
        Ids.of(quote);
        quote.setBy(by);
        quote.setAt(at);
        terms.writeTo(quote);
        bid.getNegotiation().add(quote);
        return quote;
    }
}
