package org.backlot.budget.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.formula.FaultyFormula;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.ColumnImporter;
import org.backlot.core.spreadsheet.ColumnWords;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/**
 * Reads the lines of a budget that another program wrote. A row with an account and nothing to pay for begins the
 * account; a row without one goes on in it. Sums, which have neither a rate nor a description of their own, are left
 * out. A line that the account has already, by its description, gets the new figures.
 */
public final class LinesImporter implements ColumnImporter {

    static final String ACCOUNT = "account";
    static final String ACCOUNT_NAME = "accountName";
    static final String DESCRIPTION = "description";
    static final String DEPARTMENT = "department";
    static final String AMOUNT = "amount";
    static final String UNIT = "unit";
    static final String MULTIPLIER = "multiplier";
    static final String RATE = "rate";
    static final String CURRENCY = "currency";
    static final String FRINGES = "fringes";
    static final String NOTES = "notes";

    private static final ColumnWords WORDS = new ColumnWords()
            .with(Field.of(ACCOUNT, "Account", "1401"), "acct", "acct no", "account no", "account number", "account #",
                    "code", "konto", "compte")
            .with(Field.of(ACCOUNT_NAME, "Account name", "Principal cast"), "category", "category name",
                    "account title", "account description")
            .with(Field.of(DESCRIPTION, "Description", "1st assistant camera"), "detail", "details", "item", "line",
                    "line description", "bezeichnung", "désignation")
            .with(Field.of(DEPARTMENT, "Department", "Camera"), "dept", "abteilung")
            .with(Field.of(AMOUNT, "Amount", "10, or schedule.shootDays"), "amt", "quantity", "qty", "anzahl", "menge")
            .with(Field.of(UNIT, "Unit", "day"), "units", "einheit", "unité")
            .with(Field.of(MULTIPLIER, "X", "2"), "multiplier", "times", "mult", "no")
            .with(Field.of(RATE, "Rate", "1,250.00"), "price", "unit price", "unit rate", "satz", "preis", "tarif")
            .with(Field.of(CURRENCY, "Currency", "USD"), "curr", "cur", "währung")
            .with(new Field(FRINGES, "Fringes", "Names with ; between them; the budget has to know them", true,
                    List.of(), false), "fringe", "fringe names")
            .with(Field.of(NOTES, "Notes", ""), "note", "comment", "comments");

    @Override
    public String kind() {
        return "Lines of a budget";
    }

    @Override
    public ColumnWords words() {
        return WORDS;
    }

    @Override
    public boolean knows(Sheet sheet) {
        return WORDS.known(sheet) > 3 && WORDS.names(sheet, RATE) && WORDS.names(sheet, DESCRIPTION);
    }

    /** Of a workbook the first sheet that has lines. */
    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Spreadsheet book = Spreadsheet.read(in, fileName);
        Sheet sheet = book.sheets().stream().filter(this::knows).findFirst().orElseGet(book::first);
        return read(sheet, suggest(sheet, 0)).sound();
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedSheet from = MappedSheet.of(sheet, mapping);
        Faults faults = new Faults();
        if (from.holding(RATE).isEmpty() || from.holding(ACCOUNT).isEmpty()) {
            faults.add(new Fault(0, -1, "No column holds the " + (from.holding(RATE).isEmpty() ? "rate" : "account")
                    + ". Say which one does", Fault.Extent.SHEET));
            return new LinesIncoming(from, List.of(), Map.of(), faults, new Faults());
        }
        List<LineEntry> lines = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        String account = "";
        for (Row row : from.rows()) {
            String own = from.text(row, ACCOUNT);
            if (!own.isEmpty()) {
                account = own;
                String name = from.text(row, ACCOUNT_NAME);
                names.putIfAbsent(account, name.isEmpty() && isHeading(from, row) ? from.text(row, DESCRIPTION) : name);
            }
            if (!isHeading(from, row) && !from.text(row, DESCRIPTION).isEmpty()) {
                if (account.isEmpty()) {
                    faults.add(new Fault(row.number(), -1, "No account stands in it or above it",
                            Fault.Extent.ROW));
                } else {
                    lines.add(line(from, row, account, names.getOrDefault(account, ""), faults));
                }
            }
        }
        return new LinesIncoming(from, lines, names, faults, new Faults());
    }

    /** An account or a sum has nothing that is paid for. */
    private static boolean isHeading(MappedSheet from, Row row) {
        return from.text(row, RATE).isEmpty() && from.text(row, AMOUNT).isEmpty() && from.text(row, UNIT).isEmpty();
    }

    private static LineEntry line(MappedSheet from, Row row, String account, String name, Faults faults) {
        List<String> fringes = new ArrayList<>();
        for (MappedSheet.Column column : from.holding(FRINGES)) {
            for (String fringe : row.cell(column.index()).split(";")) {
                if (!fringe.isBlank()) {
                    fringes.add(fringe.strip());
                }
            }
        }
        Cells cells = new Cells(from, row, faults);
        return new LineEntry(account, name, from.text(row, DESCRIPTION), from.text(row, DEPARTMENT),
                cells.figure(AMOUNT), from.text(row, UNIT), cells.figure(MULTIPLIER), cells.figure(RATE),
                cells.currency(), fringes, from.text(row, NOTES));
    }

    /** The cells of a row that may be at fault. */
    private record Cells(MappedSheet from, Row row, Faults faults) {

        String figure(String field) {
            try {
                return Figure.formula(from.text(row, field));
            } catch (FaultyFormula e) {
                fault(field, "\"" + from.text(row, field) + "\" is no number and no formula: " + e.getMessage());
                return "";
            }
        }

        Currency currency() {
            try {
                return Figure.currency(from.text(row, CURRENCY));
            } catch (IllegalArgumentException e) {
                fault(CURRENCY, e.getMessage());
                return null;
            }
        }

        private void fault(String field, String problem) {
            faults.add(new Fault(row.number(), from.holding(field).getFirst().index(), problem, Fault.Extent.CELL));
        }
    }
}
