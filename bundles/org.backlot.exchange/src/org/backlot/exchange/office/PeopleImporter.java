package org.backlot.exchange.office;

import static org.backlot.exchange.office.PeopleFields.CHARACTER;
import static org.backlot.exchange.office.PeopleFields.DEPARTMENT;
import static org.backlot.exchange.office.PeopleFields.EMAIL;
import static org.backlot.exchange.office.PeopleFields.FIRST_NAME;
import static org.backlot.exchange.office.PeopleFields.KIND;
import static org.backlot.exchange.office.PeopleFields.LAST_NAME;
import static org.backlot.exchange.office.PeopleFields.PERSON;
import static org.backlot.exchange.office.PeopleFields.POSITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.exchange.Importer;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;

/**
 * Reads a list of people, one to a row: names, cast or crew, whom they play, department and position, e-mail, phone,
 * home town, date of birth (of minors), notes. The words over the columns are those of the point
 * {@code org.backlot.exchange.headers}. Who is known already, by name or else by e-mail, is brought up to date; an
 * empty cell leaves them as they are. Rates may stand in the same file and are for the deals.
 */
public final class PeopleImporter implements MappedImporter {

    private static final int ROWS_TO_LOOK_AT = 200;

    private final Optional<Headers> headers;

    /** Knows no words yet; see {@link #with}. */
    public PeopleImporter() {
        this(Optional.empty());
    }

    private PeopleImporter(Optional<Headers> headers) {
        this.headers = headers;
    }

    private Headers headers() {
        return headers.orElseThrow(() -> new IllegalStateException("This importer was not told what is installed"));
    }

    private HeaderRow heads() {
        return new HeaderRow(headers(), PeopleFields.ALL);
    }

    @Override
    public Importer with(Contributions installed) {
        return new PeopleImporter(Optional.of(new Headers(installed, new Categories(installed))));
    }

    @Override
    public String kind() {
        return "List of people";
    }

    @Override
    public boolean describesScenes() {
        return false;
    }

    @Override
    public List<Field> fields() {
        return PeopleFields.ALL;
    }

    @Override
    public Optional<String> meaning(Mapping mapping, String field, String word) {
        try {
            return Optional.of(new PeopleCells(mapping, headers()).read(field, word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean knows(Sheet sheet) {
        return known(sheet) > 0;
    }

    /** How many heads of a sheet are known, where a row names people and two things more of them. */
    int known(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return 0;
        }
        HeaderRow heads = heads();
        Row header = heads.of(sheet);
        int known = heads.known(header);
        return known > 2 && (heads.means(header, PERSON) || heads.means(header, LAST_NAME)) ? known : 0;
    }

    @Override
    public Mapping suggest(Sheet sheet, int headerRow) {
        if (sheet.rows().isEmpty()) {
            return Mapping.EMPTY.at(sheet.name(), 0);
        }
        HeaderRow heads = heads();
        Row header = heads.of(sheet, headerRow);
        Map<Integer, String> found = heads.fields(header, meanings -> PeopleFields.ALL.stream().map(Field::id)
                .filter(meanings::contains).toList());
        roleOrPosition(heads, header, found);
        partOfName(found);
        for (int i = 0; i < sheet.width(); i++) {
            if (!found.containsKey(i) && heads.free(EMAIL, found) && isEmail(sheet, header, i)) {
                found.put(i, EMAIL);
            }
        }
        return HeaderRow.mapping(sheet, header, found);
    }

    /** In a list with departments, which only crew have, "role" is what somebody does. */
    private static void roleOrPosition(HeaderRow heads, Row header, Map<Integer, String> found) {
        if (found.containsValue(DEPARTMENT) && !found.containsValue(KIND) && !found.containsValue(POSITION)) {
            found.entrySet().stream().filter(column -> column.getValue().equals(CHARACTER)
                    && heads.meanings(header.cell(column.getKey())).contains(POSITION)).findFirst()
                    .ifPresent(column -> column.setValue(POSITION));
        }
    }

    /** Beside first names, "name" is the last name; beside last names it is the first. */
    private static void partOfName(Map<Integer, String> found) {
        String part = found.containsValue(LAST_NAME) ? FIRST_NAME : LAST_NAME;
        if (found.containsValue(FIRST_NAME) != found.containsValue(LAST_NAME)) {
            found.replaceAll((column, field) -> field.equals(PERSON) ? part : field);
        }
    }

    private static boolean isEmail(Sheet sheet, Row header, int column) {
        List<String> cells = MappedSheet.below(sheet, header).stream().limit(ROWS_TO_LOOK_AT)
                .map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches("\\S+@\\S+\\.\\S+"));
    }

    @Override
    public MappedIncoming read(Sheet sheet, Mapping mapping) throws UnreadableFile {
        MappedSheet from = MappedSheet.of(sheet, mapping);
        PeopleReader reader = new PeopleReader(from, mapping, headers());
        reader.read();
        return new PeopleIncoming(from, reader.people(), reader.faults(), new Faults(), UnreadColumns.notes(from));
    }
}
