package org.backlot.resources.ui;

import java.util.ArrayList;
import java.util.List;

import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Resources;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** What and who is booked, from when until when, and for what. */
public class BookingsPart {

    private final Desk desk;
    private final OpenBook book;
    private final Table<Booking> table;
    private final Label says;

    @Inject
    public BookingsPart(Composite parent, Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk);
        table = new Table<>(parent, desk, "org.backlot.resources.bookings", new BookingColumns(book).table());
        table.named(booking -> "booking of " + OpenBook.name(booking.getRequirement()))
                .look(booking -> booking.getStatus() == BookingStatus.CANCELLED
                        ? new Look("", "text.disabled", false, true) : Look.PLAIN)
                .button("Confirm", "approve", () -> turn("Confirm", BookingStatus.CONFIRMED, table.selected()))
                .button("Return", "left", () -> turn("Return", BookingStatus.RETURNED, table.selected()))
                .button("Cancel", "reject", () -> turn("Cancel", BookingStatus.CANCELLED, table.selected()));
        says = new Label(table.bar(), SWT.NONE);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "problem-warning");
        table.action("Confirm", "approve", rows -> turn("Confirm", BookingStatus.CONFIRMED, rows))
                .action("Return", "left", rows -> turn("Return", BookingStatus.RETURNED, rows))
                .action("Cancel", "reject", rows -> turn("Cancel", BookingStatus.CANCELLED, rows))
                .onDelete("Delete", rows -> desk.session().ifPresent(session -> desk.edit("Delete " + count(rows),
                        () -> rows.forEach(session::delete))))
                .follow(Booking.class)
                .rows(() -> book.all(Resources::getBookings));
    }

    private void turn(String verb, BookingStatus status, List<Booking> bookings) {
        if (!bookings.isEmpty()) {
            List<String> told = new ArrayList<>();
            desk.edit(verb + " " + count(bookings), () -> {
                var edits = new BookingEdits(book.book().orElseThrow());
                bookings.forEach(booking -> told.addAll(edits.turn(booking, status)));
            });
            says.setText(String.join(". ", told).replace("&", "&&"));
            says.setToolTipText(says.getText());
            says.requestLayout();
        }
    }

    private static String count(List<Booking> bookings) {
        return OpenBook.count(bookings, "booking", booking -> "of " + OpenBook.name(booking.getRequirement()));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
