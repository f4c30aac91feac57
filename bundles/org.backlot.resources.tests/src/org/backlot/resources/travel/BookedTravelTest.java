package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.resources.model.Resources;
import org.backlot.resources.model.TravelState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** She works from the 3rd to the 5th of March: in on the 2nd, out on the 6th. */
class BookedTravelTest {

    @TempDir
    Path folder;

    private Unit unit;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
        unit.works(3, 4, 5);
    }

    private Resources resources() {
        return unit.office.book.resources();
    }

    private Journey in() {
        return unit.journeys().getFirst();
    }

    private void book() {
        unit.office.edit(() -> {
            unit.journeys().forEach(journey -> TravelEdits.follow(resources(), journey, TravelState.BOOKED));
            unit.beds().forEach(bed -> TravelEdits.follow(resources(), bed, TravelState.BOOKED));
        });
    }

    private List<TravelStatus> statuses() {
        return unit.journeys().stream().map(Journey::status).toList();
    }

    @Test
    void nothingIsStoredUntilSomebodyDecides() {
        assertEquals(List.of(TravelStatus.PROPOSED, TravelStatus.PROPOSED), statuses());
        assertEquals(0, resources().getTrips().size());
    }

    @Test
    void aBookingTakesTheDayAndTheFareThatAreKnown() {
        book();
        assertEquals(List.of(TravelStatus.BOOKED, TravelStatus.BOOKED), statuses());
        var trip = in().trip().orElseThrow();
        assertEquals(march(2), trip.getDate());
        assertEquals(new BigDecimal("150"), trip.getPrice());
        assertEquals("Los Angeles", trip.getFrom());
        assertEquals(2, resources().getTrips().size());
        assertEquals(TravelStatus.BOOKED, unit.beds().getFirst().status());
        assertEquals(new BigDecimal("100"), unit.beds().getFirst().rate().orElseThrow());
    }

    @Test
    void anotherBoardMarksWhatMustBeRebookedAndWhatItCosts() {
        book();
        unit.works(4, 5, 8);
        assertEquals(List.of(TravelStatus.CHANGE, TravelStatus.CHANGE), statuses());
        assertEquals("The schedule calls for Wed 3 Mar now; a change costs 30", in().says());
        assertEquals(new BigDecimal("30"), in().change().orElseThrow());
        Bed bed = unit.beds().getFirst();
        assertEquals(TravelStatus.CHANGE, bed.status());
        assertTrue(bed.says().endsWith("Wed 3 Mar to Tue 9 Mar now: 3 nights more, 1 night fewer"), bed.says());
        assertEquals(new BigDecimal("200"), bed.change().orElseThrow());
        assertEquals(3, unit.office.findings(TravelToChange.class).size());
    }

    @Test
    void withoutAFeeForChangesTheFareIsLost() {
        book();
        unit.office.edit(() -> resources().getTrips().getFirst().setChangeFee(null));
        unit.works(4, 5);
        assertEquals(new BigDecimal("150"), in().change().orElseThrow());
    }

    @Test
    void takenOverItFollowsTheScheduleAgain() {
        book();
        unit.works(4, 5);
        unit.office.edit(() -> TravelEdits.follow(resources(), in(), TravelState.BOOKED));
        assertEquals(TravelStatus.BOOKED, in().status());
        assertEquals(march(3), in().date());
        assertEquals(2, resources().getTrips().size());
    }

    @Test
    void whatAPersonWantsOtherwiseIsKeptAndShownAsSuch() {
        unit.office.edit(() -> TravelEdits.on(resources(), in(), march(1)));
        assertEquals(TravelStatus.DECIDED, in().status());
        assertEquals(march(1), in().date());
        assertTrue(in().isOverride());
        assertEquals("Decided otherwise; the schedule calls for Tue 2 Mar", in().says());
        assertEquals(0, unit.office.findings(TravelToChange.class).size());
    }

    @Test
    void nightsThatAPersonWantsOtherwiseAreKeptUntilTheScheduleMoves() {
        unit.office.edit(() -> TravelEdits.on(resources(), unit.beds().getFirst(), march(2), march(8)));
        Bed bed = unit.beds().getFirst();
        assertEquals("Override", bed.state());
        assertEquals("Decided otherwise; the schedule calls for Tue 2 Mar to Sat 6 Mar", bed.says());
        assertEquals(0, unit.office.findings(TravelToChange.class).size());
        unit.works(3, 4);
        assertEquals(TravelStatus.CHANGE, unit.beds().getFirst().status());
        assertThrows(IllegalArgumentException.class,
                () -> TravelEdits.on(resources(), unit.beds().getFirst(), march(8), march(8)));
    }

    @Test
    void anOverrideIsAskedAgainWhenTheScheduleMoves() {
        unit.office.edit(() -> TravelEdits.on(resources(), in(), march(1)));
        unit.works(5);
        assertEquals(TravelStatus.CHANGE, in().status());
    }

    @Test
    void whatIsFixedStaysWhateverTheBoardSays() {
        book();
        unit.office.edit(() -> resources().getTrips().getFirst().setFixed(true));
        unit.works(10, 11);
        assertEquals(TravelStatus.BOOKED, in().status());
    }

    @Test
    void whatTheScheduleCallsForNoMoreIsNotNeeded() {
        book();
        unit.works();
        assertEquals(List.of(TravelStatus.NOT_NEEDED, TravelStatus.NOT_NEEDED), statuses());
        Bed bed = unit.beds().getFirst();
        assertEquals(TravelStatus.NOT_NEEDED, bed.status());
        assertEquals(new BigDecimal("-400"), bed.change().orElseThrow());
        assertThrows(IllegalArgumentException.class,
                () -> TravelEdits.follow(resources(), in(), TravelState.BOOKED));
    }

    @Test
    void aTripThatWasCancelledIsNotShownAndTheJourneyIsToBookAgain() {
        book();
        unit.office.edit(() -> resources().getTrips().getFirst().setState(TravelState.CANCELLED));
        assertEquals(TravelStatus.PROPOSED, in().status());
        assertEquals(2, unit.journeys().size());
    }
}
