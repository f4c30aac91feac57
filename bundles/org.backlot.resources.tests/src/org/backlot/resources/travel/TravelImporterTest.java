package org.backlot.resources.travel;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.RoomBlock;
import org.backlot.resources.model.TravelState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelImporterTest {

    private static final String HEAD = "kind,who,town,date,until,hotel,rooms,room,price,state\n";

    @TempDir
    Path folder;

    private Unit unit;

    @BeforeEach
    void open() {
        unit = new Unit(folder);
    }

    private Incoming read(String rows) throws IOException {
        return new TravelImporter().read(new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)),
                "desk.travel.csv");
    }

    private Resources put(String rows) throws IOException {
        Incoming incoming = read(rows);
        unit.office.edit(() -> incoming.putInto(unit.office.production));
        return unit.office.book.resources();
    }

    @Test
    void roomsOfAHotelThatIsNotInTheBookBringIt() throws IOException {
        Resources resources = put("block,,,2027-03-02,2027-03-06,Amity Motor Inn,20,single,95,\n"
                + "stay,Marguerite Vane,,2027-03-02,2027-03-06,amity motor inn,,suite,140,booked\n");
        RoomBlock block = resources.getRoomBlocks().getFirst();
        assertEquals(20, block.getRooms());
        assertEquals("single", block.getRoom());
        assertEquals(march(6), block.getUntil());
        assertEquals(new BigDecimal("95"), block.getRate());
        assertEquals(TravelState.HELD, block.getState());
        assertEquals(PlaceKind.HOTEL, block.getHotel().getKind());
        assertEquals(block.getHotel(), resources.getStays().getFirst().getHotel());
    }

    @Test
    void whatIsReadIsCountedBySort() throws IOException {
        assertEquals("0 bases, 0 fares, 1 block, 0 trips, 0 stays",
                read("block,,,2027-03-02,2027-03-06,Amity Motor Inn,20,,,\n").summary());
    }

    @Test
    void aBlockWithoutRoomsOrNightsIsRefusedWithItsLine() {
        assertTrue(message("block,,,2027-03-02,2027-03-06,Inn,2.5,,,\n").contains("\"2.5\" is no number of rooms"));
        assertTrue(message("block,,,2027-03-02,2027-03-02,Inn,2,,,\n").contains("not after the first night"));
        assertTrue(message("block,,,2027-03-02,2027-03-06,,2,,,\n").contains("hotel"));
    }

    private String message(String rows) {
        return assertThrows(UnreadableFile.class, () -> read(rows)).getMessage();
    }

    @Test
    void aTravellerWhomNobodyKnowsIsToldAndNothingIsTakenOver() throws IOException {
        Incoming incoming = read("trip,Nobody Known,Los Angeles,2027-03-02,,,,,240,booked\n");
        assertThrows(IllegalStateException.class,
                () -> unit.office.edit(() -> incoming.putInto(unit.office.production)));
        assertEquals(0, unit.office.book.resources().getTrips().size());
    }
}
