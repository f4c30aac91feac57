package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;

/**
 * Something dear is rented on fewer priced offers than the {@link BidPolicy} of the office wants, and nobody said why
 * they will do. Judged by the least that the needed days cost, or by what is booked where nobody made an offer.
 */
public final class FewerThanThreeBids implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        BidPolicy policy = BidPolicy.of(production);
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            Requirement requirement = line.requirement();
            if (BidPolicy.priced(requirement) < policy.wanted()) {
                value(production, questions, line).flatMap(value -> policy.fault(production, questions, requirement,
                        value)).ifPresent(fault -> found.add(Severity.INFO, requirement.getId(),
                                requirement.getName(), fault));
            }
        }
    }

    private static Optional<BigDecimal> value(Production production, Questions questions,
            NeedsAndBookings.Line line) {
        List<LocalDate> days = line.needed().isEmpty() ? line.idle() : line.needed();
        Optional<BigDecimal> offered = BidComparison.of(production, questions, line.requirement(), days).cheapest()
                .flatMap(BidComparison.Offer::atHome);
        return offered.or(() -> line.bookings().stream().filter(Bookings::isFirm)
                .flatMap(booking -> Bookings.cost(production, booking).stream())
                .filter(cost -> cost.currency().equals(Price.currency(production, null)))
                .map(Price.Cost::amount).reduce(BigDecimal::add));
    }
}
