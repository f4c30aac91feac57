package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Settings;
import org.backlot.resources.Kinds;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;

/**
 * Something dear is rented on fewer priced offers than the office wants. Judged are kinds that are put out to tender,
 * by the least that the needed days cost, or by what is booked where nobody made an offer.
 */
public final class FewerThanThreeBids implements Check {

    /** The setting for the sum, in the currency of the production, from which offers are compared; 5000 if unset. */
    public static final String THRESHOLD = "resources.bidThreshold";

    /** The setting for how many offers are wanted; 3 if unset. */
    public static final String WANTED = "resources.bidsWanted";

    private static final BigDecimal STANDARD_THRESHOLD = BigDecimal.valueOf(5000);
    private static final BigDecimal STANDARD_WANTED = BigDecimal.valueOf(3);

    @Override
    public void run(Production production, Questions questions, Findings found) {
        BigDecimal threshold = Settings.number(production, THRESHOLD, STANDARD_THRESHOLD);
        int wanted = Settings.number(production, WANTED, STANDARD_WANTED).intValue();
        Kinds kinds = new Kinds(questions.contributions());
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            Requirement requirement = line.requirement();
            long priced = requirement.getBids().stream().filter(bid -> bid.getRate() != null).count();
            boolean tender = kinds.byId(requirement.getKind()).filter(kind -> kind.tender()).isPresent();
            Optional<BigDecimal> value = tender && priced < wanted ? value(production, line) : Optional.empty();
            value.filter(amount -> amount.compareTo(threshold) > 0).ifPresent(amount ->
                    found.add(Severity.INFO, requirement.getId(), requirement.getName(), "Costs "
                            + amount.toPlainString() + " " + Price.currency(production, null) + " on " + priced
                            + (priced == 1 ? " bid; " : " bids; ") + wanted + " are wanted over "
                            + threshold.toPlainString()));
        }
    }

    private static Optional<BigDecimal> value(Production production, NeedsAndBookings.Line line) {
        List<LocalDate> days = line.needed().isEmpty() ? line.idle() : line.needed();
        Optional<BigDecimal> offered = BidComparison.of(production, line.requirement(), days).cheapest()
                .flatMap(BidComparison.Offer::cost).map(Price.Cost::amount);
        return offered.or(() -> line.bookings().stream().filter(Bookings::isFirm)
                .flatMap(booking -> Bookings.cost(production, booking).stream())
                .filter(cost -> cost.currency().equals(Price.currency(production, null)))
                .map(Price.Cost::amount).reduce(BigDecimal::add));
    }
}
