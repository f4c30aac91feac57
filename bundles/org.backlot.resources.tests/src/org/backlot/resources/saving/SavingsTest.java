package org.backlot.resources.saving;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingsTest {

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private List<Saving> savings(SavingSource source) {
        return source.savings(office.production, office.session.questions());
    }

    private Saving only(SavingSource source) {
        assertEquals(1, savings(source).size());
        return savings(source).getFirst();
    }

    private void accept(Saving saving) {
        office.edit(() -> saving.fix().change().apply(office.production));
    }

    private BigDecimal booked() {
        return office.book.resources().getBookings().stream().filter(Bookings::isFirm)
                .map(booking -> Bookings.cost(office.production, booking).orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Booking crane(int from, int until) {
        Booking booking = office.book("Crane", "Northlight", from, until, BookingStatus.CONFIRMED);
        office.edit(() -> {
            booking.setRate(new BigDecimal("500"));
            booking.setUnit("day");
        });
        return booking;
    }

    @Test
    void aBookingIsShortenedToTheDaysThatNeedItAndKeepsTheDaysBetween() {
        Booking booking = crane(1, 10);
        office.need("Crane", 3, 6);
        Saving saving = only(new IdleBookings());
        assertEquals(Optional.of(new BigDecimal("3000.00")), saving.amount());
        BigDecimal before = booked();
        accept(saving);
        assertEquals(march(3), booking.getFrom());
        assertEquals(march(6), booking.getUntil());
        assertEquals(before.subtract(saving.amount().orElseThrow()), booked());
        assertEquals(List.of(), savings(new IdleBookings()));
        office.session.undo();
        assertEquals(before, booked());
    }

    @Test
    void aBookingWithoutNeedIsCancelled() {
        Booking booking = crane(1, 2);
        office.need("Crane", 20);
        Saving saving = only(new IdleBookings());
        assertEquals(Optional.of(new BigDecimal("1000.00")), saving.amount());
        accept(saving);
        assertEquals(BookingStatus.CANCELLED, booking.getStatus());
    }

    @Test
    void aPencilOrABookingWithoutAPriceIsNoSaving() {
        office.book("Crane", "Northlight", 1, 10, BookingStatus.CONFIRMED);
        office.book("Crane", "Harbor City", 1, 10, BookingStatus.PENCIL);
        office.need("Crane", 3);
        assertEquals(List.of(), savings(new IdleBookings()));
    }

    @Test
    void theOfferThatIsCheaperForTheDaysOfTheNewBoardIsSuggested() {
        Bid week = office.bid("Crane", "Northlight", "3000", "week");
        office.bid("Crane", "Harbor City", "800", "day");
        office.need("Crane", 1, 2, 3, 4, 5);
        office.edit(() -> office.award(week, marches(1, 2, 3, 4, 5)));
        assertEquals(List.of(), savings(new CheaperBids()));
        office.need("Crane", 1, 2);
        Saving saving = only(new CheaperBids());
        assertEquals(Optional.of(new BigDecimal("1400.00")), saving.amount());
        assertEquals("Take Crane from Harbor City", saving.title());
        accept(saving);
        assertEquals(new BigDecimal("1600.00"), booked());
        assertEquals(List.of(), savings(new CheaperBids()));
    }

    @Test
    void anOfferThatHasRunOutIsNotSuggested() {
        Bid week = office.bid("Crane", "Northlight", "3000", "week");
        Bid day = office.bid("Crane", "Harbor City", "800", "day");
        office.need("Crane", 3, 4);
        office.edit(() -> {
            office.award(week, marches(3, 4));
            day.setValidUntil(march(2));
        });
        assertEquals(List.of(), savings(new CheaperBids()));
    }

    @Test
    void deliveryInsuranceAndTaxDecideWhichOfferIsCheaper() {
        Bid near = office.bid("Crane", "Northlight", "800", "day");
        Bid far = office.bid("Crane", "Harbor City", "700", "day");
        office.edit(() -> {
            far.setDelivery(new BigDecimal("600"));
            far.setInsurancePercent(new BigDecimal("10"));
        });
        office.need("Crane", 1, 2, 3);
        office.edit(() -> office.award(near, marches(1, 2, 3)));
        // 3 x 700 + 210 + 600 = 2910 against 2400
        assertEquals(List.of(), savings(new CheaperBids()));
        office.edit(() -> near.setTaxPercent(new BigDecimal("25")));
        // 2400 and a quarter of it: 3000
        Saving saving = only(new CheaperBids());
        assertEquals(Optional.of(new BigDecimal("90.00")), saving.amount());
        accept(saving);
        assertEquals(new BigDecimal("2910.00"), booked());
    }

    @Test
    void singleDaysOfAWeekAreKeptTogetherWhereTheVendorsWeekCostsLess() {
        Booking first = crane(1, 1);
        Booking second = crane(3, 3);
        Booking third = crane(5, 5);
        office.bid("Crane", "Northlight", "1200", "week");
        office.need("Crane", 1, 3, 5);
        Saving saving = only(new SpreadBookings());
        assertEquals("Keep Crane from 2027-03-01 to 2027-03-05", saving.title());
        assertEquals("3 bookings cost 1500.00; one from Northlight costs 1200.00: 1 week x 1200.00", saving.why());
        assertEquals(Optional.of(new BigDecimal("300.00")), saving.amount());
        BigDecimal before = booked();
        accept(saving);
        assertEquals(before.subtract(new BigDecimal("300.00")), booked());
        assertEquals(march(5), first.getUntil());
        assertEquals(List.of(BookingStatus.CANCELLED, BookingStatus.CANCELLED), List.of(second.getStatus(),
                third.getStatus()));
        assertEquals(List.of(), savings(new SpreadBookings()));
        office.session.undo();
        assertEquals(before, booked());
    }

    @Test
    void deliveryIsPaidOnceWhereTheThingStays() {
        Booking first = crane(1, 1);
        Booking second = crane(2, 2);
        office.edit(() -> List.of(first, second).forEach(booking -> booking.setExtras(new BigDecimal("250"))));
        assertEquals(Optional.of(new BigDecimal("250.00")), only(new SpreadBookings()).amount());
    }

    @Test
    void twoCrossingsAreNotOne() {
        office.edit(() -> List.of(crane(1, 1), crane(3, 3)).forEach(booking -> booking.setUnit("crossing")));
        assertEquals(List.of(), savings(new SpreadBookings()));
    }

    @Test
    void daysFarApartAreLeftApart() {
        crane(1, 1);
        crane(20, 20);
        office.bid("Crane", "Northlight", "1200", "week");
        assertEquals(List.of(), savings(new SpreadBookings()));
    }

    @Test
    void whereOnlyOneVendorWasAskedAndWantsMoreThanTheEstimateASecondIsAsked() {
        office.edit(() -> Settings.set(office.production, "test.rate.Crane", "300"));
        office.edit(() -> office.book.require(office.requirement("Crane").getKind(), "Dolly"));
        office.bid("Dolly", "Harbor City", "40", "day");
        office.bid("Crane", "Northlight", "500", "day");
        office.need("Crane", 1, 2, 3);
        Saving saving = only(new SingleBids());
        assertEquals("Ask a second vendor for Crane", saving.title());
        assertEquals(Optional.of(new BigDecimal("600.00")), saving.amount());
        assertEquals("Only Northlight was asked: 3 days x 500.00, 1500.00 in all; The estimate has 300 a day",
                saving.why());
        accept(saving);
        Bid asked = office.requirement("Crane").getBids().getLast();
        assertEquals(BidStatus.REQUESTED, asked.getStatus());
        assertEquals("Harbor City", asked.getVendor().getName());
        assertEquals(List.of(), savings(new SingleBids()));
        office.session.undo();
        assertEquals(1, office.requirement("Crane").getBids().size());
    }

    @Test
    void anOfferWithinTheEstimateIsNoSavingAndOneThatNobodyEstimatedNeither() {
        office.bid("Crane", "Northlight", "500", "day");
        office.need("Crane", 1, 2, 3);
        assertEquals(List.of(), savings(new SingleBids()));
        office.edit(() -> Settings.set(office.production, "test.rate.Crane", "600"));
        assertEquals(List.of(), savings(new SingleBids()));
    }
}
