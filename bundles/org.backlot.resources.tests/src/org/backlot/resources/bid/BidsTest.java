package org.backlot.resources.bid;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BidsTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private BidComparison compare(List<LocalDate> days) {
        return BidComparison.of(office.production, office.session.questions(), office.requirement("Crane"), days);
    }

    private List<Booking> award(Bid bid, List<LocalDate> days) {
        office.edit(() -> office.award(bid, days));
        return office.book.resources().getBookings().stream()
                .filter(booking -> booking.getStatus() != BookingStatus.CANCELLED).toList();
    }

    @Test
    void threeBidsOfDifferentTermsAreComparedForTheSameDays() {
        Bid week = office.bid("Crane", "Northlight", "6800", "week");
        Bid day = office.bid("Crane", "Harbor City", "1600", "day");
        Bid flat = office.bid("Crane", "Cascade", "15000", "flat");
        office.edit(() -> day.setDaysPerWeek(3));
        BidComparison twoWeeks = compare(marches(1, 2, 3, 4, 5, 8, 9, 10, 11, 12));
        assertEquals(List.of(day, week, flat), twoWeeks.offers().stream().map(BidComparison.Offer::bid).toList());
        assertEquals(new BigDecimal("9600.00"), twoWeeks.offers().getFirst().cost().orElseThrow().amount());
        assertEquals(new BigDecimal("4000.00"), twoWeeks.offers().get(1).over().orElseThrow());
        assertSame(day, twoWeeks.cheapest().orElseThrow().bid());
    }

    @Test
    void bidsWithoutAPriceOrInAnotherCurrencyAreNeverTheCheapest() {
        office.bid("Crane", "Silent", null, "day");
        Bid euros = office.bid("Crane", "Foreign", "1", "day");
        office.edit(() -> euros.setCurrency(Currency.getInstance("EUR")));
        assertTrue(compare(marches(1)).cheapest().isEmpty());
        Bid home = office.bid("Crane", "Home", "500", "day");
        assertSame(home, compare(marches(1)).cheapest().orElseThrow().bid());
        assertEquals(List.of("Home", "Foreign", "Silent"),
                compare(marches(1)).offers().stream().map(offer -> offer.bid().getVendor().getName()).toList());
    }

    @Test
    void anAwardLosesTheOthersAndHoldsTheDaysAtThePriceOfTheBid() {
        Bid lost = office.bid("Crane", "Harbor City", "1600", "day");
        Bid won = office.bid("Crane", "Tall Order Cranes", "1450", "day");
        office.edit(() -> won.setExtras(new BigDecimal("200")));
        List<Booking> made = award(won, marches(8, 9, 10));
        assertEquals(BidStatus.AWARDED, won.getStatus());
        assertEquals(BidStatus.LOST, lost.getStatus());
        assertEquals(1, made.size());
        Booking booking = made.getFirst();
        assertEquals(march(8), booking.getFrom());
        assertEquals(march(10), booking.getUntil());
        assertEquals(BookingStatus.PRELIMINARY, booking.getStatus());
        assertSame(won.getVendor(), booking.getVendor());
        assertEquals(new BigDecimal("1450"), booking.getRate());
        assertEquals(new BigDecimal("200"), booking.getExtras());
        office.session.undo();
        assertEquals(BidStatus.OFFERED, lost.getStatus());
        assertEquals(List.of(), office.book.resources().getBookings());
    }

    @Test
    void daysApartAreBookedApartWhereTheGapWouldCost() {
        Bid bid = office.bid("Crane", "Tall Order Cranes", "1450", "day");
        assertEquals(2, award(bid, marches(9, 15)).size());
    }

    @Test
    void aHireByTheWeekIsKeptOverTheGap() {
        Bid bid = office.bid("Crane", "Tall Order Cranes", "4000", "week");
        List<Booking> made = award(bid, marches(8, 9, 12));
        assertEquals(1, made.size());
        assertEquals(march(12), made.getFirst().getUntil());
    }

    @Test
    void aSecondAwardCancelsTheBookingsOfTheFirst() {
        Bid first = office.bid("Crane", "Harbor City", "1600", "day");
        Bid second = office.bid("Crane", "Tall Order Cranes", "1450", "day");
        Booking old = award(first, marches(8)).getFirst();
        List<Booking> made = award(second, marches(8));
        assertEquals(BookingStatus.CANCELLED, old.getStatus());
        assertEquals(1, made.size());
        assertSame(second.getVendor(), made.getFirst().getVendor());
        assertEquals(BidStatus.LOST, first.getStatus());
    }

    @Test
    void aBidWithoutAPriceCannotBeAwarded() {
        Bid bid = office.bid("Crane", "Silent", null, "day");
        assertThrows(IllegalArgumentException.class, () -> award(bid, marches(8)));
        assertEquals(BidStatus.OFFERED, bid.getStatus());
    }

    @Test
    void threeBidsAreWantedOverFiveThousandUnlessTheOfficeSaysOtherwise() {
        office.need("Crane", 1, 2, 3, 4);
        office.bid("Crane", "A", "1250", "day");
        assertEquals(List.of(), office.findings(FewerThanThreeBids.class));
        office.need("Crane", 1, 2, 3, 4, 5);
        office.bid("Crane", "B", "2000", "day");
        assertEquals("Costs 6250.00 USD on 2 bids; 3 are wanted over 5000",
                office.findings(FewerThanThreeBids.class).getFirst().message());
        office.edit(() -> Settings.set(office.production, BidPolicy.THRESHOLD, "7000"));
        assertEquals(List.of(), office.findings(FewerThanThreeBids.class));
        office.edit(() -> Settings.set(office.production, BidPolicy.THRESHOLD, "100"));
        office.bid("Crane", "C", "3000", "day");
        assertEquals(List.of(), office.findings(FewerThanThreeBids.class));
    }

    @Test
    void whoSaysWhyFewerBidsWillDoIsNotAskedForMore() {
        office.need("Crane", 1, 2, 3, 4, 5);
        Bid only = office.bid("Crane", "A", "1250", "day");
        var award = new Award(office.book, office.session.questions(), only, marches(1, 2, 3, 4, 5));
        assertEquals("Costs 6250.00 USD on 1 bid; 3 are wanted over 5000", award.fault().orElseThrow());
        office.edit(() -> award.make(new Award.Choice(march(1), false, true, "Nobody else has one on the island")));
        assertEquals("Nobody else has one on the island", office.requirement("Crane").getFewerBids());
        assertTrue(award.fault().isEmpty());
        assertEquals(List.of(), office.findings(FewerThanThreeBids.class));
    }

    @Test
    void peopleAndPlacesAreNotPutOutToTender() {
        office.need("KITCHEN", 1, 2, 3, 4, 5);
        office.bid("KITCHEN", "A", "9000", "day");
        assertEquals(List.of(), office.findings(FewerThanThreeBids.class));
    }
}
