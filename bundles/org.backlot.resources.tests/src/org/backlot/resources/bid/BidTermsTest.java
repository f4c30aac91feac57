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
import java.util.Optional;

import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Booking;
import org.backlot.resources.price.Bill;
import org.backlot.resources.price.Price;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offers with all their terms; the figures were reckoned by hand. */
class BidTermsTest {

    /** Monday to Friday, and Monday to Wednesday of the week after. */
    private static final List<LocalDate> EIGHT_DAYS = marches(1, 2, 3, 4, 5, 8, 9, 10);

    @TempDir
    Path folder;
    private Office office;
    private Bid threeDayWeek;
    private Bid wholeWeeks;
    private Bid minimum;

    @BeforeEach
    void threeOffersForACrane() {
        office = new Office(folder);
        threeDayWeek = office.bid("Crane", "Tall Order", "1450", "day");
        wholeWeeks = office.bid("Crane", "Cascade", "3800", "week");
        minimum = office.bid("Crane", "Harbor City", "4200", "week");
        office.edit(() -> {
            threeDayWeek.setDaysPerWeek(3);
            threeDayWeek.setDelivery(new BigDecimal("450"));
            threeDayWeek.setInsurancePercent(new BigDecimal("10"));
            threeDayWeek.setTaxPercent(new BigDecimal("8.5"));
            wholeWeeks.setInsurancePercent(new BigDecimal("12"));
            wholeWeeks.setTaxPercent(new BigDecimal("8.5"));
            minimum.setDaysPerWeek(3);
            minimum.setMinimum(new BigDecimal("9000"));
            minimum.setDelivery(new BigDecimal("300"));
            minimum.setExtras(new BigDecimal("150"));
        });
    }

    private BidComparison compare(List<LocalDate> days) {
        return BidComparison.of(office.production, office.session.questions(), office.requirement("Crane"), days);
    }

    private String total(List<LocalDate> days, Bid bid) {
        return compare(days).of(bid).flatMap(BidComparison.Offer::atHome).orElseThrow().toPlainString();
    }

    @Test
    void threeBidsOfDifferentPeriodsComeToWhatTheyComeToByHand() {
        // 2 weeks of 3 days: 6 x 1450 = 8700, 10 % 870, delivery 450; 8.5 % of these: 739.50 + 73.95 + 38.25
        assertEquals("10871.70", total(EIGHT_DAYS, threeDayWeek));
        // 2 begun weeks: 7600, 12 % 912; 8.5 % of these: 646 + 77.52
        assertEquals("9235.52", total(EIGHT_DAYS, wholeWeeks));
        // 6 of 3 days a week: 2 x 4200 = 8400, at least 9000; 300 + 150
        assertEquals("9450.00", total(EIGHT_DAYS, minimum));
        BidComparison all = compare(EIGHT_DAYS);
        assertEquals(List.of(wholeWeeks, minimum, threeDayWeek),
                all.offers().stream().map(BidComparison.Offer::bid).toList());
        assertEquals(List.of("0.00", "214.48", "1636.18"), all.offers().stream()
                .map(offer -> offer.over().orElseThrow().toPlainString()).toList());
        assertEquals("1154.44", all.offers().getFirst().daily().orElseThrow().toPlainString());
    }

    @Test
    void ofTwoPiecesEachTermIsCountedAsItIsMeantAndTheTotalIsToldForOnePieceAndDay() {
        office.edit(() -> office.requirement("Crane").setQuantity(2));
        // 2 x 8700, 10 % 1740, delivery once 450; 8.5 %: 1479 + 147.90 + 38.25
        assertEquals("21255.15", total(EIGHT_DAYS, threeDayWeek));
        // 2 x 8400 is over the minimum; 300 + 150 once
        assertEquals("17250.00", total(EIGHT_DAYS, minimum));
        // 17250 / 16
        assertEquals("1078.13", compare(EIGHT_DAYS).of(minimum).flatMap(BidComparison.Offer::daily).orElseThrow()
                .toPlainString());
        assertEquals(Optional.empty(), compare(List.of()).of(minimum).flatMap(BidComparison.Offer::daily));
    }

    @Test
    void forTwoDaysAnotherOneIsTheCheapest() {
        // 2 x 1450 = 2900, 290, 450; tax 246.50 + 24.65 + 38.25
        assertEquals("3949.40", total(marches(1, 2), threeDayWeek));
        // 3800, 456; tax 323 + 38.76
        assertEquals("4617.76", total(marches(1, 2), wholeWeeks));
        // 2 of 3 days: 2800, at least 9000; 450
        assertEquals("9450.00", total(marches(1, 2), minimum));
        assertSame(threeDayWeek, compare(marches(1, 2)).cheapest().orElseThrow().bid());
    }

    @Test
    void aBillSaysHowItComesAbout() {
        Bill bill = Price.of(office.production, minimum).bill(EIGHT_DAYS, 1).orElseThrow();
        assertEquals("6 days at a 3-day week of 4200.00, at least 9000.00 + 150.00 extras + 300.00 delivery",
                bill.says());
    }

    @Test
    void anotherCurrencyIsComparedOnlyWhereSomebodyKnowsItsRate() {
        office.edit(() -> wholeWeeks.setCurrency(Currency.getInstance("EUR")));
        assertEquals(List.of(Currency.getInstance("EUR")), compare(EIGHT_DAYS).unknown());
        assertSame(minimum, compare(EIGHT_DAYS).cheapest().orElseThrow().bid());
        office.edit(() -> Settings.set(office.production, "test.euro", "1.10"));
        // 9235.52 x 1.10 = 10159.072
        assertEquals("10159.07", total(EIGHT_DAYS, wholeWeeks));
        assertEquals(List.of(), compare(EIGHT_DAYS).unknown());
        assertEquals(List.of(minimum, wholeWeeks, threeDayWeek),
                compare(EIGHT_DAYS).offers().stream().map(BidComparison.Offer::bid).toList());
    }

    @Test
    void theBookingsOfAnAwardComeToWhatTheBidComesTo() {
        office.edit(() -> office.award(threeDayWeek, EIGHT_DAYS));
        assertEquals(new BigDecimal("10871.70"), booked());
        office.session.undo();
        office.edit(() -> {
            minimum.setDaysPerWeek(0);
            minimum.setUnit("day");
            minimum.setRate(new BigDecimal("2500"));
        });
        // 2 days apart: 5000, at least 9000, 300 + 150: the booking of the first day makes up for the minimum
        office.edit(() -> office.award(minimum, marches(1, 10)));
        assertEquals(2, office.book.resources().getBookings().size());
        assertEquals(new BigDecimal("9450.00"), booked());
    }

    private BigDecimal booked() {
        return office.book.resources().getBookings().stream()
                .map(booking -> Bookings.cost(office.production, booking).orElseThrow().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void anAwardOrdersWhatTheBidComesToAndUndoTakesAllOfItBack() {
        office.edit(() -> Settings.set(office.production, "test.ordered", "nothing"));
        office.edit(() -> office.award(threeDayWeek, EIGHT_DAYS));
        assertEquals("Quote of Tall Order, 2027-02-01: Crane 6 day x 1450; Insurance 1 flat x 870.00; "
                + "Delivery and collection 1 flat x 450.00", ordered());
        assertEquals(BidStatus.LOST, wholeWeeks.getStatus());
        office.session.undo();
        assertEquals("nothing", ordered());
        assertEquals(BidStatus.OFFERED, threeDayWeek.getStatus());
        assertEquals(List.of(), office.book.resources().getBookings());
        office.edit(() -> office.award(minimum, EIGHT_DAYS));
        assertTrue(ordered().contains("Crane: 6 days at a 3-day week of 4200.00, at least 9000.00 1 flat x 9000.00"),
                ordered());
    }

    private String ordered() {
        return Settings.get(office.production, "test.ordered").orElseThrow();
    }

    @Test
    void anAwardThatCannotBeOrderedChangesNothing() {
        office.edit(() -> Settings.set(office.production, "test.ordered", "refuse"));
        assertThrows(IllegalArgumentException.class,
                () -> office.edit(() -> office.award(threeDayWeek, EIGHT_DAYS)));
        assertEquals(BidStatus.OFFERED, wholeWeeks.getStatus());
        assertEquals(List.of(), office.book.resources().getBookings());
    }

    @Test
    void whereNobodyOrdersThereIsNoOrderAndAllElseIsDone() {
        var made = new Award.Made[1];
        office.edit(() -> made[0] = office.award(threeDayWeek, EIGHT_DAYS));
        assertEquals(List.of(), made[0].bought());
        List<Booking> bookings = made[0].bookings();
        assertEquals(march(1), bookings.getFirst().getFrom());
        assertSame(threeDayWeek, bookings.getFirst().getBid());
    }
}
