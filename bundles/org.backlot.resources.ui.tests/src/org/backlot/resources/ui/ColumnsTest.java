package org.backlot.resources.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.ui.bid.BidColumns;
import org.backlot.resources.ui.book.VendorColumns;
import org.backlot.resources.ui.deal.DealColumns;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {

    @TempDir
    Path folder;
    private Book office;
    private RequirementColumns requirements;

    @BeforeEach
    void open() {
        office = new Book(folder);
        requirements = new RequirementColumns(office.open);
    }

    @Test
    void aRequirementSaysWhenItIsNeededAndOnWhichDaysItIsShort() {
        office.booking(9, 10, BookingStatus.CONFIRMED);
        assertEquals("Equipment", requirements.kind().show(office.crane));
        assertEquals("9-12 Mar", requirements.needed().show(office.crane));
        assertEquals("4", requirements.days().show(office.crane));
        assertEquals("11-12 Mar", requirements.shortage().show(office.crane));
        assertEquals("Short", requirements.state().show(office.crane));
        assertEquals("Tall Order", requirements.from().show(office.crane));
    }

    @Test
    void whatIsNeededAndUnsecuredAlarmsAndWhatIsNotNeededDoesNot() {
        assertEquals("error", requirements.state().look().apply(office.crane).ink());
        assertEquals(Look.FAINT, requirements.state().look().apply(office.kitchen));
    }

    @Test
    void whatIsShortOnAllItsDaysSaysSo() {
        assertEquals("Every day", requirements.shortage().show(office.crane));
    }

    @Test
    void daysNameTheirMonthOnce() {
        assertEquals("26 Feb - 2 Mar, 4, 9-10 Mar, 1 Apr", DayText.of(List.of(LocalDate.of(2027, 2, 26),
                LocalDate.of(2027, 2, 27), LocalDate.of(2027, 2, 28), Book.march(1), Book.march(2), Book.march(4),
                Book.march(9), Book.march(10), LocalDate.of(2027, 4, 1))));
    }

    @Test
    void stepsCountWhatTheyChange() {
        assertEquals("policy", OpenBook.count(List.of(1), "policy", one -> ""));
        assertEquals("2 policies", OpenBook.count(List.of(1, 2), "policy", one -> ""));
        assertEquals("3 bids", OpenBook.count(List.of(1, 2, 3), "bid", one -> "of Cascade"));
        assertEquals("2 journeys", OpenBook.count(List.of(1, 2), "journey", one -> ""));
    }

    @Test
    void noneAtOnceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> requirements.quantity().type(office.crane, "0"));
        assertEquals(1, office.crane.getQuantity());
    }

    @Test
    void bidsArePricedForTheNeededDaysAndSetAgainstTheCheapest() {
        Bid dear = office.bid("Cascade", "2200");
        Bid cheap = office.bid("Tall Order", "1450");
        var bids = new BidColumns(office.open, () -> LocalDateTime.of(2027, 2, 1, 10, 0));
        assertEquals("5,800.00", bids.cost().show(cheap));
        assertEquals("3,000.00", bids.over().show(dear));
        assertEquals("", bids.over().show(cheap));
        assertTrue(bids.cost().look().apply(cheap).bold());
        assertEquals("5,800.00", requirements.cheapest().show(office.crane));
        assertEquals("2", requirements.bids().show(office.crane));
    }

    @Test
    void aWeekHasNoEightDays() {
        Bid bid = office.bid("Cascade", "2200");
        assertThrows(IllegalArgumentException.class, () -> new BidColumns(office.open,
                () -> LocalDateTime.of(2027, 2, 1, 10, 0)).week().type(bid, "8"));
    }

    @Test
    void daysThatABookingCoversForNobodyAreIdle() {
        var bookings = new BookingColumns(office.open);
        var booking = office.booking(8, 14, BookingStatus.CONFIRMED);
        assertEquals("3", bookings.idle().show(booking));
        office.session.edit("Cancel", () -> booking.setStatus(BookingStatus.CANCELLED));
        assertEquals("0", bookings.idle().show(booking));
    }

    @Test
    void aVendorIsChosenByNameInABooking() {
        var booking = office.booking(9, 10, BookingStatus.PENCIL);
        office.bid("Cascade", "2200");
        office.session.edit("Change vendor", () -> new BookingColumns(office.open).vendor().type(booking, "cascade"));
        assertEquals("Cascade", booking.getVendor().getName());
    }

    @Test
    void aVendorShowsHowOftenItWasAskedAndTaken() {
        Bid bid = office.bid("Cascade", "2200");
        office.booking(9, 10, BookingStatus.CONFIRMED);
        office.booking(11, 12, BookingStatus.CANCELLED);
        var vendors = new VendorColumns(office.open, List.of());
        assertEquals("1", vendors.bids().show(bid.getVendor()));
        assertEquals("1", vendors.bookings().show(office.book.vendor("Tall Order")));
        assertEquals("0", vendors.awarded().show(bid.getVendor()));
    }

    @Test
    void aDealForAPartNamesWhoPlaysIt() {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName("Marguerite Vane");
        var made = new Deal[1];
        office.session.edit("Deal", () -> {
            office.session.production().getPeople().add(person);
            var part = office.session.production().getElements().getFirst();
            part.setPerson(person);
            made[0] = office.book.deal(part);
        });
        var deals = new DealColumns(office.open);
        assertEquals("Marguerite Vane", deals.who().show(made[0]));
        assertEquals("Crane", deals.work().show(made[0]));
    }

    @Test
    void everyTableShowsBlankRowsWithoutFault() {
        var resources = office.book.resources();
        office.session.edit("Blanks", () -> {
            office.book.require(null, (String) null);
            office.book.vendor("").setName(null);
            var booking = office.booking(9, 9, BookingStatus.PENCIL);
            booking.setRequirement(null);
            booking.setVendor(null);
            booking.setFrom(null);
            office.book.deal(office.book.resources()).setWho(null);
        });
        show(requirements.table(), resources.getRequirements());
        show(new VendorColumns(office.open, List.of()).table(), resources.getVendors());
        show(new BookingColumns(office.open).table(), resources.getBookings());
        show(new DealColumns(office.open).table(), resources.getDeals());
    }

    private static <T> void show(List<Column<T, ?>> columns, List<T> rows) {
        for (Column<T, ?> column : columns) {
            for (T row : rows) {
                column.show(row);
                column.look().apply(row);
                column.compare(row, rows.getFirst());
                column.kind().choices().get();
            }
        }
    }
}
