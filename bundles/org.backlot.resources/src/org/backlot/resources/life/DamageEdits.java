package org.backlot.resources.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/** Puts a damage down, inside a session's edit. */
public final class DamageEdits {

    private DamageEdits() {
    }

    /**
     * Reports the damage and does what its plan says: of each booking that cannot be kept, the days on which it cannot
     * are cancelled, and what stands in is booked for them in its stead: our own as firmly as it was, a vendor's held
     * until the vendor confirms.
     *
     * @throws IllegalArgumentException if nobody said what is broken
     */
    public static DamageReport report(Resources resources, DamagePlan plan) {
        Damage damage = plan.damage();
        if (damage.what() == null || damage.what().isBlank()) {
            throw new IllegalArgumentException("Say what is broken");
        }
        DamageReport report = ResourcesFactory.eINSTANCE.createDamageReport();
        Ids.of(report);
        report.setAsset(damage.asset());
        report.setQuantity(damage.quantity());
        report.setAt(damage.at().truncatedTo(ChronoUnit.SECONDS).toString());
        report.setBy(damage.by());
        report.setWhat(damage.what().strip());
        report.setTotal(damage.total());
        report.setUntil(damage.until());
        report.setCost(damage.cost());
        report.setPolicy(plan.claim().policy());
        report.setClaim(plan.claim().state());
        resources.getDamages().add(report);
        for (Rebooking rebooking : plan.rebookings()) {
            Booking cancelled = cut(resources, rebooking);
            rebooking.substitute().ifPresent(found -> report.getReplacements()
                    .add(book(resources, cancelled, found)));
            cancelled.setStatus(BookingStatus.CANCELLED);
        }
        return report;
    }

    /** The booking of the days and pieces that cannot be kept, parted from what can. */
    private static Booking cut(Resources resources, Rebooking rebooking) {
        Booking booking = rebooking.booking();
        Days all = Spans.of(booking).orElseThrow();
        Days days = rebooking.days();
        if (days.last().isBefore(all.last())) {
            part(resources, booking, days.last().plusDays(1), all.last());
        }
        Booking missed = booking;
        if (days.first().isAfter(all.first())) {
            missed = part(resources, booking, days.first(), days.last());
            booking.setFrom(all.first());
            booking.setUntil(days.first().minusDays(1));
        } else {
            booking.setFrom(all.first());
            booking.setUntil(days.last());
        }
        if (rebooking.pieces() < missed.getQuantity()) {
            Booking kept = part(resources, missed, days.first(), days.last());
            kept.setQuantity(missed.getQuantity() - rebooking.pieces());
            missed.setQuantity(rebooking.pieces());
        }
        return missed;
    }

    /** The same for other days, without what is paid once. */
    private static Booking part(Resources resources, Booking booking, LocalDate from, LocalDate until) {
        Booking part = Ids.copy(booking);
        part.setFrom(from);
        part.setUntil(until);
        part.setExtras(null);
        part.setDelivery(null);
        part.setMinimum(null);
        resources.getBookings().add(resources.getBookings().indexOf(booking) + 1, part);
        return part;
    }

    private static Booking book(Resources resources, Booking missed, Substitute found) {
        Booking made = part(resources, missed, missed.getFrom(), missed.getUntil());
        made.setInsteadOf(missed);
        made.setAsset(found.asset());
        made.setItem(null);
        made.setNotes(null);
        boolean sameVendor = found.vendor() != null && found.vendor() == missed.getVendor();
        made.setVendor(found.vendor());
        if (!sameVendor) {
            price(made, found.vendor() == null ? null : found.bid());
        }
        if (found.vendor() != null) {
            made.setStatus(missed.getStatus() == BookingStatus.PENCIL ? BookingStatus.PENCIL
                    : BookingStatus.PRELIMINARY);
        }
        return made;
    }

    /** @param bid null: without a price */
    private static void price(Booking booking, Bid bid) {
        booking.setBid(bid);
        booking.setRate(bid == null ? null : bid.getRate());
        booking.setUnit(bid == null ? null : bid.getUnit());
        booking.setDaysPerWeek(bid == null ? 0 : bid.getDaysPerWeek());
        booking.setMinimum(bid == null ? null : bid.getMinimum());
        booking.setExtras(bid == null ? null : bid.getExtras());
        booking.setDelivery(bid == null ? null : bid.getDelivery());
        booking.setInsurancePercent(bid == null ? null : bid.getInsurancePercent());
        booking.setTaxPercent(bid == null ? null : bid.getTaxPercent());
        booking.setCurrency(bid == null ? null : bid.getCurrency());
        booking.setLateFee(null);
    }
}
