package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Vendor;

/**
 * Something that has to go back. What is not known is null.
 *
 * @param vendor  to whom; null: to where it is kept
 * @param what    as it is called
 * @param lot     the pieces that are out, where the thing is in the book
 * @param due     the day on which it has to be back
 * @param late    how many days ago that was; 0 where it is to come
 * @param lateFee what being late costs so far, in the currency of the booking
 */
public record Return(Vendor vendor, String what, int quantity, Lot lot, Booking booking, LocalDate due, int late,
        BigDecimal lateFee) {

    /**
     * What is out and what is booked of vendors, by the day on which it is due. Of bookings without a thing of the
     * book, those count that ask for a kind of which there are things in the book.
     */
    public static List<Return> all(Resources resources, EquipmentLife life) {
        List<Return> all = new ArrayList<>();
        Set<Booking> told = new HashSet<>();
        for (Lot lot : life.lots()) {
            if (lot.due() != null && (lot.state().isAway() || lot.state() == LifeState.DAMAGED)) {
                told.add(lot.booking());
                all.add(new Return(vendor(lot.booking(), lot.asset()), Words.name(lot.asset()), lot.quantity(), lot,
                        lot.booking(), lot.due(), lot.daysLate(life.day()), lot.lateFee(life.day()).orElse(null)));
            }
        }
        Set<String> kinds = resources.getAssets().stream().map(Asset::getKind).collect(Collectors.toSet());
        resources.getBookings().stream().filter(booking -> !told.contains(booking) && isOfVendor(booking, kinds))
                .filter(booking -> Bookings.isFirm(booking) && booking.getUntil() != null)
                .forEach(booking -> all.add(of(booking)));
        all.sort(Comparator.comparing(Return::due).thenComparing(Return::what));
        return all;
    }

    private static boolean isOfVendor(Booking booking, Set<String> kinds) {
        return booking.getPerson() == null && vendor(booking, booking.getAsset()) != null
                && (booking.getAsset() != null || booking.getRequirement() != null
                        && kinds.contains(booking.getRequirement().getKind()));
    }

    /** Nobody knows that it was fetched, so that it is never late. */
    private static Return of(Booking booking) {
        return new Return(vendor(booking, booking.getAsset()), name(booking), booking.getQuantity(), null, booking,
                booking.getUntil(), 0, null);
    }

    private static Vendor vendor(Booking booking, Asset asset) {
        return Optional.ofNullable(booking).map(Booking::getVendor)
                .orElseGet(() -> asset == null ? null : asset.getOwner());
    }

    private static String name(Booking booking) {
        if (booking.getAsset() != null) {
            return Words.name(booking.getAsset());
        }
        boolean particular = booking.getItem() != null && !booking.getItem().isBlank();
        return particular ? booking.getItem() : StorageList.text(booking.getRequirement().getName());
    }
}
