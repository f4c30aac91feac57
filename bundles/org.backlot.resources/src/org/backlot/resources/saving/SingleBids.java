package org.backlot.resources.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;

/**
 * Only one vendor was asked, and wants more than the estimate has for the days that are needed. What it saves is the
 * difference to what a deal or a line of the estimate says a day costs; a second offer is asked for, of a vendor who
 * offers the same kind of thing elsewhere, where there is one.
 */
public final class SingleBids implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        List<Saving> savings = new ArrayList<>();
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            Requirement requirement = line.requirement();
            if (requirement.getBids().size() == 1 && !line.needed().isEmpty()) {
                estimated(production, questions, requirement).ifPresent(rate -> saving(production, requirement,
                        List.copyOf(line.needed()), rate).ifPresent(savings::add));
            }
        }
        return savings;
    }

    /** What a day costs by what others say, not by the offer itself. */
    private static Optional<Rate> estimated(Production production, Questions questions, Requirement requirement) {
        List<String> own = new ArrayList<>(List.of(requirement.getId(), requirement.getBids().getFirst().getId()));
        Session.section(production, Resources.class).stream().flatMap(book -> book.getBookings().stream())
                .filter(booking -> booking.getRequirement() == requirement)
                .forEach(booking -> own.add(booking.getId()));
        return requirement.getServes().stream().flatMap(element -> questions.rates(production, element).stream())
                .filter(rate -> rate.day() == Rate.Day.WORK
                        && rate.currency().equals(Price.currency(production, null))
                        && rate.source().objects().stream().noneMatch(own::contains)).findFirst();
    }

    private static Optional<Saving> saving(Production production, Requirement requirement, List<LocalDate> days,
            Rate rate) {
        Bid bid = requirement.getBids().getFirst();
        BigDecimal estimate = rate.amount().multiply(BigDecimal.valueOf((long) days.size()
                * requirement.getQuantity()));
        return Price.of(production, bid).cost(days, requirement.getQuantity())
                .filter(cost -> cost.currency().equals(rate.currency()))
                .filter(cost -> cost.amount().compareTo(estimate) > 0)
                .map(cost -> saving(requirement, bid, cost, estimate, rate));
    }

    private static Saving saving(Requirement requirement, Bid bid, Price.Cost cost, BigDecimal estimate, Rate rate) {
        BigDecimal over = cost.amount().subtract(estimate);
        String title = "Ask a second vendor for " + requirement.getName();
        String why = "Only " + (bid.getVendor() == null || bid.getVendor().getName() == null ? "one vendor"
                : bid.getVendor().getName()) + " was asked: " + cost.says() + ", " + cost.amount().toPlainString()
                + " in all; " + rate.source().says() + " has " + rate.amount().toPlainString() + " a day";
        String id = requirement.getId();
        return new Saving("single/" + bid.getId() + "/" + over, title, why, Optional.of(over), List.of(id, bid.getId()),
                new Fix(title, production -> ask(production, id)));
    }

    private static void ask(Production production, String id) {
        ResourceBook.of(production).ifPresent(book -> book.resources().getRequirements().stream()
                .filter(requirement -> id.equals(requirement.getId())).findFirst()
                .ifPresent(requirement -> book.askForBid(requirement, another(book.resources(), requirement))));
    }

    /** Who offers the same kind of thing elsewhere, or null. */
    private static Vendor another(Resources book, Requirement requirement) {
        List<Vendor> asked = requirement.getBids().stream().map(Bid::getVendor).toList();
        return book.getRequirements().stream().filter(other -> other != requirement
                && other.getKind() != null && other.getKind().equals(requirement.getKind()))
                .flatMap(other -> other.getBids().stream()).map(Bid::getVendor)
                .filter(vendor -> vendor != null && !asked.contains(vendor)).findFirst().orElse(null);
    }
}
