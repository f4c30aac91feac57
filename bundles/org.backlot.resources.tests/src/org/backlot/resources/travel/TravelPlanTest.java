package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.backlot.core.model.Tristate;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Absence;
import org.backlot.resources.model.AbsenceKind;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelPlanTest {

    @TempDir
    Path folder;

    private Unit unit;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
    }

    private boolean travels() {
        return TravelPlan.of(unit.office.production, unit.office.session.questions()).of(unit.marguerite())
                .isPresent();
    }

    @Test
    void inTheDayBeforeTheFirstWorkDayAndOutTheDayAfterTheLast() {
        unit.works(3, 4, 5);
        assertEquals("IN 2, OUT 6", unit.legs());
        assertEquals("Port Amity 2-6", unit.nights());
        assertEquals(4, unit.travel().nightCount());
        assertEquals("Los Angeles", unit.travel().legs().getFirst().from());
        assertEquals("Los Angeles", unit.travel().legs().getLast().to());
    }

    @Test
    void aDayOnWhichTheCompanyTravelsIsNoWorkDay() {
        unit.office.edit(() -> Settings.set(unit.office.production, "days", march(2)
                + " 10:00-18:00 |travel| | | Marguerite Vane 10:00-18:00\n" + march(3)
                + " 08:00-18:00 | | | | Marguerite Vane 08:00-18:00"));
        assertEquals("IN 2, OUT 4", unit.legs());
    }

    @Test
    void aPerDiemIsPaidForEachDayAwayWithBothDaysOfTravel() {
        unit.works(3, 4, 5);
        assertEquals(5, unit.travel().away().size());
        assertEquals(new BigDecimal("200"), unit.travel().perDiem());
    }

    @Test
    void whoLivesWhereTheCompanyIsStaysAtHome() {
        unit.office.edit(() -> unit.marguerite().setHome(" port amity"));
        unit.works(3, 4, 5);
        assertTrue(!travels());
    }

    @Test
    void aLocalHireIsNeitherBroughtNorBedded() {
        profile(Tristate.NO);
        unit.works(3, 4);
        assertTrue(!travels());
    }

    @Test
    void whoComesFromElsewhereTravelsWhateverTheirHomeIsCalled() {
        unit.office.edit(() -> unit.marguerite().setHome(null));
        profile(Tristate.YES);
        unit.works(3, 4);
        assertEquals("IN 2, OUT 5", unit.legs());
    }

    private void profile(Tristate distant) {
        unit.office.edit(() -> {
            Profile profile = ResourcesFactory.eINSTANCE.createProfile();
            profile.setPerson(unit.marguerite().getId());
            profile.setDistant(distant);
            unit.office.book.resources().getProfiles().add(profile);
        });
    }

    /** Away 4 to 8: home and back 300; nights of 4, 5, 6, 7 = 400 and days of 5, 6, 7 = 120. */
    @Test
    void aHoldFliesHomeWhereThatIsCheaper() {
        unit.works(3, 9);
        unit.held(4, 5, 8);
        assertEquals("IN 2, HOME 4, BACK 8, OUT 10", unit.legs());
        assertEquals("Port Amity 2-4, Port Amity 8-10", unit.nights());
        Gap gap = unit.travel().gaps().getFirst();
        assertEquals(new BigDecimal("520"), gap.stay().orElseThrow());
        assertEquals(new BigDecimal("300"), gap.home().orElseThrow());
        assertEquals(6, unit.travel().away().size());
    }

    @Test
    void aHoldStaysWhereThatIsCheaper() {
        unit.works(3, 7);
        unit.held(4, 5);
        unit.office.edit(() -> unit.office.book.resources().getFares().getFirst().setPrice(new BigDecimal("151")));
        assertEquals("IN 2, OUT 8", unit.legs());
        Gap gap = unit.travel().gaps().getFirst();
        assertEquals(new BigDecimal("240"), gap.stay().orElseThrow());
        assertEquals("Stays, as home and back cost 302 and the nights 240", gap.why());
    }

    @Test
    void whatCostsTheSameStays() {
        unit.works(3, 7);
        unit.held(4, 5);
        unit.office.edit(() -> unit.office.book.resources().getFares().getFirst().setPrice(new BigDecimal("120")));
        assertEquals("IN 2, OUT 8", unit.legs());
    }

    @Test
    void aGapWithoutAWholeDayAtHomeStays() {
        unit.works(3, 6);
        unit.office.edit(() -> unit.office.book.resources().getFares().getFirst().setPrice(BigDecimal.ONE));
        assertEquals("IN 2, OUT 7", unit.legs());
        assertTrue(unit.travel().gaps().isEmpty());
    }

    @Test
    void withoutAFareTheHoldStaysAndSaysWhy() {
        unit.works(3, 9);
        unit.held(4, 5);
        unit.office.edit(() -> unit.office.book.resources().getFares().clear());
        assertEquals("IN 2, OUT 10", unit.legs());
        assertTrue(unit.travel().gaps().getFirst().why().endsWith("as no fare is known"));
    }

    @Test
    void whoIsDroppedGoesHomeWhateverItCosts() {
        unit.works(3, 9);
        unit.shootsWithoutHer(4, 5, 8);
        unit.office.edit(() -> unit.office.book.resources().getFares().getFirst().setPrice(new BigDecimal("900")));
        assertEquals("IN 2, HOME 4, BACK 8, OUT 10", unit.legs());
    }

    /** A pencil and a promise are wishes: they keep nobody at a base while the company shoots. */
    @Test
    void whatWasOnlyPromisedOrPencilledHoldsNobody() {
        unit.works(3, 9);
        unit.shootsWithoutHer(4, 5, 8);
        unit.office.edit(() -> {
            Absence promise = ResourcesFactory.eINSTANCE.createAbsence();
            promise.setWho(unit.marguerite().getId());
            promise.setKind(AbsenceKind.HELD);
            promise.setFrom(march(4));
            promise.setUntil(march(5));
            unit.office.book.resources().getAbsences().add(promise);
            unit.office.book.resources().getFares().getFirst().setPrice(new BigDecimal("900"));
        });
        booked(8, BookingStatus.PENCIL);
        assertEquals("IN 2, HOME 4, BACK 8, OUT 10", unit.legs());
    }

    @Test
    void whoIsBookedMeanwhileIsNotDropped() {
        unit.works(3, 9);
        unit.shootsWithoutHer(4, 5, 8);
        unit.office.edit(() -> unit.office.book.resources().getFares().getFirst().setPrice(new BigDecimal("900")));
        booked(5, BookingStatus.CONFIRMED);
        assertEquals("IN 2, OUT 10", unit.legs());
    }

    private void booked(int day, BookingStatus status) {
        unit.office.edit(() -> {
            Booking booking = ResourcesFactory.eINSTANCE.createBooking();
            booking.setPerson(unit.marguerite().getId());
            booking.setFrom(march(day));
            booking.setUntil(march(day));
            booking.setStatus(status);
            unit.office.book.resources().getBookings().add(booking);
        });
    }

    @Test
    void aMoveOfTheCompanyBringsABedInTheNewTownAndNoTrip() {
        unit.base("Skerry Island", 5, "60", "40");
        unit.works(3, 4, 5, 6);
        assertEquals("IN 2, OUT 7", unit.legs());
        assertEquals("Port Amity 2-5, Skerry Island 5-7", unit.nights());
        assertEquals("Skerry Island", unit.travel().legs().getLast().from());
    }

    @Test
    void whoLivesAtTheFirstBaseSleepsAwayOnlyAtTheSecond() {
        unit.base("Skerry Island", 5, "60", "40");
        unit.office.edit(() -> unit.marguerite().setHome("Port Amity"));
        unit.works(3, 4, 5, 6);
        assertEquals("OUT 7", unit.legs());
        assertEquals("Skerry Island 5-7", unit.nights());
    }

    @Test
    void aFareToTheBaseGoesBeforeOneToAnywhere() {
        unit.office.edit(() -> {
            var fare = ResourcesFactory.eINSTANCE.createFare();
            fare.setTown("los angeles");
            fare.setTo("Port Amity");
            fare.setPrice(new BigDecimal("99"));
            unit.office.book.resources().getFares().add(fare);
        });
        unit.works(3);
        assertEquals(new BigDecimal("99"), unit.travel().legs().getFirst().fare().orElseThrow().getPrice());
    }
}
