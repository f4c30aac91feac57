package org.backlot.resources.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovementsImporterTest {

    private static final String HEAD = "kind,thing,code,quantity,at,to,by,due,condition,vendor,for,lateFee\n";

    @TempDir
    Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = new Store(folder);
    }

    private String read(String rows) throws IOException {
        var incoming = new MovementsImporter().with(store.office.backlot.contributions()).read(
                new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)), "a.movements.csv");
        store.office.edit(() -> incoming.putInto(store.office.production));
        return incoming.summary();
    }

    @Test
    void aStoresListBecomesMovementsOfThingsByCodeOrName() throws IOException {
        Asset radio = store.asset("Radio", "Handheld", 40);
        assertEquals("2 out, 1 in, 1 damaged", read("""
                out,Radio,,24,2027-03-01 06:30,Salt works,Marguerite Vane,2027-03-18,,,,
                in,radio,,4,2027-03-02,,Marguerite Vane,,Clips broken,,,
                out,Zoom,Z-1,1,2027-03-02,Salt works,,,,,,
                damaged,,z-1,1,2027-03-03,,,2027-03-09,Iris sticks,,,
                """));
        assertEquals("20 home, 20 out", store.life(radio, 3).says());
        Asset zoom = Labels.find(store.resources, "Z-1");
        assertEquals("Zoom", zoom.getName());
        Lot damaged = store.life(zoom, 3).only().orElseThrow();
        assertEquals(LifeState.DAMAGED, damaged.state());
        assertSame(store.set, damaged.place());
    }

    @Test
    void whatIsReservedTakesUpTheBookingThatNamesNoThingYet() throws IOException {
        Booking booking = store.office.book("Crane", "Tall Order", 9, 9, BookingStatus.PRELIMINARY);
        read("reserved,Jib,TO-1,1,2027-03-09,Store / Yard,,2027-03-09,,Tall Order,crane,200\n"
                + "reserved,Jib,TO-1,1,2027-03-15,,,2027-03-15,,Tall Order,crane,\n");
        assertEquals("Jib", booking.getAsset().getName());
        assertEquals(new BigDecimal("200"), booking.getLateFee());
        assertSame(store.store, booking.getPlace().getInside());
        assertEquals(2, store.resources.getBookings().size());
        assertEquals(BookingStatus.CONFIRMED, store.resources.getBookings().getLast().getStatus());
    }

    @Test
    void aRowThatCannotBeReadNamesItsLineAndChangesNothing() {
        UnreadableFile fault = assertThrows(UnreadableFile.class,
                () -> read("out,Radio,,1,2027-03-01,,,,,,,\nout,Radio,,x,soon,,,,,,,\n"));
        assertEquals(3, fault.line());
        assertThrows(UnreadableFile.class, () -> read("out,Radio,,1,soon,,,,,,,\n"));
        assertThrows(RuntimeException.class, () -> read("out,Radio,,1,2027-03-01,,Nobody Known,,,,,\n"));
        assertTrue(store.resources.getAssets().isEmpty());
    }
}
