package org.backlot.exchange.office;

import static org.backlot.exchange.office.BreakdownFields.CATEGORY;
import static org.backlot.exchange.office.BreakdownFields.HEADING;
import static org.backlot.exchange.office.BreakdownFields.INT_EXT;
import static org.backlot.exchange.office.BreakdownFields.NAME;
import static org.backlot.exchange.office.BreakdownFields.PAGES;
import static org.backlot.exchange.office.BreakdownFields.SCENE;
import static org.backlot.exchange.office.BreakdownFields.SCRIPT_DAY;
import static org.backlot.exchange.office.BreakdownFields.TIME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.backlot.core.breakdown.Category;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.exchange.screenplay.SlugWords;

/** What the columns of a sheet probably hold: by their heads, and where these say nothing by their cells. */
final class ColumnGuess {

    private static final int ROWS_TO_LOOK_AT = 200;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,2}\\d{1,4}[A-Z]{0,3}");
    private static final Pattern IDS = Pattern.compile("\\d{1,3}[A-Z]?(\\s*[,;/\\n]\\s*\\d{1,3}[A-Z]?)*");
    private static final Pattern SLUG = Pattern.compile("(?iu)(INT|EXT|I/E|INNEN|AUSSEN|AUẞEN|AUßEN)[. /].{3,}",
            Pattern.DOTALL);
    private static final Pattern EIGHTHS = Pattern.compile("(\\d{1,3}\\s+)?\\d{1,2}/8");

    private final Headers headers;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    ColumnGuess(Headers headers, List<Field> fields) {
        this.headers = headers;
        fields.forEach(field -> this.fields.put(field.id(), field));
    }

    /** How many heads of a row mean something, each meaning once. */
    private int known(Row row) {
        Set<String> meant = new HashSet<>();
        int known = 0;
        for (String cell : row.cells()) {
            Set<String> meanings = headers.meanings(cell);
            known += !meanings.isEmpty() && meant.addAll(meanings) ? 1 : 0;
        }
        return known;
    }

    private boolean means(Row row, String field) {
        return row.cells().stream().anyMatch(cell -> headers.meanings(cell).contains(field));
    }

    /** The row that most looks like the names of columns; the first where none does: one such word may be a cell. */
    private Row header(Sheet sheet) {
        return MappedSheet.candidates(sheet).stream().max(Comparator.<Row>comparingInt(row -> Math.max(1, known(row)))
                .thenComparing(row -> -row.number())).orElseThrow();
    }

    /** Whether a row names a scene and something of it. */
    boolean isBreakdown(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return false;
        }
        Row header = header(sheet);
        return means(header, SCENE) && known(header) > 1;
    }

    /** The mapping that fits a sheet best. */
    Mapping of(Sheet sheet, int headerRow) {
        if (sheet.rows().isEmpty()) {
            return Mapping.EMPTY.at(sheet.name(), 0);
        }
        Row header = sheet.rows().stream().filter(row -> row.number() == headerRow).findFirst()
                .orElseGet(() -> header(sheet));
        List<String> keys = MappedSheet.keys(sheet, header);
        List<Row> rows = MappedSheet.below(sheet, header).stream().limit(ROWS_TO_LOOK_AT).toList();
        boolean elements = means(header, CATEGORY) || means(header, NAME) && known(header) <= 3;
        Map<Integer, String> found = new LinkedHashMap<>();
        byName(header, found);
        for (int i = 0; i < header.cells().size(); i++) {
            if (!found.containsKey(i)) {
                List<String> meanings = sorted(headers.meanings(header.cell(i)), elements);
                meanings.stream().filter(field -> free(field, found)).findFirst().ifPresent(put(found, i));
            }
        }
        dayOrTime(found, rows);
        for (int i = 0; i < keys.size(); i++) {
            if (!found.containsKey(i) && headers.meanings(header.cell(i)).isEmpty()) {
                String guess = guess(cells(rows, i), found);
                if (!guess.isEmpty()) {
                    found.put(i, guess);
                }
            }
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (found.containsKey(i)) {
                columns.put(keys.get(i), found.get(i));
            }
        }
        return new Mapping(sheet.name(), header.number(), columns, List.of(), Mapping.Lists.AUTO,
                Mapping.NewScenes.REFUSE, false);
    }

    /** What is called exactly as a field goes first: "number" is the scene only where nothing is called "scene". */
    private void byName(Row header, Map<Integer, String> found) {
        for (int i = 0; i < header.cells().size(); i++) {
            String head = MappedSheet.fold(header.cell(i));
            fields.values().stream().filter(field -> MappedSheet.fold(field.id()).equals(head)
                    || MappedSheet.fold(field.name()).equals(head)).map(Field::id)
                    .filter(field -> free(field, found)).findFirst().ifPresent(put(found, i));
        }
    }

    private static java.util.function.Consumer<String> put(Map<Integer, String> found, int column) {
        return field -> found.put(column, field);
    }

    /** The meanings of an element go first where each row is one, and are none where each row is a scene. */
    private static List<String> sorted(Set<String> meanings, boolean elements) {
        List<String> sorted = new ArrayList<>();
        Predicate<String> ofElement = id -> BreakdownFields.OF_ELEMENT.stream().anyMatch(f -> f.id().equals(id));
        if (elements) {
            meanings.stream().filter(ofElement).forEach(sorted::add);
        }
        meanings.stream().filter(ofElement.negate()).forEach(sorted::add);
        return sorted;
    }

    private boolean free(String field, Map<Integer, String> found) {
        return fields.containsKey(field) && (fields.get(field).many() || !found.containsValue(field));
    }

    /** A column "Day" holds the day of the story, or day and night. */
    private void dayOrTime(Map<Integer, String> found, List<Row> rows) {
        found.entrySet().stream().filter(column -> column.getValue().equals(SCRIPT_DAY) && free(TIME, found)
                && most(cells(rows, column.getKey()), this::isTime)).findFirst()
                .ifPresent(column -> column.setValue(TIME));
    }

    private boolean isTime(String cell) {
        return headers.value(TIME, cell).isPresent()
                || SlugWords.DEFAULT.times().contains(cell.toUpperCase(Locale.ROOT));
    }

    private static List<String> cells(List<Row> rows, int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
    }

    private static boolean most(List<String> cells, Predicate<String> fits) {
        return !cells.isEmpty() && cells.stream().filter(fits).count() * 10 >= cells.size() * 8L;
    }

    private String guess(List<String> cells, Map<Integer, String> found) {
        if (free(HEADING, found) && most(cells, cell -> SLUG.matcher(cell).matches())) {
            return HEADING;
        }
        if (free(PAGES, found) && most(cells, cell -> EIGHTHS.matcher(cell).matches())) {
            return PAGES;
        }
        if (free(SCENE, found) && cells.size() > 1 && most(cells, cell -> NUMBER.matcher(cell).matches())
                && new HashSet<>(cells).size() * 10 >= cells.size() * 9) {
            return SCENE;
        }
        if (free(TIME, found) && most(cells, this::isTime)) {
            return TIME;
        }
        if (free(INT_EXT, found) && most(cells, cell -> headers.value(INT_EXT, cell).isPresent())) {
            return INT_EXT;
        }
        boolean lists = cells.stream().anyMatch(cell -> cell.matches("(?s).*\\d\\s*[,;/\\n]\\s*\\d.*"));
        return lists && !found.containsValue(Category.CAST) && most(cells, cell -> IDS.matcher(cell).matches())
                ? Category.CAST : "";
    }
}
