package org.backlot.resources.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.exchange.Installed;
import org.backlot.resources.exchange.RowsImporter;

/**
 * Reads what happened to things, as a store keeps it: a row for each time that something was reserved, went out, was
 * set up (on set), came in, was handed over (transfer), lost, found, damaged, written off (total loss) or repaired.
 * <ul>
 * <li>{@code kind}; {@code code} or {@code thing}, with {@code quantity}; {@code at}, a day, or a moment as
 * {@code 2027-03-01 07:30}; {@code to} and {@code by}; {@code due}; {@code condition}, of damage what it is
 * <li>of damage besides: {@code cost}, and as {@code due} the day on which it works again
 * <li>of what is reserved: {@code due}, the last day; {@code vendor}; {@code for}, the requirement; {@code rate} of a
 * day and {@code lateFee}. A booking of that vendor for that need on these days that names no thing yet is the one that
 * is meant; else one is made, confirmed
 * </ul>
 * Things and places that are not in the book are added to it, of a {@code class}; people are not.
 */
public final class MovementsImporter extends RowsImporter<MovementsImporter.Told> {

    /** Of the columns above. */
    public MovementsImporter() {
        super(Column.required("kind"), Column.optional("thing", "asset", "name"),
                Column.optional("class", "model"), Column.optional("code"), Column.optional("quantity", "pieces"),
                Column.required("at", "date"), Column.optional("to", "place"), Column.optional("by", "with"),
                Column.optional("due", "until"), Column.optional("condition", "what"), Column.optional("cost"),
                Column.optional("vendor"), Column.optional("for"), Column.optional("rate"), Column.optional("lateFee"));
    }

    /** What a row tells. */
    enum Sort {
        RESERVED, OUT, ON_SET, IN, TRANSFER, LOST, FOUND, REPAIRED, DAMAGED, TOTAL_LOSS
    }

    /** One row. What it does not say is null, or the empty string. */
    record Told(Sort sort, String thing, String model, String code, int quantity, LocalDateTime at, String to,
            String by, LocalDate due, String condition, BigDecimal cost, String vendor, String need, BigDecimal rate,
            BigDecimal lateFee) {
    }

    @Override
    protected Told row(TableRow row, Installed installed) throws UnreadableFile {
        row.required("kind");
        if (row.text("thing").isEmpty() && row.text("code").isEmpty()) {
            throw row.fault("The thing is missing. Write its name or its code");
        }
        BigDecimal quantity = row.number("quantity").orElse(BigDecimal.ONE);
        if (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > 0
                || quantity.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            throw row.fault("The quantity is no number of pieces. Write it as 12");
        }
        return new Told(row.choice("kind", Sort.class).orElseThrow(), row.text("thing"), row.textOrNull("class"),
                row.text("code"), quantity.intValueExact(), moment(row), row.text("to"), row.text("by"),
                row.date("due").orElse(null), row.textOrNull("condition"), row.number("cost").orElse(null),
                row.text("vendor"), row.text("for"), row.number("rate").orElse(null),
                row.number("lateFee").orElse(null));
    }

    private static LocalDateTime moment(TableRow row) throws UnreadableFile {
        String text = row.required("at").replace(' ', 'T');
        try {
            return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException e) {
            UnreadableFile fault = row.fault("The at \"" + row.text("at") + "\" is no day or moment. Write it as "
                    + "2027-03-01 or 2027-03-01 07:30");
            fault.initCause(e);
            throw fault;
        }
    }

    @Override
    protected String summary(List<Told> rows) {
        return Arrays.stream(Sort.values()).map(sort -> {
            long count = rows.stream().filter(row -> row.sort() == sort).count();
            return count == 0 ? "" : count + " " + sort.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    protected void put(List<Told> rows, ResourceBook book, Installed installed) {
        var reading = new MovementRows(book, installed.kinds());
        rows.forEach(reading::put);
    }
}
