package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.bid.Terms;

/** What vendors offer, as lists have it: their columns, and the terms that a row names. */
public final class OfferCells {

    private OfferCells() {
    }

    /**
     * The columns of an offer behind others, among which is its {@code rate}: unit, daysPerWeek, minimum, extras,
     * delivery, insurance and tax (percent), currency, validUntil.
     */
    public static Column[] after(Column... others) {
        return Stream.concat(Stream.of(others), Stream.of(Column.optional("unit", "per"),
                Column.optional("daysPerWeek"), Column.optional("minimum"), Column.optional("extras"),
                Column.optional("delivery"), Column.optional("insurance"), Column.optional("tax"),
                Column.optional("currency"), Column.optional("validUntil", "stands until"))).toArray(Column[]::new);
    }

    /** The terms of a row; by the day where it does not say what its rate pays for. */
    public static Terms terms(TableRow row) throws UnreadableFile {
        Optional<BigDecimal> week = Optional.ofNullable(Cells.notNegative(row, "daysPerWeek"));
        return new Terms(Cells.notNegative(row, "rate"), row.text("unit").isEmpty() ? "day" : row.text("unit"),
                week.map(BigDecimal::intValue).orElse(0), Cells.notNegative(row, "minimum"),
                Cells.notNegative(row, "extras"), Cells.notNegative(row, "delivery"),
                Cells.notNegative(row, "insurance"), Cells.notNegative(row, "tax"));
    }
}
