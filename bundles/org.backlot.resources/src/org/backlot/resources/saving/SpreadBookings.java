package org.backlot.resources.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;

/**
 * The same thing is booked from the same vendor for single days here and there, where keeping it from the first day to
 * the last costs less: by the terms of a week, or because delivery is paid once. What it saves is the price of the
 * bookings less that of the one in their place.
 */
public final class SpreadBookings implements SavingSource {

    /** Terms by which all days can be had, and the id of the bid that they are of; blank: those of the booking. */
    private record Offer(Price price, String bid, BigDecimal amount, String says) {
    }

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        List<Saving> savings = new ArrayList<>();
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            Map<Vendor, List<Booking>> byVendor = line.bookings().stream()
                    .filter(booking -> isJoinable(production, booking))
                    .collect(Collectors.groupingBy(Booking::getVendor, LinkedHashMap::new, Collectors.toList()));
            byVendor.values().stream().filter(bookings -> bookings.size() > 1 && isOfOneSort(bookings))
                    .forEach(bookings -> saving(production, line.requirement(), bookings).ifPresent(savings::add));
        }
        return savings;
    }

    private static boolean isJoinable(Production production, Booking booking) {
        return Bookings.isFirm(booking) && booking.getVendor() != null && booking.getRate() != null
                && !Bookings.dates(booking).isEmpty() && isTimed(Price.of(production, booking))
                && isHome(production, Price.of(production, booking));
    }

    /** Not a crossing or another piece, of which there are as many as there are bookings. */
    private static boolean isTimed(Price price) {
        return price.isDaily() || price.unit().equals("week");
    }

    private static boolean isHome(Production production, Price price) {
        return price.currency().equals(Price.currency(production, null));
    }

    /** The same one thing, as many of it. */
    private static boolean isOfOneSort(List<Booking> bookings) {
        Booking first = bookings.getFirst();
        return bookings.stream().allMatch(booking -> booking.getQuantity() == first.getQuantity()
                && Objects.equals(booking.getItem(), first.getItem()));
    }

    private static Optional<Saving> saving(Production production, Requirement requirement, List<Booking> bookings) {
        List<LocalDate> days = bookings.stream().map(Bookings::dates).flatMap(Collection::stream).distinct().sorted()
                .toList();
        Days span = new Days(days.getFirst(), days.getLast());
        BigDecimal now = bookings.stream().map(booking -> Bookings.cost(production, booking).orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Booking first = bookings.stream().min(Comparator.comparing(Booking::getFrom)).orElseThrow();
        List<Offer> offers = new ArrayList<>();
        offer(Price.of(production, first), "", span, first).ifPresent(offers::add);
        requirement.getBids().stream().filter(bid -> bid.getVendor() == first.getVendor() && stands(bid, span.first()))
                .filter(bid -> isHome(production, Price.of(production, bid)))
                .forEach(bid -> offer(Price.of(production, bid), bid.getId(), span, first).ifPresent(offers::add));
        return offers.stream().min(Comparator.comparing(Offer::amount)).filter(best -> best.amount().compareTo(now) < 0)
                .map(best -> saving(requirement, bookings, first, best, span, now));
    }

    private static boolean stands(Bid bid, LocalDate first) {
        return bid.getValidUntil() == null || !bid.getValidUntil().isBefore(first);
    }

    private static Optional<Offer> offer(Price price, String bid, Days span, Booking booking) {
        return price.cost(span.stream().toList(), booking.getQuantity()).filter(cost -> isTimed(price))
                .map(cost -> new Offer(price, bid, cost.amount(), cost.says()));
    }

    private static Saving saving(Requirement requirement, List<Booking> bookings, Booking first, Offer offer, Days span,
            BigDecimal now) {
        BigDecimal saved = now.subtract(offer.amount());
        String title = "Keep " + requirement.getName() + " from " + span.first() + " to " + span.last();
        List<String> others = bookings.stream().filter(booking -> booking != first).map(Booking::getId).toList();
        return new Saving("spread/" + first.getId() + "/" + String.join("/", others) + "/" + offer.bid() + "/" + saved,
                title, bookings.size() + " bookings cost " + now.toPlainString() + "; one from " + vendor(first)
                        + " costs " + offer.amount().toPlainString() + ": " + offer.says(),
                Optional.of(saved), bookings.stream().map(Booking::getId).toList(), new Fix(title, production -> Session
                        .section(production, Resources.class).ifPresent(book -> join(book, first.getId(), others, offer,
                                span))));
    }

    private static String vendor(Booking booking) {
        return booking.getVendor().getName() == null ? "the vendor" : booking.getVendor().getName();
    }

    private static void join(Resources book, String first, List<String> others, Offer offer, Days span) {
        for (Booking booking : book.getBookings()) {
            if (others.contains(booking.getId())) {
                booking.setStatus(BookingStatus.CANCELLED);
            } else if (first.equals(booking.getId())) {
                booking.setFrom(span.first());
                booking.setUntil(span.last());
                price(booking, offer.price());
                booking.getRequirement().getBids().stream().filter(bid -> offer.bid().equals(bid.getId())).findFirst()
                        .ifPresent(booking::setBid);
            }
        }
    }

    private static void price(Booking booking, Price price) {
        booking.setRate(price.hire().rate());
        booking.setUnit(price.hire().unit());
        booking.setDaysPerWeek(price.hire().daysPerWeek());
        booking.setMinimum(price.hire().minimum());
        booking.setExtras(price.extras());
        booking.setDelivery(price.delivery());
        booking.setInsurancePercent(price.insurancePercent());
        booking.setTaxPercent(price.taxPercent());
    }
}
