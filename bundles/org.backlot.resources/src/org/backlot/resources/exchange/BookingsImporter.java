package org.backlot.resources.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.model.BookingStatus;

/**
 * Reads who and what is taken when, one booking to a row. Columns: for (what is required), from, until, and where known:
 * person, thing (of the book), vendor, kind (of what is required, where it is new), status (pencil, preliminary,
 * confirmed, returned; blank: pencil), quantity, starts, ends, place, made. Bookings are taken over as they are, also
 * where they overlap: the check for what is booked twice tells.
 */
public final class BookingsImporter implements Importer {

    private static final String EQUIPMENT = "org.backlot.resources.equipment";

    private final Optional<Contributions> installed;

    /** Knows no kinds yet; see {@link #with}. */
    public BookingsImporter() {
        this(Optional.empty());
    }

    private BookingsImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new BookingsImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("for", "requirement", "need"),
                Column.required("from", "start"), Column.required("until", "to", "end"), Column.optional("person", "who"),
                Column.optional("thing", "asset", "item"), Column.optional("vendor", "supplier"),
                Column.optional("kind"), Column.optional("status"), Column.optional("quantity", "number"),
                Column.optional("starts"), Column.optional("ends"), Column.optional("place", "where"),
                Column.optional("made"));
        Kinds kinds = new Kinds(installed.orElseThrow(() -> new IllegalStateException(
                "The importer was not told what is installed")));
        List<BookingRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            rows.add(row(row, kinds));
        }
        return new Read(table, rows, installed);
    }

    private static BookingRow row(TableRow row, Kinds kinds) throws UnreadableFile {
        row.required("from");
        row.required("until");
        LocalDate from = row.date("from").orElseThrow();
        LocalDate until = row.date("until").orElseThrow();
        if (until.isBefore(from)) {
            throw row.fault("It ends on " + until + ", before it begins. Correct the dates");
        }
        String kind = row.text("kind").isEmpty() ? EQUIPMENT : kinds.byName(row.text("kind"))
                .or(() -> kinds.byId(row.text("kind"))).map(Kind::id)
                .orElseThrow(() -> row.fault("There is no kind of resource " + row.text("kind")));
        BigDecimal quantity = row.number("quantity").orElse(BigDecimal.ONE);
        if (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > 0) {
            throw row.fault("The quantity has to be a whole number, 1 or more");
        }
        return new BookingRow(row.required("for"), kind, row.textOrNull("person"), row.textOrNull("thing"),
                row.textOrNull("vendor"), row.choice("status", BookingStatus.class).orElse(BookingStatus.PENCIL),
                quantity.intValueExact(), new Days(from, until), row.time("starts").orElse(null),
                row.time("ends").orElse(null), row.textOrNull("place"), row.textOrNull("made"));
    }

    private record Read(Table table, List<BookingRow> rows, Optional<Contributions> installed) implements Incoming {

        @Override
        public String summary() {
            return rows.size() + (rows.size() == 1 ? " booking" : " bookings");
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            new BookingRows(Book.of(production, installed)).add(rows);
        }
    }
}
