package org.backlot.resources.booking;

import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Resources;

/** Something is held or confirmed, and nobody knows from whom; what is in the book belongs to somebody. */
public final class VendorMissing implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        for (Booking booking : resources.get().getBookings()) {
            boolean nobody = booking.getVendor() == null && booking.getPerson() == null && booking.getAsset() == null;
            if (Bookings.isFirm(booking) && nobody) {
                String name = booking.getRequirement() == null ? "Booking" : booking.getRequirement().getName();
                found.add(Severity.WARNING, booking.getId(), name, "Is booked without a vendor or person");
            }
        }
    }
}
