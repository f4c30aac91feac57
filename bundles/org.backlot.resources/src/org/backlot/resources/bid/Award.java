package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.core.purchase.Purchase;
import org.backlot.core.purchase.Purchases;
import org.backlot.core.question.Questions;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.price.Price;

/**
 * Taking up an offer: it is awarded, the others are lost, it is booked for the days, and whoever orders things in this
 * production is asked for the order. Bookings that came of an earlier award of the same requirement are cancelled.
 */
public final class Award {

    private final ResourceBook book;
    private final Questions questions;
    private final Bid bid;
    private final List<LocalDate> days;

    /** @param days the days on which it is needed; none: nothing is booked and nothing ordered */
    public Award(ResourceBook book, Questions questions, Bid bid, Collection<LocalDate> days) {
        this.book = book;
        this.questions = questions;
        this.bid = bid;
        this.days = days.stream().sorted().toList();
    }

    /**
     * How it is to be made.
     *
     * @param day      on which it is decided
     * @param takeRate the price goes into the estimate too
     * @param order    there is to be an order
     * @param reason   why fewer bids than wanted will do; blank where nobody said
     */
    public record Choice(LocalDate day, boolean takeRate, boolean order, String reason) {
    }

    /**
     * What was done.
     *
     * @param bought what was ordered; nothing where no plug-in orders things, or nobody wanted it
     */
    public record Made(List<Booking> bookings, List<Bought> bought) {
    }

    /** What is wrong with taking this bid by the policy of the office, unless a reason is said; empty for nothing. */
    public Optional<String> fault() {
        return BidPolicy.of(book.production()).fault(book.production(), questions, BidComparison.of(book.production(),
                questions, requirement(), days), bid);
    }

    /** What was planned to pay for it, in a line each; asked before the award. */
    public List<String> plannedFor(LocalDate day) {
        return days.isEmpty() || bid.getRate() == null ? List.of() : new Purchases(questions.contributions())
                .plannedFor(book.production(), purchase(new Choice(day, false, true, ""), List.of(), List.of()),
                        questions);
    }

    /**
     * Makes it, inside an edit.
     *
     * @throws IllegalArgumentException if the bid has no price, or it cannot be ordered, with what to do
     */
    public Made make(Choice choice) {
        if (bid.getRate() == null) {
            throw new IllegalArgumentException("This bid has no price yet. Enter its rate before you award it");
        }
        if (choice.reason() != null && !choice.reason().isBlank()) {
            requirement().setFewerBids(choice.reason().strip());
        }
        for (Bid other : requirement().getBids()) {
            other.setStatus(other == bid ? BidStatus.AWARDED : BidStatus.LOST);
        }
        List<Booking> before = book.bookings(requirement()).stream()
                .filter(booking -> booking.getBid() != null && booking.getStatus() != BookingStatus.RETURNED)
                .toList();
        before.forEach(booking -> booking.setStatus(BookingStatus.CANCELLED));
        List<Booking> made = new AwardedBookings(book, bid).make(days);
        List<Bought> bought = made.isEmpty() || !choice.order() ? List.of()
                : new Purchases(questions.contributions()).buy(book.production(), purchase(choice, made, before),
                        questions);
        return new Made(made, bought);
    }

    private Requirement requirement() {
        return (Requirement) bid.eContainer();
    }

    private Purchase purchase(Choice choice, List<Booking> made, List<Booking> before) {
        Requirement requirement = requirement();
        List<String> serves = new ArrayList<>(requirement.getServes());
        serves.add(requirement.getId());
        requirement.getBids().stream().filter(other -> other != bid).map(Bid::getId).forEach(serves::add);
        Price price = Price.of(book.production(), bid);
        String vendor = bid.getVendor() == null ? "" : Objects.requireNonNullElse(bid.getVendor().getName(), "");
        return new Purchase(made.isEmpty() ? requirement.getId() : made.getFirst().getId(), bid.getId(),
                basis(vendor, choice.day()), bid.getVendor() == null ? null : bid.getVendor().getId(), vendor,
                Objects.requireNonNullElse(requirement.getDepartment(), ""), requirement.getName(),
                new OrderedItems(requirement, price, days).list(), positive(bid.getTaxPercent()), price.currency(),
                days.isEmpty() ? null : days.getFirst(), serves, before.stream().map(Booking::getId).toList(),
                choice.takeRate(), choice.day(), Objects.requireNonNullElse(requirement.getFewerBids(), ""));
    }

    private static BigDecimal positive(BigDecimal percent) {
        return percent == null || percent.signum() == 0 ? null : percent;
    }

    /** With the day of the vendor's last offer, else of the award. */
    private String basis(String vendor, LocalDate day) {
        String quoted = new Negotiation(bid).offeredOn().map(LocalDate::toString).orElse(day.toString());
        return "Quote" + (vendor.isEmpty() ? "" : " of " + vendor) + ", " + quoted;
    }
}
