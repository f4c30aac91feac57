package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;

/**
 * What a damage does to the bookings from that day on, before it is put down: what cannot be kept, what stands in, what
 * that costs, and whether insurance pays. Where some pieces still work, the firm bookings that were made first
 * keep them.
 */
public record DamagePlan(Damage damage, List<Rebooking> rebookings, Claim claim) {

    public DamagePlan {
        rebookings = List.copyOf(rebookings);
    }

    /** @throws IllegalArgumentException if it cannot be so, with what to do */
    public static DamagePlan of(Production production, Resources resources, Damage damage) {
        LocalDate day = damage.at().toLocalDate();
        int working = Life.of(resources, damage.asset(), day).working();
        damage.require(working);
        int left = working - damage.quantity();
        var substitutes = new Substitutes(production, resources, damage);
        Map<LocalDate, Integer> used = new HashMap<>();
        List<Rebooking> rebookings = new ArrayList<>();
        for (Booking booking : ahead(resources, damage)) {
            Days days = damage.missed(Spans.of(booking).orElseThrow());
            int free = days.stream().mapToInt(date -> left - used.getOrDefault(date, 0)).min().orElse(left);
            int kept = Math.clamp(free, 0, booking.getQuantity());
            days.stream().forEach(date -> used.merge(date, kept, Integer::sum));
            int lacks = booking.getQuantity() - kept;
            if (lacks > 0) {
                rebookings.add(Rebooking.of(production, booking, days, lacks, substitutes.of(booking, days, lacks)));
            }
        }
        rebookings.sort(Comparator.comparing(rebooking -> rebooking.days().first()));
        return new DamagePlan(damage, rebookings, Claim.of(production, resources, damage.asset(), day, damage.cost()));
    }

    private static List<Booking> ahead(Resources resources, Damage damage) {
        return resources.getBookings().stream().filter(booking -> booking.getAsset() == damage.asset())
                .filter(booking -> Bookings.isFirm(booking) || booking.getStatus() == BookingStatus.PENCIL)
                .filter(booking -> Spans.of(booking).map(damage::missed).isPresent())
                .sorted(Comparator.comparing((Booking booking) -> !Bookings.isFirm(booking))
                        .thenComparing(booking -> StorageList.text(booking.getAt()))
                        .thenComparing(booking -> Spans.of(booking).map(Days::first).orElseThrow())).toList();
    }

    /** What all of it costs more, or less; empty where one of the prices is not known. */
    public Optional<BigDecimal> difference() {
        List<Rebooking> found = rebookings.stream().filter(one -> one.substitute().isPresent()).toList();
        return found.stream().anyMatch(one -> one.difference().isEmpty()) ? Optional.empty()
                : Optional.of(found.stream().map(one -> one.difference().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
