package org.backlot.exchange.office;

import static org.backlot.exchange.office.PeopleFields.BIRTH;
import static org.backlot.exchange.office.PeopleFields.CAST;
import static org.backlot.exchange.office.PeopleFields.CHARACTER;
import static org.backlot.exchange.office.PeopleFields.CREW;
import static org.backlot.exchange.office.PeopleFields.EMAIL;
import static org.backlot.exchange.office.PeopleFields.FIRST_NAME;
import static org.backlot.exchange.office.PeopleFields.KIND;
import static org.backlot.exchange.office.PeopleFields.LAST_NAME;
import static org.backlot.exchange.office.PeopleFields.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Fault.Extent;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.MappedSheet.Column;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;

/** Reads the rows of a list of people: what they say of each, and what in them cannot be read. */
final class PeopleReader {

    private final MappedSheet from;
    private final PeopleCells cells;
    private final Faults faults = new Faults();
    private final List<PersonEntry> people = new ArrayList<>();
    private final NamesInCell characters;

    PeopleReader(MappedSheet from, Mapping mapping, Headers headers) {
        this.from = from;
        this.cells = new PeopleCells(mapping, headers);
        this.characters = NamesInCell.of(mapping.lists(),
                from.rows().stream().map(row -> from.text(row, CHARACTER)).toList());
    }

    /** Reads all rows, unless the columns do not make sense together. */
    void read() {
        columns();
        if (faults.isEmpty()) {
            from.rows().forEach(this::row);
        }
    }

    List<PersonEntry> people() {
        return List.copyOf(people);
    }

    Faults faults() {
        return faults;
    }

    private boolean holds(String field) {
        return !from.holding(field).isEmpty();
    }

    private void columns() {
        Set<String> seen = new HashSet<>();
        for (Column column : from.columns()) {
            Optional<Field> field = PeopleFields.ALL.stream().filter(f -> f.id().equals(column.field())).findFirst();
            if (!column.field().isEmpty() && field.isEmpty()) {
                sheet(column.index(), "A list of people has no " + column.field() + ". Choose what the column "
                        + column.key() + " holds");
            } else if (field.isPresent() && !seen.add(column.field())) {
                sheet(column.index(), "Two columns mean " + field.get().name() + ". Choose one of them");
            }
        }
        if (!holds(PERSON) && !holds(LAST_NAME) && !holds(FIRST_NAME)) {
            sheet(-1, "It has no column with names. Choose the column with the full name, or those with first and last "
                    + "name");
        }
    }

    private void sheet(int column, String problem) {
        faults.add(new Fault(from.header().number(), column, problem, Extent.SHEET));
    }

    private void row(Row row) {
        Map<String, String> texts = new HashMap<>();
        List<Fault> wrong = new ArrayList<>();
        LocalDate birth = null;
        for (Column column : from.columns()) {
            String text = row.cell(column.index());
            if (text.isEmpty() || column.field().isEmpty()) {
                continue;
            }
            try {
                String read = cells.read(column.field(), text);
                texts.put(column.field(), read);
                birth = column.field().equals(BIRTH) ? LocalDate.parse(read) : birth;
            } catch (IllegalArgumentException e) {
                wrong.add(new Fault(row.number(), column.index(), e.getMessage(), Extent.CELL));
            }
        }
        String name = name(texts);
        if (name.isEmpty() && !texts.getOrDefault(EMAIL, "").contains("@")) {
            if (!texts.isEmpty() || !wrong.isEmpty()) {
                int column = from.holding(holds(PERSON) ? PERSON : holds(LAST_NAME) ? LAST_NAME : FIRST_NAME).getFirst()
                        .index();
                faults.add(new Fault(row.number(), column, "The name is missing. Fill it in", Extent.ROW));
            }
            return;
        }
        wrong.forEach(faults::add);
        List<String> plays = characters.names(texts.getOrDefault(CHARACTER, ""));
        people.add(new PersonEntry(row.number(), name, texts, birth, plays,
                texts.getOrDefault(KIND, plays.isEmpty() ? CREW : CAST).equals(CAST)));
    }

    /** The full name; where there is none, first and last name. */
    private static String name(Map<String, String> texts) {
        return texts.getOrDefault(PERSON, (texts.getOrDefault(FIRST_NAME, "") + " "
                + texts.getOrDefault(LAST_NAME, "")).strip());
    }
}
