package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.question.Days;
import org.backlot.resources.Kind;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.model.BookingStatus;

/**
 * Reads who and what is taken when, one booking to a row. Columns: for (what is required), from, until, and where
 * known: person, thing (of the book), vendor, kind (of what is required, where it is new), status (pencil, preliminary,
 * confirmed, returned; blank: pencil), quantity, starts, ends, place, made. Bookings are taken over as they are, also
 * where they overlap: the check for what is booked twice tells.
 */
public final class BookingsImporter extends RowsImporter<BookingRow> {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    /** Of the columns above. */
    public BookingsImporter() {
        super(Column.required("for", "requirement", "need"), Column.required("from", "start"),
                Column.required("until", "to", "end"), Column.optional("person", "who"),
                Column.optional("thing", "asset", "item"), Column.optional("vendor", "supplier"),
                Column.optional("kind"), Column.optional("status"), Column.optional("quantity", "number"),
                Column.optional("starts"), Column.optional("ends"), Column.optional("place", "where"),
                Column.optional("made"));
    }

    @Override
    protected BookingRow row(TableRow row, Installed installed) throws UnreadableFile {
        Days days = Cells.days(row, "from", "until");
        String kind = row.text("kind").isEmpty() ? EQUIPMENT : installed.kinds().byName(row.text("kind"))
                .or(() -> installed.kinds().byId(row.text("kind"))).map(Kind::id)
                .orElseThrow(() -> row.fault("There is no kind of resource " + row.text("kind")));
        BigDecimal quantity = row.number("quantity").orElse(BigDecimal.ONE);
        if (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > 0) {
            throw row.fault("The quantity has to be a whole number, 1 or more");
        }
        return new BookingRow(row.required("for"), kind, row.textOrNull("person"), row.textOrNull("thing"),
                row.textOrNull("vendor"), row.choice("status", BookingStatus.class).orElse(BookingStatus.PENCIL),
                quantity.intValueExact(), days, row.time("starts").orElse(null),
                row.time("ends").orElse(null), row.textOrNull("place"), row.textOrNull("made"));
    }

    @Override
    protected String summary(List<BookingRow> rows) {
        return rows.size() + (rows.size() == 1 ? " booking" : " bookings");
    }

    @Override
    protected void put(List<BookingRow> rows, ResourceBook book, Installed installed) {
        new BookingRows(book).add(rows);
    }
}
