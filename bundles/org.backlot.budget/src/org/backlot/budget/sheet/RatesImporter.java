package org.backlot.budget.sheet;

import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.session.Ids;
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

/**
 * Reads a price list as a rate card of the production. Its name is that of the file; columns for a day and for a week
 * make a price each. A card of the same name that is there already stays, as the older one.
 */
public final class RatesImporter implements ColumnImporter {

    static final String DESCRIPTION = "description";
    static final String ACCOUNT = "account";
    static final String UNIT = "unit";
    static final String RATE = "rate";
    static final String DAY = "dayRate";
    static final String WEEK = "weekRate";
    static final String CURRENCY = "currency";
    static final String FRINGES = "fringes";
    static final String NOTES = "notes";

    private static final ColumnWords WORDS = new ColumnWords()
            .with(Field.of(DESCRIPTION, "Description", "Camera body"), "item", "position", "job", "classification",
                    "article", "bezeichnung")
            .with(Field.of(ACCOUNT, "Account", "3311"), "acct", "code")
            .with(Field.of(UNIT, "Unit", "day"), "units", "per", "einheit")
            .with(Field.of(RATE, "Rate", "1,250.00"), "price", "cost", "preis", "tarif")
            .with(Field.of(DAY, "Day rate", "1,250.00"), "daily", "daily rate", "per day", "day", "tagessatz")
            .with(Field.of(WEEK, "Week rate", "3,750.00"), "weekly", "weekly rate", "per week", "week", "wochensatz")
            .with(Field.of(CURRENCY, "Currency", "USD"), "curr", "währung")
            .with(Field.of(FRINGES, "Fringes", "Names with ; between them"), "fringe")
            .with(Field.of(NOTES, "Notes", ""), "note", "comment");

    @Override
    public String kind() {
        return "Rate card";
    }

    @Override
    public ColumnWords words() {
        return WORDS;
    }

    @Override
    public boolean knows(Sheet sheet) {
        return WORDS.names(sheet, DESCRIPTION)
                && (WORDS.names(sheet, RATE) || WORDS.names(sheet, DAY) || WORDS.names(sheet, WEEK));
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedSheet from = MappedSheet.of(sheet, mapping);
        Faults faults = new Faults();
        if (from.holding(DESCRIPTION).isEmpty()) {
            faults.add(new Fault(0, -1, "No column holds the description. Say which one does", Fault.Extent.SHEET));
        }
        List<CardRate> rates = new ArrayList<>();
        for (Row row : from.rows()) {
            if (!from.text(row, DESCRIPTION).isEmpty()) {
                add(from, row, RATE, from.text(row, UNIT), rates, faults);
                add(from, row, DAY, "day", rates, faults);
                add(from, row, WEEK, "week", rates, faults);
            }
        }
        return new RatesIncoming(from, rates, faults, new Faults());
    }

    private static void add(MappedSheet from, Row row, String column, String unit, List<CardRate> rates,
            Faults faults) {
        String cell = from.text(row, column);
        if (cell.isEmpty()) {
            return;
        }
        CardRate rate = BudgetFactory.eINSTANCE.createCardRate();
        try {
            rate.setRate(Figure.number(cell));
            rate.setCurrency(Figure.currency(from.text(row, CURRENCY)));
        } catch (RuntimeException e) {
            faults.add(new Fault(row.number(), from.holding(column).getFirst().index(), e.getMessage()
                    + ". Write it as 1250.00", Fault.Extent.CELL));
            return;
        }
        Ids.of(rate);
        rate.setDescription(from.text(row, DESCRIPTION));
        rate.setAccount(from.text(row, ACCOUNT).isEmpty() ? null : from.text(row, ACCOUNT));
        rate.setUnit(unit);
        rate.setNotes(from.text(row, NOTES).isEmpty() ? null : from.text(row, NOTES));
        for (String fringe : from.text(row, FRINGES).split(";")) {
            if (!fringe.isBlank()) {
                rate.getFringes().add(fringe.strip());
            }
        }
        rates.add(rate);
    }
}
