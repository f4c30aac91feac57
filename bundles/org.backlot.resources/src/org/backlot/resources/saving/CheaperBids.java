package org.backlot.resources.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.bid.Award;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.bid.BidComparison.Offer;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;

/**
 * The offer that was taken up costs more, for the days that are needed now, than another one that still stands: the
 * board has moved since, or a better offer came. Both are priced by their own terms.
 */
public final class CheaperBids implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        List<Saving> savings = new ArrayList<>();
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            if (!line.needed().isEmpty()) {
                BidComparison comparison = BidComparison.of(production, questions, line.requirement(),
                        line.needed());
                Optional<Offer> taken = comparison.offers().stream()
                        .filter(offer -> offer.bid().getStatus() == BidStatus.AWARDED).findFirst();
                Optional<Offer> best = comparison.offers().stream().filter(Offer::isCheapest)
                        .filter(offer -> stands(offer.bid(), line.needed().getFirst())).findFirst();
                taken.flatMap(Offer::over).filter(over -> over.signum() > 0).ifPresent(over -> best.ifPresent(
                        offer -> savings.add(saving(line, taken.get(), offer, over, questions))));
            }
        }
        return savings;
    }

    /** An offer that was lost can be asked for again while it is valid. */
    private static boolean stands(Bid bid, LocalDate first) {
        boolean offered = bid.getStatus() == BidStatus.OFFERED || bid.getStatus() == BidStatus.LOST;
        return offered && (bid.getValidUntil() == null || !bid.getValidUntil().isBefore(first));
    }

    private static Saving saving(NeedsAndBookings.Line line, Offer taken, Offer best, BigDecimal over,
            Questions questions) {
        Requirement requirement = line.requirement();
        String title = "Take " + requirement.getName() + " from " + name(best.bid());
        String why = name(best.bid()) + ": " + says(best) + "; " + name(taken.bid()) + ": " + says(taken);
        List<LocalDate> days = List.copyOf(line.needed());
        String bid = best.bid().getId();
        return new Saving("bid/" + bid + "/" + over + "/" + days.size(), title, why, Optional.of(over),
                List.of(requirement.getId(), bid), new Fix(title,
                production -> award(production, questions, bid, days)));
    }

    private static String says(Offer offer) {
        return offer.cost().map(Price.Cost::says).orElse("");
    }

    private static String name(Bid bid) {
        Vendor vendor = bid.getVendor();
        return vendor == null || vendor.getName() == null ? "another vendor" : vendor.getName();
    }

    private static void award(Production production, Questions questions, String id, List<LocalDate> days) {
        ResourceBook.of(production).ifPresent(book -> Session.section(production, Resources.class).stream()
                .flatMap(resources -> resources.getRequirements().stream())
                .flatMap(requirement -> requirement.getBids().stream()).filter(bid -> id.equals(bid.getId()))
                .findFirst().ifPresent(bid -> new Award(book, questions, bid, days)
                        .make(new Award.Choice(LocalDate.now(), false, true, ""))));
    }
}
