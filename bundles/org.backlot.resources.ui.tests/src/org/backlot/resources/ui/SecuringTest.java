package org.backlot.resources.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecuringTest {

    private Book office;
    private Securing securing;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Book(folder);
        securing = new Securing(office.open);
    }

    @Test
    void onlyTheDaysThatAreShortAreBooked() {
        office.booking(10, 11, BookingStatus.CONFIRMED);
        office.session.edit("Book", () -> securing.book(office.crane, "Cascade", BookingStatus.PRELIMINARY));
        List<Booking> made = office.book.bookings(office.crane).stream()
                .filter(booking -> "Cascade".equals(booking.getVendor().getName())).toList();
        assertEquals(List.of(Book.march(9), Book.march(12)), made.stream().map(Booking::getFrom).toList());
        assertEquals(List.of(), office.open.line(office.crane).orElseThrow().shortage());
    }

    @Test
    void whatIsNeededOnNoDayIsNotBookedAndNothingChanges() {
        assertThrows(IllegalArgumentException.class, () -> office.session.edit("Book", () -> {
            securing.book(office.crane, "Cascade", BookingStatus.PENCIL);
            securing.book(office.kitchen, "Cascade", BookingStatus.PENCIL);
        }));
        assertEquals(List.of(), office.book.resources().getBookings());
        assertEquals(List.of(), office.book.resources().getVendors());
    }

    @Test
    void withoutAVendorOrPersonNothingIsBooked() {
        assertThrows(IllegalArgumentException.class, () -> office.session.edit("Book",
                () -> securing.book(office.crane, " ", BookingStatus.CONFIRMED)));
    }
}
