package org.backlot.resources.booking;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.resources.Office;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingChecksTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @Test
    void aNeedWithoutBookingIsAWarningAndABrokenPlanAnError() {
        assertEquals(List.of(), office.findings(NeededNotBooked.class));
        office.need("Crane", 9, 15);
        Finding nothing = office.findings(NeededNotBooked.class).getFirst();
        assertEquals(Severity.WARNING, nothing.severity());
        assertEquals("Is needed on 9 Mar, 15 Mar and nothing is booked", nothing.message());
        office.book("Crane", "Tall Order Cranes", 9, 9, BookingStatus.CONFIRMED);
        Finding one = office.findings(NeededNotBooked.class).getFirst();
        assertEquals(Severity.ERROR, one.severity());
        assertEquals(office.requirement("Crane").getId(), one.target());
        office.book("Crane", "Ridgeline", 15, 15, BookingStatus.PRELIMINARY);
        assertEquals(List.of(), office.findings(NeededNotBooked.class));
    }

    @Test
    void theFixHoldsTheMissingDaysFromTheSameVendorAtTheSamePrice() {
        office.need("Crane", 9, 15, 16);
        Booking booking = office.book("Crane", "Tall Order Cranes", 9, 9, BookingStatus.CONFIRMED);
        office.edit(() -> booking.setRate(new BigDecimal("1450")));
        Finding finding = office.findings(NeededNotBooked.class).getFirst();
        assertEquals("Hold Crane from Tall Order Cranes for the missing days too", finding.fixes().getFirst().label());
        office.session.edit("Fix", () -> finding.fixes().getFirst().change().apply(office.production));
        Booking more = office.book.resources().getBookings().getLast();
        assertEquals(march(15), more.getFrom());
        assertEquals(march(16), more.getUntil());
        assertEquals(new BigDecimal("1450"), more.getRate());
        assertEquals(State.HELD, office.line("Crane").state());
    }

    @Test
    void onePersonForTwoThingsOnOneDayIsBookedTwice() {
        Booking first = office.book("NELL", null, 1, 5, BookingStatus.CONFIRMED);
        Booking second = office.book("KITCHEN", null, 5, 8, BookingStatus.PRELIMINARY);
        office.edit(() -> second.setPerson(first.getPerson()));
        Finding finding = office.findings(BookedTwice.class).getFirst();
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("Marguerite Vane", finding.place());
        assertEquals("Is booked for KITCHEN on 5 Mar, and for NELL too", finding.message());
        office.edit(() -> second.setStatus(BookingStatus.CONFIRMED));
        Finding broken = office.findings(BookedTwice.class).getFirst();
        assertEquals(Severity.ERROR, broken.severity());
        office.edit(() -> broken.fixes().getFirst().change().apply(office.production));
        assertEquals(BookingStatus.PRELIMINARY, second.getStatus());
        assertEquals(BookingStatus.CONFIRMED, first.getStatus());
        office.edit(() -> second.setFrom(march(6)));
        assertEquals(List.of(), office.findings(BookedTwice.class));
    }

    @Test
    void aParticularThingIsBookedTwiceAndAnyOfItsKindIsNot() {
        Booking first = office.book("Crane", "Powerhouse", 1, 5, BookingStatus.CONFIRMED);
        Booking second = office.book("KITCHEN", "Powerhouse", 5, 8, BookingStatus.CONFIRMED);
        assertEquals(List.of(), office.findings(BookedTwice.class));
        office.edit(() -> {
            first.setItem("Condor no. 2");
            second.setItem("CONDOR no. 2");
        });
        assertEquals(1, office.findings(BookedTwice.class).size());
        office.edit(() -> second.setStatus(BookingStatus.PENCIL));
        assertEquals(List.of(), office.findings(BookedTwice.class));
    }

    @Test
    void daysWithoutNeedAreFaultsOnlyWhereTheyCostSomething() {
        office.need("Crane", 1, 5);
        Booking booking = office.book("Crane", "Tall Order Cranes", 1, 5, BookingStatus.CONFIRMED);
        office.edit(() -> {
            booking.setRate(new BigDecimal("1000"));
            booking.setUnit("day");
        });
        Finding finding = office.findings(BookingOutsideNeed.class).getFirst();
        assertEquals("Costs 3000.00 USD on days without need: 2 Mar - 4 Mar", finding.message());
        assertEquals(Severity.INFO, finding.severity());
        office.edit(() -> booking.setDaysPerWeek(2));
        assertEquals(List.of(), office.findings(BookingOutsideNeed.class));
    }

    @Test
    void aFirmBookingNamesAVendorOrAPerson() {
        Booking booking = office.book("Crane", null, 1, 5, BookingStatus.PENCIL);
        office.book("NELL", null, 1, 5, BookingStatus.CONFIRMED);
        assertEquals(List.of(), office.findings(VendorMissing.class));
        office.edit(() -> booking.setStatus(BookingStatus.CONFIRMED));
        assertEquals(booking.getId(), office.findings(VendorMissing.class).getFirst().target());
    }

    @Test
    void datesThatRunBackwardAreAnErrorAndTakeNoDay() {
        office.need("Crane", 3);
        Booking booking = office.book("Crane", "Tall Order Cranes", 3, 3, BookingStatus.CONFIRMED);
        assertEquals(List.of(), office.findings(EndsBeforeItStarts.class));
        office.edit(() -> booking.setUntil(march(1)));
        assertEquals(booking.getId(), office.findings(EndsBeforeItStarts.class).getFirst().target());
        assertTrue(Bookings.dates(booking).isEmpty());
    }
}
