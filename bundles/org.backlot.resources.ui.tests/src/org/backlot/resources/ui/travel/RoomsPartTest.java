package org.backlot.resources.ui.travel;

import static org.backlot.resources.ui.travel.Away.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;
import org.backlot.ui.testing.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 0 is Marguerite's bed, row 1 Tom's, both from the 2nd to the 6th in the Amity Motor Inn. */
class RoomsPartTest {

    @TempDir
    Path folder;

    private Away away;
    private Grid grid;

    @BeforeEach
    void open() throws IOException {
        away = new Away(folder);
        away.session.edit("Add", () -> away.place("Harbor Inn", PlaceKind.HOTEL));
        assertNotNull(new RoomsPart(away.screen.shell(), away.screen.desk()));
        away.screen.open();
        grid = Grid.in(away.screen.shell(), 0).until(2);
    }

    @AfterEach
    void leave() throws IOException {
        away.close();
    }

    private Stay stay() {
        return away.resources.getStays().getFirst();
    }

    @Test
    void aBedIsBookedInTheHotelOfTheBaseAtItsPrice() {
        assertEquals("Amity Motor Inn", grid.value("Hotel", 0));
        assertEquals("4", grid.value("Nights", 0));
        grid.click("Who", 0, 0);
        away.press("Book");
        assertEquals(away.resources.getPlaces().getFirst(), stay().getHotel());
        assertEquals(TravelState.BOOKED, stay().getState());
        grid.until("State", 0, "Booked");
        away.session.undo();
        grid.until("State", 0, "To book");
    }

    @Test
    void otherNightsAreAnOverrideThatIsKeptUntilTheScheduleMovesOrItIsTakenBack() {
        grid.type("Out", 0, "2027-03-08");
        grid.until("State", 0, "Override");
        assertEquals(march(8), stay().getUntil());
        assertEquals("Decided otherwise; the schedule calls for Tue 2 Mar to Sat 6 Mar", grid.value("Why", 0));
        grid.click("Who", 0, 0);
        away.press("Book");
        assertEquals(march(8), stay().getUntil(), "a booking keeps what was wanted");
        away.press("As Scheduled");
        assertEquals(march(6), stay().getUntil());
        grid.until("State", 0, "Booked");
        away.works(3, 4);
        grid.until("State", 0, "To change");
        assertTrue(grid.value("Why", 0).endsWith("Tue 2 Mar to Fri 5 Mar now: 1 night fewer"), grid.value("Why", 0));
        assertTrue(grid.value("Costs now", 0).contains("100"), grid.value("Costs now", 0));
    }

    @Test
    void leavingBeforeTheFirstNightIsTold() {
        grid.type("Out", 0, "2027-03-02");
        assertTrue(away.screen.told().getFirst().contains("has to be after the first night"),
                away.screen.told().toString());
        assertEquals(List.of(), away.resources.getStays());
    }

    @Test
    void anotherHotelIsChosenByItsNameAndOneThatNobodyKnowsIsTold() {
        grid.type("Hotel", 1, "harbor inn");
        assertEquals("Harbor Inn", stay().getHotel().getName());
        grid.until("Hotel", 1, "Harbor Inn");
        grid.type("Hotel", 1, "Ritz");
        assertTrue(away.screen.told().getFirst().contains("No hotel is called Ritz"), away.screen.told().toString());
        assertEquals("Harbor Inn", stay().getHotel().getName());
    }

    @Test
    void aRoomIsSharedWithSomebodyOfTheProduction() {
        grid.type("Shared with", 0, "Tom Reed");
        assertEquals(away.session.production().getPeople().get(1).getId(), stay().getSharedWith());
        grid.until("Shared with", 0, "Tom Reed");
        away.session.undo();
        grid.until("Shared with", 0, "");
    }
}
