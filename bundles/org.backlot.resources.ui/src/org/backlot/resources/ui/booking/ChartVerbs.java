package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.backlot.core.question.Days;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.BookingEdits;
import org.backlot.resources.booking.ClashWords;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.ui.BookingColumns;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Shell;

/** What is done with the bookings of the chart, by the mouse or by keys: each is one step. */
final class ChartVerbs {

    private final Desk desk;
    private final OpenBook book;
    private final Consumer<String> tell;

    /** @param tell gets what fell back because somebody else came first; the empty string where nothing did */
    ChartVerbs(Desk desk, OpenBook book, Consumer<String> tell) {
        this.desk = desk;
        this.book = book;
        this.tell = tell;
    }

    void move(Booking booking, int days) {
        if (days != 0) {
            change("Move", booking, edits -> edits.move(booking, days));
        }
    }

    /** Lets the row of another person, thing or need have it, some days later or earlier; whether it was done. */
    boolean give(Booking booking, ChartRow row, int days) {
        return row.line().map(line -> change("Move", booking, edits -> edits.serve(booking, line.requirement(), days)))
                .orElseGet(() -> change("Hand over", booking,
                        edits -> edits.handOver(booking, row.supply().orElseThrow(), days)));
    }

    /** @param begin its first day, not its last */
    void stretch(Booking booking, int days, boolean begin) {
        if (days != 0) {
            change("Change the days of", booking, edits -> edits.stretch(booking, days, begin));
        }
    }

    void turn(Booking booking, BookingStatus status) {
        String verb = switch (status) {
            case PENCIL -> "Pencil";
            case PRELIMINARY -> "Hold";
            case CONFIRMED -> "Confirm";
            case RETURNED -> "Give back";
            case CANCELLED -> "Cancel";
        };
        change(verb, booking, edits -> edits.turn(booking, status));
    }

    private boolean change(String verb, Booking booking, Function<BookingEdits, List<String>> work) {
        List<String> told = new ArrayList<>();
        boolean done = desk.edit(verb + " booking of " + ClashWords.name(booking),
                () -> told.addAll(work.apply(new BookingEdits(book.book().orElseThrow()))));
        if (done) {
            tell.accept(String.join(". ", told));
        }
        return done;
    }

    /** Asks what is to be booked in a row on some days, and books it. */
    void book(Shell shell, ChartRow row, List<Days> days) {
        ResourceBook open = book.book().orElse(null);
        if (open == null || row.isGroup()) {
            return;
        }
        new BookDialog(shell, desk, book, tell).open(row.line().map(line -> line.requirement()).orElse(null),
                row.supply().orElse(null), days);
    }

    /** Opens all that is known of a booking. */
    void open(Shell shell, Booking booking) {
        new Frame(shell, "Booking of " + ClashWords.name(booking)).open(area -> {
            var form = new Form<>(area, desk, new BookingColumns(book).form(), 2)
                    .named(one -> "booking of " + ClashWords.name(one)).of(() -> booking);
            GridDataFactory.fillDefaults().grab(true, true).hint(640, 420).applyTo(form.control());
        });
    }

    /** The days for which a row asks: each run of those on which something is missing, else needed, else one day. */
    static List<Days> wanted(ChartRow row, LocalDate otherwise) {
        return row.line().map(ChartVerbs::wanted).filter(runs -> !runs.isEmpty())
                .orElse(List.of(new Days(otherwise, otherwise)));
    }

    /** Each run of days on which something is missing, else needed. */
    static List<Days> wanted(NeedsAndBookings.Line line) {
        return Spans.runs(line.shortage().isEmpty() ? line.needed() : line.shortage());
    }
}
