package org.backlot.resources.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.question.Days;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;

/** What a person does with a requirement to get it; each is to be called inside an edit. */
public final class Securing {

    private final OpenBook open;
    private final ResourceBook book;

    /** @throws IllegalArgumentException if the production has no resource book */
    public Securing(OpenBook open) {
        this.open = open;
        book = open.book().orElseThrow(() -> new IllegalArgumentException("This production has no resource book"));
    }

    /**
     * Books a requirement on each run of days on which it is short, else of days on which it is needed; who is taken
     * twice by that falls back where they came later.
     *
     * @param vendor a name, new or not; blank where a person is booked
     * @throws IllegalArgumentException if nobody knows when it is needed
     */
    public List<Booking> book(Requirement requirement, String vendor, BookingStatus status) {
        NeedsAndBookings.Line line = open.line(requirement).orElseThrow();
        List<LocalDate> days = line.shortage().isEmpty() ? line.needed() : line.shortage();
        if (days.isEmpty()) {
            throw new IllegalArgumentException(OpenBook.name(requirement) + " is needed on no day yet. Put it on the "
                    + "schedule, or enter from when until when it is asked for");
        }
        if (vendor.isBlank() && book.person(requirement).isEmpty()) {
            throw new IllegalArgumentException("Name the vendor of " + OpenBook.name(requirement));
        }
        Vendor from = vendor.isBlank() ? null : book.vendor(vendor);
        List<Booking> made = new ArrayList<>();
        for (Days run : Spans.runs(days)) {
            made.add(book.book(requirement, from, run, status));
        }
        var edits = new BookingEdits(book);
        made.forEach(edits::settle);
        return made;
    }
}
