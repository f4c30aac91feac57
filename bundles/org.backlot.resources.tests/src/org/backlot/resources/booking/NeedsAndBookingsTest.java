package org.backlot.resources.booking;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.Office;
import org.backlot.resources.book.Position;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsAndBookingsTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.need("Crane", 8, 9, 10, 15);
    }

    @Test
    void aCraneNeededOnFourDaysAndBookedOnThreeIsShortOnOne() {
        office.book("Crane", "Tall Order Cranes", 8, 10, BookingStatus.CONFIRMED);
        assertEquals(marches(8, 9, 10, 15), office.line("Crane").needed());
        assertEquals(marches(15), office.line("Crane").shortage());
        assertEquals(State.SHORT, office.line("Crane").state());
        assertEquals(List.of("Scene with Crane"), office.line("Crane").days().get(march(15)).why());
    }

    @Test
    void ofTwoThatAreNeededOneBookedLeavesOneMissing() {
        office.edit(() -> office.requirement("Crane").setQuantity(2));
        Booking booking = office.book("Crane", "Tall Order Cranes", 8, 15, BookingStatus.CONFIRMED);
        office.edit(() -> booking.setQuantity(1));
        assertEquals(1, office.line("Crane").days().get(march(9)).shortage());
        office.edit(() -> booking.setQuantity(2));
        assertEquals(List.of(), office.line("Crane").shortage());
    }

    @Test
    void aSignedDealSecuresThePartOnItsDays() {
        office.edit(() -> {
            Deal deal = ResourcesFactory.eINSTANCE.createDeal();
            deal.setWho(office.requirement("Crane").getServes().getFirst());
            deal.setUntil(march(10));
            deal.setStatus(DealStatus.SIGNED);
            Session.section(office.production, Resources.class).orElseThrow().getDeals().add(deal);
        });
        assertEquals(marches(15), office.line("Crane").shortage());
        assertEquals(1, office.line("Crane").days().get(march(9)).confirmed());
    }

    @Test
    void aHoldSecuresADayAndAPencilOrACancelledBookingDoesNot() {
        assertEquals(State.UNSECURED, office.line("Crane").state());
        Booking booking = office.book("Crane", "Tall Order Cranes", 8, 15, BookingStatus.PENCIL);
        assertEquals(State.BIDS, office.line("Crane").state());
        assertEquals(4, office.line("Crane").shortage().size());
        office.edit(() -> booking.setStatus(BookingStatus.PRELIMINARY));
        assertEquals(State.HELD, office.line("Crane").state());
        assertEquals(List.of(), office.line("Crane").shortage());
        office.edit(() -> booking.setStatus(BookingStatus.CONFIRMED));
        assertEquals(State.BOOKED, office.line("Crane").state());
        office.edit(() -> booking.setStatus(BookingStatus.RETURNED));
        assertEquals(State.BOOKED, office.line("Crane").state());
        office.edit(() -> booking.setStatus(BookingStatus.CANCELLED));
        assertEquals(State.UNSECURED, office.line("Crane").state());
    }

    @Test
    void datesOfTheRequirementItselfWinOverTheBoard() {
        office.edit(() -> {
            office.requirement("Crane").setFrom(march(20));
            office.requirement("Crane").setUntil(march(21));
        });
        assertEquals(marches(20, 21), office.line("Crane").needed());
        office.edit(() -> office.requirement("Crane").setUntil(null));
        assertEquals(marches(20), office.line("Crane").needed());
    }

    @Test
    void whatIsBookedWithoutANeedIsIdle() {
        office.book("Crane", "Tall Order Cranes", 10, 15, BookingStatus.CONFIRMED);
        assertEquals(marches(11, 12, 13, 14), office.line("Crane").idle());
        office.book("KITCHEN", "A farmer", 1, 2, BookingStatus.CONFIRMED);
        assertEquals(State.BOOKED, office.line("KITCHEN").state());
    }

    @Test
    void theAnswerIsKeptUntilTheNextChange() {
        NeedsAndBookings before = NeedsAndBookings.of(office.session);
        assertSame(before, NeedsAndBookings.of(office.session));
        office.need("Crane", 1);
        assertNotSame(before, NeedsAndBookings.of(office.session));
    }

    @Test
    void aPositionOfEveryShootDayIsNeededWhenTheCompanyShootsAndFilledByWhoHasIt() {
        Requirement gaffer = ResourcesFactory.eINSTANCE.createRequirement();
        office.edit(() -> {
            Ids.of(gaffer);
            gaffer.setName("Gaffer");
            gaffer.setEveryShootDay(true);
            office.book.resources().getRequirements().add(gaffer);
            Settings.set(office.production, "days", "2027-03-01 07:00-19:00\n2027-03-03 07:00-19:00 | travel\n"
                    + "2027-03-04 07:00-19:00");
        });
        assertEquals(marches(1, 4), office.line("Gaffer").shortage());
        assertEquals(List.of("A day of shooting"), office.line("Gaffer").days().get(march(1)).why());
        office.edit(() -> office.production.getPeople().getFirst().setPosition("gaffer"));
        assertEquals(List.of(), office.line("Gaffer").shortage());
    }

    @Test
    void aPositionThatSomebodyOfTheDepartmentHasIsSecuredWithDatesAndWithout() {
        Requirement loader = ResourcesFactory.eINSTANCE.createRequirement();
        office.edit(() -> {
            Ids.of(loader);
            loader.setName("Loader");
            loader.setKind("org.backlot.resources.crew");
            loader.setDepartment("Camera");
            office.book.resources().getRequirements().add(loader);
        });
        assertEquals(State.UNSECURED, office.line("Loader").state());
        office.edit(() -> Position.fill(loader, office.production.getPeople().getFirst()));
        assertEquals(State.BOOKED, office.line("Loader").state());
        office.edit(() -> loader.setQuantity(2));
        assertEquals(State.SHORT, office.line("Loader").state());
        office.edit(() -> {
            loader.setQuantity(1);
            loader.setFrom(march(8));
            loader.setUntil(march(9));
        });
        assertEquals(List.of(), office.line("Loader").shortage());
        assertEquals(State.BOOKED, office.line("Loader").state());
        office.edit(() -> office.production.getPeople().getFirst().setDepartment("Grip"));
        assertEquals(marches(8, 9), office.line("Loader").shortage());
    }

    @Test
    void runsOfDaysArePrintedAsSpans() {
        assertEquals("1 Mar - 3 Mar, 9 Mar", Spans.toString(marches(9, 2, 1, 3, 3)));
        assertEquals("", Spans.toString(List.of()));
    }
}
