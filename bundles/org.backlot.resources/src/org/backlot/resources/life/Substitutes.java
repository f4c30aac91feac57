package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.AbsenceKind;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Price;

/**
 * Finds what can stand in: a thing of our own of the same class that works and is free on all the days, the one that is
 * chosen before others first; else a vendor's of the book; else the cheapest offer of another vendor that stands. What
 * was found for one booking is taken for the next.
 */
final class Substitutes {

    private record Taken(Asset asset, Days days, int pieces) {
    }

    private final Production production;
    private final Resources resources;
    private final Damage damage;
    private final List<Taken> taken = new ArrayList<>();

    Substitutes(Production production, Resources resources, Damage damage) {
        this.production = production;
        this.resources = resources;
        this.damage = damage;
    }

    Optional<Substitute> of(Booking booking, Days days, int pieces) {
        Comparator<Asset> order = Comparator.comparing((Asset asset) -> asset.getOwner() != null)
                .thenComparing(asset -> asset.getPreference() == 0 ? Integer.MAX_VALUE : asset.getPreference())
                .thenComparing(Words::name);
        Optional<Asset> thing = resources.getAssets().stream().filter(this::isOfTheClass)
                .filter(asset -> free(asset, days) >= pieces).min(order);
        thing.ifPresent(asset -> taken.add(new Taken(asset, days, pieces)));
        return thing.map(asset -> new Substitute(asset, offers(booking, days, pieces)
                .filter(bid -> asset.getOwner() != null && bid.getVendor() == asset.getOwner()).findFirst()
                .orElse(null)))
                .or(() -> offers(booking, days, pieces).filter(bid -> bid.getVendor() != booking.getVendor())
                        .findFirst().map(bid -> new Substitute(null, bid)));
    }

    private boolean isOfTheClass(Asset asset) {
        Asset broken = damage.asset();
        return asset != broken && Objects.equals(asset.getKind(), broken.getKind()) && broken.getModel() != null
                && !broken.getModel().isBlank() && asset.getModel() != null
                && asset.getModel().strip().equalsIgnoreCase(broken.getModel().strip());
    }

    /** How many pieces work and are booked by nobody on each of the days. */
    private int free(Asset asset, Days days) {
        boolean away = resources.getAbsences().stream().anyMatch(absence -> asset.getId().equals(absence.getWho())
                && absence.getKind() == AbsenceKind.UNAVAILABLE
                && Spans.of(absence.getFrom(), absence.getUntil()).filter(span -> overlap(span, days)).isPresent());
        int working = away ? 0 : Life.of(resources, asset, damage.at().toLocalDate()).working();
        return working - days.stream().mapToInt(day -> booked(asset, day)).max().orElse(0);
    }

    private int booked(Asset asset, LocalDate day) {
        int booked = resources.getBookings().stream()
                .filter(booking -> booking.getAsset() == asset && Bookings.isFirm(booking))
                .filter(booking -> Spans.of(booking).filter(days -> days.contains(day)).isPresent())
                .mapToInt(Booking::getQuantity).sum();
        return booked + taken.stream().filter(one -> one.asset() == asset && one.days().contains(day))
                .mapToInt(Taken::pieces).sum();
    }

    private static boolean overlap(Days a, Days b) {
        return !a.last().isBefore(b.first()) && !b.last().isBefore(a.first());
    }

    /** Offers with a price that stand, the cheapest for these days first; those in other currencies come last. */
    private Stream<Bid> offers(Booking booking, Days days, int pieces) {
        if (booking.getRequirement() == null) {
            return Stream.empty();
        }
        List<LocalDate> all = days.stream().toList();
        return booking.getRequirement().getBids().stream()
                .filter(bid -> bid.getRate() != null && bid.getVendor() != null)
                .filter(bid -> bid.getValidUntil() == null
                        || !bid.getValidUntil().isBefore(damage.at().toLocalDate()))
                .sorted(Comparator.comparing((Bid bid) -> !Price.of(production, bid).currency()
                        .equals(Price.of(production, booking).currency()))
                        .thenComparing(bid -> cost(bid, all, pieces)));
    }

    private BigDecimal cost(Bid bid, List<LocalDate> days, int pieces) {
        return Price.of(production, bid).cost(days, pieces).map(Price.Cost::amount).orElse(BigDecimal.ZERO);
    }
}
