package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.BookedDay;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.ClashWords;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.ui.DayText;
import org.backlot.ui.kit.Kind;

/** What the chart says of a booking and of a day. */
final class ChartWords {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final Kind<BookingStatus> STATUS = Kind.choice(BookingStatus.class);

    private ChartWords() {
    }

    /** @param wrong what is wrong with it, one line each */
    static String of(ResourceBook book, Booking booking, List<String> wrong) {
        var text = new StringBuilder(ClashWords.name(booking));
        String from = book.from(booking);
        if (booking.getAsset() != null) {
            text.append(": ").append(booking.getAsset().getName());
        }
        text.append(from.isEmpty() ? "" : ", " + from).append('\n').append(STATUS.show(booking.getStatus()))
                .append(", ").append(DayText.of(Bookings.dates(booking)));
        if (booking.getStarts() != null || booking.getEnds() != null) {
            text.append(booking.getStarts() == null ? "" : ", from " + booking.getStarts())
                    .append(booking.getEnds() == null ? "" : ", until " + booking.getEnds());
        }
        if (booking.getPlace() != null) {
            text.append(", at ").append(Objects.requireNonNullElse(booking.getPlace().getName(), ""));
        }
        wrong.forEach(what -> text.append('\n').append(what));
        return text.toString();
    }

    /** Why a day of a row looks as it does. */
    static String of(ChartRow row, LocalDate date) {
        Optional<Bar> bar = row.bars().stream().filter(one -> one.covers(date)).findFirst();
        String head = row.name() + ", " + LONG.format(date);
        if (row.line().isEmpty()) {
            return head + bar.map(one -> "\n" + one.says()).orElse("\nFree");
        }
        BookedDay day = row.day(date).orElse(null);
        if (day == null) {
            return head + "\nNot needed, not booked";
        }
        var text = new StringBuilder(head);
        add(text, "needed", day.needed());
        add(text, "confirmed", day.confirmed());
        add(text, "preliminary", day.preliminary());
        add(text, "pencilled", day.pencilled());
        add(text, "short", day.shortage());
        day.why().forEach(why -> text.append('\n').append(why));
        return text.toString();
    }

    private static void add(StringBuilder text, String noun, int pieces) {
        if (pieces > 0) {
            text.append(text.indexOf("\n") < 0 ? "\n" : ", ").append(pieces).append(' ').append(noun);
        }
    }
}
