package org.backlot.budget.exchange;

import static org.backlot.budget.exchange.PaymentFields.ACCOUNT;
import static org.backlot.budget.exchange.PaymentFields.AMOUNT;
import static org.backlot.budget.exchange.PaymentFields.CREDIT;
import static org.backlot.budget.exchange.PaymentFields.CURRENCY;
import static org.backlot.budget.exchange.PaymentFields.DATE;
import static org.backlot.budget.exchange.PaymentFields.DAY_FIRST;
import static org.backlot.budget.exchange.PaymentFields.DEBIT;
import static org.backlot.budget.exchange.PaymentFields.DEPARTMENT;
import static org.backlot.budget.exchange.PaymentFields.DESCRIPTION;
import static org.backlot.budget.exchange.PaymentFields.KIND;
import static org.backlot.budget.exchange.PaymentFields.MONTH_FIRST;
import static org.backlot.budget.exchange.PaymentFields.NOTES;
import static org.backlot.budget.exchange.PaymentFields.NUMBER;
import static org.backlot.budget.exchange.PaymentFields.ORDER;
import static org.backlot.budget.exchange.PaymentFields.VENDOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.model.PaymentKind;
import org.backlot.core.report.SpreadsheetText;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Fault.Extent;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.MappedSheet.Column;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;

/** Reads the rows of a list of payments: what they say, and what in them cannot be read. */
final class PaymentsReader {

    private static final List<String> DATES = List.of(DATE, DAY_FIRST, MONTH_FIRST);
    private static final List<String> AMOUNTS = List.of(AMOUNT, DEBIT, CREDIT);

    private final MappedSheet from;
    private final Mapping mapping;
    private final Words words;
    private final Faults faults = new Faults();
    private final List<PaymentRow> rows = new ArrayList<>();
    private final Optional<Column> dates;
    private DayText days;

    PaymentsReader(MappedSheet from, Mapping mapping, Words words) {
        this.from = from;
        this.mapping = mapping;
        this.words = words;
        this.dates = DATES.stream().flatMap(field -> from.holding(field).stream()).findFirst();
    }

    static boolean isAmount(String field) {
        return AMOUNTS.contains(field);
    }

    /** Reads all rows, unless the columns do not make sense together. */
    void read() {
        columns();
        if (faults.isEmpty()) {
            Column column = dates.orElseThrow();
            days = switch (column.field()) {
                case DAY_FIRST -> new DayText(DayText.Order.DAY_FIRST);
                case MONTH_FIRST -> new DayText(DayText.Order.MONTH_FIRST);
                default -> DayText.of(from.rows().stream().map(row -> row.cell(column.index())).toList());
            };
            from.rows().forEach(this::row);
        }
    }

    List<PaymentRow> rows() {
        return List.copyOf(rows);
    }

    Faults faults() {
        return faults;
    }

    private void columns() {
        Set<String> seen = new HashSet<>();
        for (Column column : from.columns()) {
            Optional<Field> field = PaymentFields.find(column.field());
            if (!column.field().isEmpty() && field.isEmpty()) {
                sheet(column.index(), "A list of payments has no " + column.field() + ". Choose what the column "
                        + column.key() + " holds");
            } else if (field.isPresent() && !seen.add(column.field())) {
                sheet(column.index(), "Two columns mean " + field.get().name() + ". Choose one of them");
            }
        }
        if (dates.isEmpty()) {
            sheet(-1, "It has no column with the date of the document. Choose one");
        }
        if (seen.stream().noneMatch(PaymentsReader::isAmount)) {
            sheet(-1, "It has no column with amounts. Choose the column with the amount, or those with debit and "
                    + "credit");
        }
    }

    private void sheet(int column, String problem) {
        faults.add(new Fault(from.header().number(), column, problem, Extent.SHEET));
    }

    private String text(Row row, String field) {
        return SpreadsheetText.plain(from.text(row, field));
    }

    /** A row that names neither vendor, document nor account is a total or a remark. */
    private void row(Row row) {
        boolean payment = !text(row, NUMBER).isEmpty() || !text(row, VENDOR).isEmpty() || !text(row, ACCOUNT).isEmpty();
        if (!payment && row.cell(dates.orElseThrow().index()).isEmpty()) {
            return;
        }
        try {
            BigDecimal amount = amount(row);
            LocalDate date = cell(row, dates.orElseThrow().index(), "The date is missing. Fill it in", days::parse);
            PaymentKind kind = kind(row);
            Currency currency = currency(row);
            rows.add(new PaymentRow(row.number(), kind, text(row, NUMBER), text(row, VENDOR), date, text(row, ACCOUNT),
                    amount, currency, text(row, DESCRIPTION), department(row), text(row, ORDER), text(row, NOTES)));
        } catch (BadCell e) {
            faults.add(e.fault);
        }
    }

    /** A cell without which a row says nothing that could be placed. */
    private static final class BadCell extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        BadCell(Row row, int column, String problem) {
            super(problem);
            this.fault = new Fault(row.number(), column, problem, Extent.ROW);
        }
    }

    private interface Reading<T> {
        T read(String text);
    }

    private static <T> T cell(Row row, int column, String missing, Reading<T> reading) throws BadCell {
        if (row.cell(column).isEmpty()) {
            throw new BadCell(row, column, missing);
        }
        try {
            return reading.read(SpreadsheetText.plain(row.cell(column)));
        } catch (IllegalArgumentException e) {
            throw new BadCell(row, column, e.getMessage());
        }
    }

    private BigDecimal amount(Row row) throws BadCell {
        BigDecimal amount = null;
        for (String field : AMOUNTS) {
            for (Column column : from.holding(field)) {
                if (!row.cell(column.index()).isEmpty()) {
                    BigDecimal read = cell(row, column.index(), "", AmountText::parse);
                    BigDecimal signed = field.equals(CREDIT) ? read.negate() : read;
                    amount = amount == null ? signed : amount.add(signed);
                }
            }
        }
        if (amount == null) {
            int column = AMOUNTS.stream().flatMap(field -> from.holding(field).stream()).findFirst().orElseThrow()
                    .index();
            throw new BadCell(row, column, "The amount is missing. Fill it in");
        }
        return amount;
    }

    private PaymentKind kind(Row row) throws BadCell {
        String word = text(row, KIND);
        if (word.isEmpty()) {
            return PaymentKind.INVOICE;
        }
        return meaning(mapping, words, word).flatMap(PaymentFields::kind).orElseThrow(() -> new BadCell(row,
                from.holding(KIND).getFirst().index(), "\"" + word + "\" is no kind of payment. Say what it means: "
                        + String.join(", ", PaymentFields.field(KIND).choices())));
    }

    /** What a word for a kind means: as the mapping says, else as is usual. */
    static Optional<String> meaning(Mapping mapping, Words words, String word) {
        String said = mapping.meaning(KIND, word).orElse(word).strip().toLowerCase(Locale.ROOT);
        return PaymentFields.kind(said).map(PaymentFields::words).or(() -> words.kind(said));
    }

    private Currency currency(Row row) throws BadCell {
        String code = text(row, CURRENCY).toUpperCase(Locale.ROOT);
        try {
            return code.isEmpty() ? null : Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new BadCell(row, from.holding(CURRENCY).getFirst().index(), code
                    + " is no currency. Write its code, as EUR");
        }
    }

    private String department(Row row) {
        String word = text(row, DEPARTMENT);
        return mapping.meaning(DEPARTMENT, word).orElse(word);
    }
}
