package org.backlot.resources.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.AbsenceKind;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;

/**
 * What to take of a class for some days. Things of the book come first that are free on all of them: by the preference
 * that they bear, the own before the rented, of equals the one of which most are free. What is missing then comes from
 * outside: from the vendor with the offer that costs least for these days, else from one who owns or offers such
 * things.
 *
 * @param picks in the order in which they were taken; together as many as were asked for
 */
public record Proposal(Requirement requirement, Days days, List<Pick> picks) {

    public Proposal {
        picks = List.copyOf(picks);
    }

    /** @param quantity how many are wanted */
    public static Proposal of(ResourceBook book, Allocation allocation, Requirement requirement, Days days,
            int quantity) {
        List<Pick> picks = new ArrayList<>();
        int missing = quantity;
        for (Asset asset : candidates(book, allocation, requirement, days)) {
            int take = Math.min(missing, free(allocation, asset, days));
            if (take > 0) {
                picks.add(new Pick(Optional.of(asset), Optional.ofNullable(asset.getOwner()), Optional.empty(),
                        Optional.empty(), take));
                missing -= take;
            }
        }
        if (missing > 0) {
            picks.add(outside(book, requirement, days, missing));
        }
        return new Proposal(requirement, days, picks);
    }

    private static List<Asset> candidates(ResourceBook book, Allocation allocation, Requirement requirement,
            Days days) {
        return book.resources().getAssets().stream().filter(asset -> suits(requirement, asset))
                .filter(asset -> isThere(book, asset, days))
                .sorted(Comparator.comparingInt((Asset asset) -> asset.getPreference() == 0 ? Integer.MAX_VALUE
                        : asset.getPreference()).thenComparing(asset -> asset.getOwner() != null)
                        .thenComparing(asset -> -free(allocation, asset, days))).toList();
    }

    /** Whether a thing is of the class that is asked for; where no class is named, of the kind. */
    public static boolean suits(Requirement requirement, Asset asset) {
        String model = requirement.getModel();
        return model == null || model.isBlank() ? Objects.equals(requirement.getKind(), asset.getKind())
                : model.strip().equalsIgnoreCase(Objects.requireNonNullElse(asset.getModel(), "").strip());
    }

    private static boolean isThere(ResourceBook book, Asset asset, Days days) {
        return book.resources().getAbsences().stream().filter(absence -> asset.getId().equals(absence.getWho())
                && absence.getKind() == AbsenceKind.UNAVAILABLE).noneMatch(absence -> Spans.of(absence.getFrom(),
                        absence.getUntil()).filter(away -> !away.first().isAfter(days.last())
                                && !away.last().isBefore(days.first())).isPresent());
    }

    private static int free(Allocation allocation, Asset asset, Days days) {
        Stint all = Stint.of("", "", 0, BookingStatus.PENCIL, null, null, 1, days.first(), days.last(), null, null,
                null);
        return Math.clamp(allocation.free(asset.getId(), all.from(), all.until()), 0, asset.getQuantity());
    }

    private static Pick outside(ResourceBook book, Requirement requirement, Days days, int quantity) {
        Optional<Bid> best = requirement.getBids().stream()
                .filter(bid -> bid.getStatus() != BidStatus.LOST && bid.getVendor() != null)
                .filter(bid -> cost(book.production(), bid, days, quantity).isPresent())
                .min(Comparator.comparing(bid -> cost(book.production(), bid, days, quantity).orElseThrow()));
        Optional<Vendor> vendor = best.map(Bid::getVendor)
                .or(() -> requirement.getBids().stream().map(Bid::getVendor).filter(Objects::nonNull).findFirst())
                .or(() -> book.resources().getAssets().stream().filter(asset -> suits(requirement, asset))
                        .map(Asset::getOwner).filter(Objects::nonNull).findFirst())
                .or(() -> book.resources().getVendors().stream()
                        .filter(one -> one.getKinds().contains(requirement.getKind())).findFirst());
        return new Pick(Optional.empty(), vendor, best,
                best.flatMap(bid -> cost(book.production(), bid, days, quantity)), quantity);
    }

    private static Optional<BigDecimal> cost(Production production, Bid bid, Days days, int quantity) {
        return Price.of(production, bid).cost(days.stream().toList(), quantity).map(Price.Cost::amount);
    }

    /** As {@code "1 own, Condor no. 2 + 1 from Cascade Cine"}. */
    public String says() {
        return picks.stream().map(Pick::says).collect(Collectors.joining(" + "));
    }

    /** Whether everything comes from somebody who is known. */
    public boolean isComplete() {
        return picks.stream().allMatch(pick -> pick.asset().isPresent() || pick.vendor().isPresent());
    }

    /** Books it so, inside an edit. */
    public List<Booking> book(ResourceBook book, BookingStatus status) {
        List<Booking> made = new ArrayList<>();
        for (Pick pick : picks) {
            Booking booking = book.book(requirement, pick.vendor().orElse(null), days, status);
            booking.setPerson(pick.asset().isPresent() ? null : booking.getPerson());
            booking.setAsset(pick.asset().orElse(null));
            booking.setQuantity(pick.quantity());
            pick.bid().ifPresent(bid -> terms(booking, bid));
            made.add(booking);
        }
        return made;
    }

    private static void terms(Booking booking, Bid bid) {
        booking.setBid(bid);
        booking.setRate(bid.getRate());
        booking.setUnit(bid.getUnit());
        booking.setDaysPerWeek(bid.getDaysPerWeek());
        booking.setExtras(bid.getExtras());
        booking.setMinimum(bid.getMinimum());
        booking.setDelivery(bid.getDelivery());
        booking.setInsurancePercent(bid.getInsurancePercent());
        booking.setTaxPercent(bid.getTaxPercent());
        booking.setCurrency(bid.getCurrency());
    }
}
