package org.backlot.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;

/**
 * Reads a list of people, one to a row. Columns: name, kind (cast or crew), character (for cast: whom they play,
 * several parted by semicolons), department, position, email, phone, home, birth (of minors), notes. Who is known
 * already, by name, is brought up to date; an empty cell leaves them as they are. Rates (weeklyRate, dayRate, currency)
 * may stand in the same file and are for the deals.
 */
public final class PeopleImporter implements Importer {

    private static final List<Column> COLUMNS = List.of(Column.required("name", "full name"),
            Column.optional("kind", "type"), Column.optional("character", "role", "part"),
            Column.optional("department", "dept"), Column.optional("position", "job", "title"),
            Column.optional("email", "e-mail", "mail"), Column.optional("phone", "telephone", "mobile", "cell"),
            Column.optional("home", "home town", "city"), Column.optional("birth", "date of birth", "dob", "birthday"),
            Column.optional("notes", "note"), Column.optional("weeklyRate"), Column.optional("dayRate"),
            Column.optional("currency"));

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return read(Spreadsheet.read(in, fileName).first());
    }

    static Incoming read(Sheet sheet) throws IOException {
        Table table = Table.of(sheet, COLUMNS.toArray(Column[]::new));
        Map<TableRow, LocalDate> births = new HashMap<>();
        for (TableRow row : table.rows()) {
            row.required("name");
            births.put(row, row.date("birth").orElse(null));
        }
        return new People(table, births);
    }

    /** Whether the first row of a sheet names what a list of people has: a name and two more. */
    static boolean knows(Sheet sheet) {
        List<String> heads = sheet.rows().isEmpty() ? List.of() : sheet.rows().getFirst().cells();
        return heads.stream().anyMatch(COLUMNS.getFirst()::named) && heads.stream()
                .filter(head -> COLUMNS.stream().anyMatch(column -> column.named(head))).count() > 2;
    }

    private record People(Table table, Map<TableRow, LocalDate> births) implements Incoming {

        @Override
        public String summary() {
            long cast = table.rows().stream().filter(People::isCast).count();
            return table.rows().size() + " people, " + cast + " of them cast";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            Map<String, Person> known = new HashMap<>();
            production.getPeople().stream().filter(p -> p.getName() != null)
                    .forEach(p -> known.putIfAbsent(fold(p.getName()), p));
            Breakdown breakdown = new Breakdown(production);
            List<Person> added = new ArrayList<>();
            for (TableRow row : table.rows()) {
                Person person = known.computeIfAbsent(fold(row.text("name")), name -> {
                    Person made = CoreFactory.eINSTANCE.createPerson();
                    Ids.of(made);
                    added.add(made);
                    return made;
                });
                describe(person, row);
                if (isCast(row)) {
                    row.list("character").forEach(name -> play(breakdown.element(Category.CAST, name), person));
                }
            }
            production.getPeople().addAll(added);
            Breakdown.numberCast(production);
        }

        private static boolean isCast(TableRow row) {
            return row.text("kind").isEmpty() ? !row.text("character").isEmpty()
                    : row.text("kind").equalsIgnoreCase("cast");
        }

        private static void play(Element character, Person person) {
            character.setPerson(person);
        }

        private void describe(Person person, TableRow row) {
            person.setName(row.text("name"));
            person.setDepartment(cell(row, isCast(row) ? "" : "department", person.getDepartment()));
            person.setPosition(cell(row, isCast(row) ? "" : "position", person.getPosition()));
            person.setEmail(cell(row, "email", person.getEmail()));
            person.setPhone(cell(row, "phone", person.getPhone()));
            person.setHome(cell(row, "home", person.getHome()));
            person.setNotes(cell(row, "notes", person.getNotes()));
            person.setBirth(Optional.ofNullable(births.get(row)).orElse(person.getBirth()));
        }

        private static String cell(TableRow row, String column, String before) {
            return row.text(column).isEmpty() ? before : row.text(column);
        }

        private static String fold(String name) {
            return name.strip().toUpperCase(Locale.ROOT);
        }
    }
}
