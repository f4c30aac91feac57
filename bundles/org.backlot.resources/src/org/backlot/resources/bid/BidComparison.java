package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Bill;
import org.backlot.resources.price.Exchange;
import org.backlot.resources.price.Price;

/**
 * The bids for one requirement, each priced for the same days and quantity by its own terms.
 *
 * @param days   the days that are compared
 * @param home   the currency of the production
 * @param offers the cheapest first; then those in currencies that nobody here knows the rate of; last those without a
 *               price
 */
public record BidComparison(Requirement requirement, List<LocalDate> days, Currency home, List<Offer> offers) {

    /**
     * One bid.
     *
     * @param bill   what the days cost part by part, in the currency of the bid; empty where no price was named
     * @param atHome the total in the currency of the production; empty where that is not known
     * @param over   how much more than the cheapest it costs; empty where that cannot be said
     * @param daily  the total at home for one piece on one day; empty where that is not known or there are no days
     */
    public record Offer(Bid bid, Optional<Bill> bill, Optional<BigDecimal> atHome, Optional<BigDecimal> over,
            Optional<BigDecimal> daily) {

        /** Whether no other offer costs less. */
        public boolean isCheapest() {
            return over.filter(difference -> difference.signum() == 0).isPresent();
        }

        /** What the days cost in the currency of the bid; empty where no price was named. */
        public Optional<Price.Cost> cost() {
            return bill.map(parts -> new Price.Cost(parts.total(), parts.currency(), parts.says()));
        }
    }

    /** The bids for the days on which the requirement is needed. */
    public static BidComparison of(Production production, Questions questions, Requirement requirement) {
        List<LocalDate> needed = NeedsAndBookings.of(production, questions).line(requirement)
                .map(NeedsAndBookings.Line::needed).orElse(List.of());
        return of(production, questions, requirement, needed);
    }

    /**
     * Compares.
     *
     * @param days the days on which it is needed
     */
    public static BidComparison of(Production production, Questions questions, Requirement requirement,
            Collection<LocalDate> days) {
        var exchange = new Exchange(production, questions);
        List<Offer> priced = new ArrayList<>();
        for (Bid bid : requirement.getBids()) {
            Price price = Price.of(production, bid);
            Optional<Bill> bill = price.bill(days, requirement.getQuantity());
            Optional<BigDecimal> atHome = price.cost(days, requirement.getQuantity()).flatMap(exchange::home);
            priced.add(new Offer(bid, bill, atHome, Optional.empty(), Optional.empty()));
        }
        Optional<BigDecimal> least = priced.stream().flatMap(offer -> offer.atHome().stream())
                .min(Comparator.naturalOrder());
        long pieces = (long) days.size() * requirement.getQuantity();
        List<Offer> offers = priced.stream().map(offer -> new Offer(offer.bid(), offer.bill(), offer.atHome(),
                offer.atHome().map(amount -> amount.subtract(least.orElseThrow())),
                offer.atHome().filter(amount -> pieces > 0).map(amount -> amount.divide(BigDecimal.valueOf(pieces),
                        amount.scale(), RoundingMode.HALF_UP))))
                .sorted(Comparator.comparingInt(BidComparison::group)
                        .thenComparing(offer -> offer.over().orElse(BigDecimal.ZERO)))
                .toList();
        return new BidComparison(requirement, days.stream().sorted().toList(), exchange.home(), offers);
    }

    private static int group(Offer offer) {
        return offer.over().isPresent() ? 0 : offer.bill().isPresent() ? 1 : 2;
    }

    /** The cheapest offer of those that can be compared. */
    public Optional<Offer> cheapest() {
        return offers.stream().filter(Offer::isCheapest).findFirst();
    }

    /** What is offered by one bid. */
    public Optional<Offer> of(Bid bid) {
        return offers.stream().filter(offer -> offer.bid() == bid).findFirst();
    }

    /** The currencies that are offered in and cannot be compared, as nobody knows their rate. */
    public List<Currency> unknown() {
        return offers.stream().filter(offer -> offer.atHome().isEmpty()).flatMap(offer -> offer.bill().stream())
                .map(Bill::currency).distinct().toList();
    }
}
