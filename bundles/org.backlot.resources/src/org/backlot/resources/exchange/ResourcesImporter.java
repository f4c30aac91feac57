package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.question.Days;
import org.backlot.resources.Kind;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.exchange.ResourceRow.Status;

/**
 * Reads the list of offers and bookings, one to a row. Columns: kind (the name of a kind of resource), name (of the
 * thing), vendor, needFor (what it is for; rows of one kind with the same are offers for one requirement), from, to,
 * status (bid, pencil, held, booked), rate, unit (day, week, night, flat), note.
 */
public final class ResourcesImporter extends RowsImporter<ResourceRow> {

    /** Of the columns above. */
    public ResourcesImporter() {
        super(Column.required("kind"), Column.required("name", "item"), Column.required("vendor", "supplier"),
                Column.optional("needFor", "need", "for"), Column.required("from"), Column.required("to", "until"),
                Column.required("status"), Column.optional("rate", "price"), Column.optional("unit", "per"),
                Column.optional("note", "notes"));
    }

    @Override
    protected ResourceRow row(TableRow row, Installed installed) throws UnreadableFile {
        Kinds kinds = installed.kinds();
        String kind = row.required("kind");
        Supplier<UnreadableFile> unknown = () -> row.fault("There is no kind of resource " + kind + ". Write one of "
                + kinds.all().stream().map(Kind::name).collect(Collectors.joining(", ")));
        String id = kinds.byName(kind).or(() -> kinds.byId(kind)).map(Kind::id).orElseThrow(unknown);
        Days days = Cells.days(row, "from", "to");
        row.required("status");
        BigDecimal rate = row.number("rate").orElse(null);
        String need = row.text("needFor").isEmpty() ? row.required("name") : row.text("needFor");
        return new ResourceRow(id, row.required("name"), row.required("vendor"), need, days,
                row.choice("status", Status.class).orElseThrow(), rate,
                row.text("unit").isEmpty() ? "day" : row.text("unit"), row.textOrNull("note"));
    }

    @Override
    protected String summary(List<ResourceRow> rows) {
        long bookings = rows.stream().filter(row -> row.status() != Status.BID).count();
        return rows.size() + " offers, " + bookings + " of them booked or held";
    }

    @Override
    protected void put(List<ResourceRow> rows, ResourceBook book, Installed installed) {
        new ResourceRows(book).add(rows);
    }
}
