package org.backlot.resources.exchange;

import java.util.List;

import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.ResourceBook;

/**
 * Reads what people are paid from a list of people, with the columns of a {@link DealRow}. Who has no rate gets no
 * deal; who has a deal already gets the new rates, and of the other terms those that the row names.
 */
public final class DealsImporter extends RowsImporter<DealsImporter.Agreed> {

    /** Of the columns of a deal. */
    public DealsImporter() {
        super(DealRow.columns());
    }

    /** What was agreed with whom; with nobody where there is nothing to agree on. */
    record Agreed(String name, DealRow deal) {
    }

    @Override
    protected Agreed row(TableRow row, Installed installed) throws UnreadableFile {
        DealRow deal = DealRow.of(row);
        return new Agreed(deal.isPriced() ? row.required("name") : "", deal);
    }

    private static List<Agreed> priced(List<Agreed> rows) {
        return rows.stream().filter(row -> row.deal().isPriced()).toList();
    }

    @Override
    protected String summary(List<Agreed> rows) {
        return "deals with " + priced(rows).size() + " people";
    }

    /** The other columns are those of a list of people. */
    @Override
    protected List<String> notes(Table table) {
        return List.of();
    }

    @Override
    protected void put(List<Agreed> rows, ResourceBook book, Installed installed) {
        priced(rows).forEach(row -> row.deal().writeTo(book.deal(Cells.person(book.production(), row.name()))));
    }
}
