package org.backlot.resources.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
import org.backlot.resources.exchange.ResourceRow.Status;

/**
 * Reads the list of offers and bookings, one to a row. Columns: kind (the name of a kind of resource), name (of the
 * thing), vendor, needFor (what it is for; rows of one kind with the same are offers for one requirement), from, to,
 * status (bid, pencil, held, booked), rate, unit (day, week, night, flat), note.
 */
public final class ResourcesImporter implements Importer {

    private final Optional<Contributions> installed;

    /** Knows no kinds yet; see {@link #with}. */
    public ResourcesImporter() {
        this(Optional.empty());
    }

    private ResourcesImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new ResourcesImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("kind"), Column.required("name", "item"),
                Column.required("vendor", "supplier"), Column.optional("needFor", "need", "for"),
                Column.required("from"), Column.required("to", "until"), Column.required("status"),
                Column.optional("rate", "price"), Column.optional("unit", "per"), Column.optional("note", "notes"));
        Kinds kinds = new Kinds(installed.orElseThrow(() -> new IllegalStateException(
                "The importer was not told what is installed")));
        List<ResourceRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            rows.add(row(row, kinds));
        }
        return new Bookings(table, rows, installed);
    }

    private static ResourceRow row(TableRow row, Kinds kinds) throws UnreadableFile {
        String kind = row.required("kind");
        Supplier<UnreadableFile> unknown = () -> row.fault("There is no kind of resource " + kind + ". Write one of "
                + kinds.all().stream().map(Kind::name).collect(Collectors.joining(", ")));
        String id = kinds.byName(kind).or(() -> kinds.byId(kind)).map(Kind::id).orElseThrow(unknown);
        row.required("from");
        row.required("to");
        row.required("status");
        LocalDate from = row.date("from").orElseThrow();
        LocalDate to = row.date("to").orElseThrow();
        if (to.isBefore(from)) {
            throw row.fault("It ends on " + to + ", before it begins. Correct the dates");
        }
        BigDecimal rate = row.number("rate").orElse(null);
        String need = row.text("needFor").isEmpty() ? row.required("name") : row.text("needFor");
        return new ResourceRow(id, row.required("name"), row.required("vendor"), need, new Days(from, to),
                row.choice("status", Status.class).orElseThrow(), rate,
                row.text("unit").isEmpty() ? "day" : row.text("unit"), row.textOrNull("note"));
    }

    private record Bookings(Table table, List<ResourceRow> rows, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            long bookings = rows.stream().filter(row -> row.status() != Status.BID).count();
            return rows.size() + " offers, " + bookings + " of them booked or held";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            new ResourceRows(Book.of(production, installed)).add(rows);
        }
    }
}
