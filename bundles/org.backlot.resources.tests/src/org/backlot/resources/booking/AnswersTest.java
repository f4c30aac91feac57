package org.backlot.resources.booking;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;

import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.question.Rate;
import org.backlot.resources.Office;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the section answers to the small questions. */
class AnswersTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private List<Availability> ask(String object) {
        return office.session.questions().availability(office.production, object, new Days(march(2), march(3)));
    }

    private String quantity(String name, String key) {
        return office.session.questions().quantity(office.production, name, key)
                .map(q -> q.value().toPlainString() + " " + q.unit()).orElse("unknown");
    }

    private List<String> rates(String object) {
        return office.session.questions().rates(office.production, object).stream()
                .map(rate -> rate.day() + " " + rate.amount().toPlainString()).toList();
    }

    @Test
    void aBookingAnswersForItsRequirementItsElementAndItsPerson() {
        Booking booking = office.book("NELL", null, 1, 2, BookingStatus.PRELIMINARY);
        for (String object : List.of(office.requirement("NELL").getId(), office.element("NELL").getId(),
                office.production.getPeople().getFirst().getId())) {
            assertEquals(1, ask(object).size());
            assertEquals(Availability.State.PROMISED, ask(object).getFirst().state());
            assertEquals(march(2), ask(object).getFirst().date());
            assertEquals(List.of(booking.getId()), ask(object).getFirst().source().objects());
        }
        office.edit(() -> booking.setStatus(BookingStatus.CONFIRMED));
        assertEquals(Availability.State.BOOKED, ask(office.element("NELL").getId()).getFirst().state());
        office.edit(() -> booking.setStatus(BookingStatus.CANCELLED));
        assertEquals(List.of(), ask(office.element("NELL").getId()));
        assertEquals(List.of(), ask(office.element("Crane").getId()));
    }

    @Test
    void committedMoneyIsOfConfirmedBookingsAndOfAwards() {
        Booking booking = office.book("KITCHEN", "A farmer", 1, 4, BookingStatus.PRELIMINARY);
        office.edit(() -> booking.setRate(new BigDecimal("100")));
        assertEquals("0 USD", quantity("resources.committed", ""));
        office.edit(() -> booking.setStatus(BookingStatus.CONFIRMED));
        assertEquals("400.00 USD", quantity("resources.committed", ""));
        Bid bid = office.bid("Crane", "Tall Order Cranes", "1450", "day");
        office.edit(() -> office.award(bid, Office.marches(9)));
        assertEquals("1850.00 USD", quantity("resources.committed", ""));
        assertEquals("1450.00 USD", quantity("resources.committed", "crane"));
        office.edit(() -> booking.setCurrency(Currency.getInstance("EUR")));
        assertEquals("1450.00 USD", quantity("resources.committed", ""));
        assertEquals("400.00 EUR", quantity("resources.committed", "EUR"));
    }

    @Test
    void requirementsAreOpenUntilSomethingIsHeld() {
        assertEquals("3 requirements", quantity("resources.requirements", ""));
        office.book("Crane", "Tall Order Cranes", 1, 4, BookingStatus.PENCIL);
        assertEquals("3 requirements", quantity("resources.open", ""));
        office.book("Crane", "Tall Order Cranes", 1, 4, BookingStatus.PRELIMINARY);
        assertEquals("2 requirements", quantity("resources.open", ""));
        assertEquals("2 bookings", quantity("resources.bookings", ""));
        assertEquals("4 days", quantity("resources.bookedDays", "Crane"));
    }

    @Test
    void requirementsOfOneNameAreAnsweredTogether() {
        Booking first = office.book("Crane", "Tall Order Cranes", 1, 1, BookingStatus.CONFIRMED);
        office.edit(() -> office.requirement("KITCHEN").setName("crane"));
        Booking second = office.book("crane", "Cascade", 5, 5, BookingStatus.CONFIRMED);
        office.edit(() -> List.of(first, second).forEach(booking -> booking.setRate(new BigDecimal("100"))));
        assertEquals("200.00 USD", quantity("resources.committed", "Crane"));
        assertEquals("2 days", quantity("resources.bookedDays", "CRANE"));
        assertEquals(1, office.session.questions().quantities(office.production).stream()
                .filter(q -> q.name().equals("resources.bookedDays")).count());
    }

    @Test
    void nightsAreThoseOfBookingsChargedByTheNight() {
        Booking rooms = office.book("KITCHEN", "Harbor Inn", 5, 12, BookingStatus.CONFIRMED);
        assertEquals("0 nights", quantity("resources.nights", ""));
        office.edit(() -> {
            rooms.setUnit("night");
            rooms.setQuantity(18);
        });
        assertEquals("144 nights", quantity("resources.nights", ""));
    }

    @Test
    void aWeeklyRateIsSharedByItsDaysAndHoldAndTravelPayTheirPercent() {
        office.edit(() -> {
            Deal deal = office.book.deal(office.production.getPeople().getFirst());
            deal.setWeeklyRate(new BigDecimal("6501"));
            deal.setHoldPercent(new BigDecimal("50"));
            deal.setTravelPercent(BigDecimal.ZERO);
        });
        List<String> five = List.of("WORK 1300.20", "HOLD 650.10", "TRAVEL 0.00");
        assertEquals(five, rates(office.production.getPeople().getFirst().getId()));
        assertEquals(five, rates(office.element("NELL").getId()));
        office.edit(() -> office.book.resources().getDeals().getFirst().setDaysPerWeek(6));
        assertEquals("WORK 1083.50", rates(office.element("NELL").getId()).getFirst());
        assertEquals(List.of(), rates(office.element("Crane").getId()));
    }

    @Test
    void aSignedDealComesBeforeADraftAndAnExpiredOneSaysNothing() {
        office.edit(() -> {
            office.book.deal(office.element("NELL")).setDailyRate(new BigDecimal("900"));
            Deal signed = office.book.deal(office.production.getPeople().getFirst());
            signed.setDailyRate(new BigDecimal("1100"));
            signed.setStatus(DealStatus.SIGNED);
        });
        List<Rate> rates = office.session.questions().rates(office.production, office.element("NELL").getId());
        assertEquals(new BigDecimal("1100.00"), rates.getFirst().amount());
        assertEquals("Daily rate in the deal, signed", rates.getFirst().source().says());
        office.edit(() -> office.book.resources().getDeals().forEach(deal -> deal.setStatus(DealStatus.EXPIRED)));
        assertEquals(List.of(), rates(office.element("NELL").getId()));
    }

    @Test
    void aThingBookedByTheDayHasADayPriceAndOneByTheWeekHasNone() {
        Booking booking = office.book("Crane", "Tall Order Cranes", 1, 4, BookingStatus.CONFIRMED);
        assertTrue(rates(office.element("Crane").getId()).isEmpty());
        office.edit(() -> {
            booking.setRate(new BigDecimal("1450"));
            booking.setQuantity(2);
        });
        assertEquals(List.of("WORK 2900.00"), rates(office.element("Crane").getId()));
        office.edit(() -> booking.setUnit("week"));
        assertTrue(rates(office.element("Crane").getId()).isEmpty());
    }
}
