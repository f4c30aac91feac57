package org.backlot.resources.ui.travel;

import static org.backlot.resources.ui.travel.Away.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import org.backlot.core.value.Settings;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.TravelState;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Grid;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people sleep in the Amity Motor Inn from 2 to 6 March. */
class HotelsPartTest {

    @TempDir
    Path folder;

    private Away away;

    @BeforeEach
    void open() throws IOException {
        away = new Away(folder);
    }

    @AfterEach
    void leave() throws IOException {
        away.close();
    }

    private Grid hotels() {
        assertNotNull(new HotelsPart(away.screen.shell(), away.screen.desk()));
        away.screen.open();
        return Grid.in(away.screen.shell(), 0);
    }

    private RoomBlock block() {
        return away.resources.getRoomBlocks().getFirst();
    }

    @Test
    void roomsAreAddedTypedAndToldWhetherTheyWillDo() {
        Grid grid = hotels();
        away.press("Add Rooms");
        grid.until(1);
        grid.type("First night", 0, "2027-03-02");
        grid.type("Out", 0, "2027-03-06");
        assertEquals(march(6), block().getUntil());
        grid.until("Needed", 0, "2 of 1");
        grid.type("Rooms", 0, "5");
        grid.until("Needed", 0, "2 of 5");
        assertEquals("3", grid.value("Left", 0));
        away.session.undo();
        grid.until("Needed", 0, "2 of 1");
        grid.click("Hotel", 0, 0);
        grid.key(SWT.MOD1, SWT.DEL);
        assertTrue(away.resources.getRoomBlocks().isEmpty());
    }

    @Test
    void bookedRoomsAreOrderedTogether() {
        Grid grid = hotels();
        away.press("Add Rooms");
        grid.until(1);
        grid.click("Hotel", 0, 0);
        away.press("Order");
        assertTrue(away.screen.told().getLast().contains("are not booked yet"), away.screen.told().toString());
        away.session.edit("Book", () -> {
            block().setState(TravelState.BOOKED);
            block().setRate(new BigDecimal("95"));
            block().setFrom(march(2));
            block().setUntil(march(6));
        });
        Answer.inDialog("Order block of rooms at Amity Motor Inn", () -> away.press("Order"),
                dialog -> Widgets.press(dialog, "OK"));
        assertEquals("Rooms at Amity Motor Inn, 95",
                Settings.get(away.session.production(), "ordered").orElseThrow());
    }

    @Test
    void noRoomsAndNoNightsAreRefused() {
        Grid grid = hotels();
        away.press("Add Rooms");
        grid.until(1);
        grid.type("Rooms", 0, "0");
        assertTrue(away.screen.told().getLast().contains("one room at least"), away.screen.told().toString());
        grid.type("First night", 0, "2027-03-06");
        grid.type("Out", 0, "2027-03-06");
        assertTrue(away.screen.told().getLast().contains("after the first night"), away.screen.told().toString());
        assertEquals(null, block().getUntil());
    }

    @Test
    void withoutAHotelInTheBookThePersonIsToldWhatToDo() {
        away.session.edit("Delete", () -> away.session.delete(away.resources.getPlaces().getFirst()));
        hotels();
        away.press("Add Rooms");
        assertTrue(away.screen.told().getFirst().contains("add one to the places first"),
                away.screen.told().toString());
        assertTrue(away.resources.getRoomBlocks().isEmpty());
    }

    @Test
    void aBedInAHotelThatIsFullIsMarkedInTheRooms() {
        hotels();
        away.press("Add Rooms");
        away.session.edit("Keep", () -> {
            block().setFrom(march(1));
            block().setUntil(march(9));
        });
        for (var child : away.screen.shell().getChildren()) {
            child.dispose();
        }
        assertNotNull(new RoomsPart(away.screen.shell(), away.screen.desk()));
        away.screen.shell().layout();
        Grid rooms = Grid.in(away.screen.shell(), 0).until(2);
        assertEquals("2 of 1", rooms.value("Needed", 0));
        rooms.type("Shared with", 0, "Tom Reed");
        rooms.until("Needed", 0, "1 of 1");
    }
}
