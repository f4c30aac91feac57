package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;

/**
 * The bids for one requirement, each priced for the same days and quantity by its own terms.
 *
 * @param days   the days that are compared
 * @param offers the cheapest first; then those in other currencies, which nobody compares without a rate of exchange;
 *               last those without a price
 */
public record BidComparison(Requirement requirement, List<LocalDate> days, List<Offer> offers) {

    /**
     * One bid.
     *
     * @param cost what the days cost; empty where no price was named
     * @param over how much more than the cheapest it costs; empty where that cannot be said
     */
    public record Offer(Bid bid, Optional<Price.Cost> cost, Optional<BigDecimal> over) {

        /** Whether no other offer costs less. */
        public boolean isCheapest() {
            return over.filter(difference -> difference.signum() == 0).isPresent();
        }
    }

    /**
     * Compares.
     *
     * @param days the days on which it is needed
     */
    public static BidComparison of(Production production, Requirement requirement, Collection<LocalDate> days) {
        Currency home = Price.currency(production, null);
        List<Offer> priced = new ArrayList<>();
        for (Bid bid : requirement.getBids()) {
            Optional<Price.Cost> cost = Price.of(production, bid).cost(days, requirement.getQuantity());
            priced.add(new Offer(bid, cost, Optional.empty()));
        }
        Optional<BigDecimal> least = priced.stream().flatMap(offer -> offer.cost().stream())
                .filter(cost -> cost.currency().equals(home)).map(Price.Cost::amount).min(Comparator.naturalOrder());
        List<Offer> offers = priced.stream().map(offer -> new Offer(offer.bid(), offer.cost(), offer.cost()
                .filter(cost -> cost.currency().equals(home)).map(cost -> cost.amount().subtract(least.orElseThrow()))))
                .sorted(Comparator.comparingInt(BidComparison::group)
                        .thenComparing(offer -> offer.over().orElse(BigDecimal.ZERO)))
                .toList();
        return new BidComparison(requirement, days.stream().sorted().toList(), offers);
    }

    private static int group(Offer offer) {
        return offer.over().isPresent() ? 0 : offer.cost().isPresent() ? 1 : 2;
    }

    /** The cheapest offer in the currency of the production. */
    public Optional<Offer> cheapest() {
        return offers.stream().filter(Offer::isCheapest).findFirst();
    }
}
