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
import java.util.HashSet;
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
    private final HeaderRow heads;

    ColumnGuess(Headers headers, List<Field> fields) {
        this.headers = headers;
        this.heads = new HeaderRow(headers, fields);
    }

    /** How many heads are known where a row names a scene and something of it; 0 where none does. */
    int known(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return 0;
        }
        Row header = heads.of(sheet);
        int known = heads.known(header);
        return heads.means(header, SCENE) && known > 1 ? known : 0;
    }

    /** The mapping that fits a sheet best. */
    Mapping of(Sheet sheet, int headerRow) {
        if (sheet.rows().isEmpty()) {
            return Mapping.EMPTY.at(sheet.name(), 0);
        }
        Row header = heads.of(sheet, headerRow);
        List<Row> rows = MappedSheet.below(sheet, header).stream().limit(ROWS_TO_LOOK_AT).toList();
        boolean elements = heads.means(header, CATEGORY) || heads.means(header, NAME) && heads.known(header) <= 3;
        Map<Integer, String> found = heads.fields(header, meanings -> sorted(meanings, elements));
        dayOrTime(found, rows);
        for (int i = 0; i < MappedSheet.keys(sheet, header).size(); i++) {
            if (!found.containsKey(i) && heads.meanings(header.cell(i)).isEmpty()) {
                String guess = guess(cells(rows, i), found);
                if (!guess.isEmpty()) {
                    found.put(i, guess);
                }
            }
        }
        return HeaderRow.mapping(sheet, header, found);
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

    /** A column "Day" holds the day of the story, or day and night. */
    private void dayOrTime(Map<Integer, String> found, List<Row> rows) {
        found.entrySet().stream().filter(column -> column.getValue().equals(SCRIPT_DAY) && heads.free(TIME, found)
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
        if (heads.free(HEADING, found) && most(cells, cell -> SLUG.matcher(cell).matches())) {
            return HEADING;
        }
        if (heads.free(PAGES, found) && most(cells, cell -> EIGHTHS.matcher(cell).matches())) {
            return PAGES;
        }
        if (heads.free(SCENE, found) && cells.size() > 1 && most(cells, cell -> NUMBER.matcher(cell).matches())
                && new HashSet<>(cells).size() * 10 >= cells.size() * 9) {
            return SCENE;
        }
        if (heads.free(TIME, found) && most(cells, this::isTime)) {
            return TIME;
        }
        if (heads.free(INT_EXT, found) && most(cells, cell -> headers.value(INT_EXT, cell).isPresent())) {
            return INT_EXT;
        }
        boolean lists = cells.stream().anyMatch(cell -> cell.matches("(?s).*\\d\\s*[,;/\\n]\\s*\\d.*"));
        return lists && !found.containsValue(Category.CAST) && most(cells, cell -> IDS.matcher(cell).matches())
                ? Category.CAST : "";
    }
}
