package org.backlot.resources.exchange;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.Office;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingsImporterTest {

    @TempDir
    Path folder;

    private static Incoming read(Office office, String text) throws IOException {
        return new BookingsImporter().with(office.session.contributions()).read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.bookings.csv");
    }

    @Test
    void bookingsComeWithWhoWhatWhereAndWhen() throws IOException {
        var office = new Office(folder);
        Incoming incoming = read(office, """
                for,person,thing,vendor,status,quantity,from,until,starts,ends,place,made
                crane,,Jib no. 1,Tall Order,confirmed,2,2027-03-02,2027-03-04,,20:00,Harbor,2026-10-01T10:00:00
                Drone operator,Marguerite Vane,,,,,2027-03-05,2027-03-05,05:00,,Harbor,
                """);
        assertEquals("2 bookings", incoming.summary());
        office.edit(() -> incoming.putInto(office.production));
        Booking crane = office.book.resources().getBookings().getFirst();
        assertEquals(office.requirement("Crane"), crane.getRequirement());
        assertEquals("Tall Order", crane.getAsset().getOwner().getName());
        assertEquals(march(4), crane.getUntil());
        assertEquals(LocalTime.of(20, 0), crane.getEnds());
        assertEquals("2026-10-01T10:00:00", crane.getAt());
        Booking drone = office.book.resources().getBookings().getLast();
        assertEquals(office.production.getPeople().getFirst().getId(), drone.getPerson());
        assertEquals(BookingStatus.PENCIL, drone.getStatus());
        assertEquals(crane.getPlace(), drone.getPlace());
        assertEquals(march(5), drone.getRequirement().getFrom());
    }

    @Test
    void whoIsUnknownAndWhatRunsBackwardIsRefused() throws IOException {
        var office = new Office(folder);
        Incoming incoming = read(office, "for,from,until,person\nCrane,2027-03-02,2027-03-02,Nobody\n");
        assertThrows(IllegalStateException.class, () -> office.edit(() -> incoming.putInto(office.production)));
        assertEquals(0, office.book.resources().getBookings().size());
        String fault = assertThrows(UnreadableFile.class, () -> read(office,
                "for,from,until\nCrane,2027-03-02,2027-03-01\n")).getMessage();
        assertTrue(fault.contains("ends on 2027-03-01"), fault);
    }
}
