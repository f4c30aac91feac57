package org.backlot.exchange.office;

import static org.backlot.exchange.office.BreakdownFields.BOARD_ID;
import static org.backlot.exchange.office.BreakdownFields.CATEGORY;
import static org.backlot.exchange.office.BreakdownFields.NAME;
import static org.backlot.exchange.office.BreakdownFields.NOTE;
import static org.backlot.exchange.office.BreakdownFields.SCENE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Fault.Extent;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.MappedSheet.Column;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;

/** Reads the rows of a mapped sheet: what they say of each scene, and what in them cannot be read. */
final class BreakdownReader {

    private static final int LONGEST_NUMBER = 20;
    private static final Pattern SHEET_ERROR = Pattern.compile("#(REF|NAME|VALUE|NULL|NUM|DIV/0|N/A|SPILL|CALC)[!?]?");

    private final MappedSheet from;
    private final Categories categories;
    private final Headers headers;
    private final SceneCells cells;
    private final Map<Column, NamesInCell> lists = new HashMap<>();
    private final Map<String, SceneEntry> scenes = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private final List<String> conflicts = new ArrayList<>();
    private final List<Integer> numberless = new ArrayList<>();

    BreakdownReader(MappedSheet from, Mapping mapping, Categories categories, Headers headers) {
        this.from = from;
        this.categories = categories;
        this.headers = headers;
        this.cells = new SceneCells(mapping, headers);
        from.columns().stream().filter(column -> categories.byId(column.field()).isPresent())
                .forEach(column -> lists.put(column, NamesInCell.of(mapping.lists(),
                        from.rows().stream().map(row -> row.cell(column.index())).toList())));
    }

    /** Reads all rows, unless the columns do not make sense together. */
    void read(List<Field> fields) {
        columns(fields);
        if (faults.isEmpty()) {
            from.rows().forEach(this::row);
        }
    }

    List<SceneEntry> scenes() {
        return List.copyOf(scenes.values());
    }

    Faults faults() {
        return faults;
    }

    /** The categories of which the file tells all that a scene needs: none where rows of it are unread. */
    List<String> told() {
        if (faults.count(Extent.ROW) > 0) {
            return List.of();
        }
        return holds(NAME) ? scenes.values().stream().flatMap(scene -> scene.tags().stream())
                .map(SceneEntry.Tag::category).distinct().toList()
                : lists.keySet().stream().map(Column::field).distinct().toList();
    }

    List<String> notes() {
        List<String> notes = UnreadColumns.notes(from);
        if (!numberless.isEmpty()) {
            notes.add((numberless.size() == 1 ? "Row " : "Rows ") + numberless.stream().limit(20).map(String::valueOf)
                    .collect(Collectors.joining(", ")) + (numberless.size() > 20 ? " and others" : "")
                    + (numberless.size() == 1 ? " has" : " have") + " no scene number and " + (numberless.size() == 1
                            ? "was" : "were") + " left out.");
        }
        conflicts.stream().limit(50).forEach(notes::add);
        if (conflicts.size() > 50) {
            notes.add(conflicts.size() - 50 + " more differences like these.");
        }
        return notes;
    }

    private boolean holds(String field) {
        return !from.holding(field).isEmpty();
    }

    private void columns(List<Field> fields) {
        Map<String, Column> seen = new HashMap<>();
        for (Column column : from.columns()) {
            Optional<Field> field = fields.stream().filter(f -> f.id().equals(column.field())).findFirst();
            if (!column.field().isEmpty() && field.isEmpty()) {
                sheet(column.index(), "No plug-in that is installed knows " + column.field()
                        + ". Choose what the column " + column.key() + " holds");
            } else if (field.isPresent() && !field.get().many() && seen.putIfAbsent(column.field(), column) != null) {
                sheet(column.index(), "Two columns mean " + field.get().name() + ": "
                        + seen.get(column.field()).key() + " and " + column.key() + ". Choose one of them");
            }
        }
        if (!holds(SCENE)) {
            sheet(-1, "It has no column scene, only " + from.columns().stream().map(Column::key)
                    .limit(20).collect(Collectors.joining(", ")) + ". Choose the column with the scene numbers");
        }
        if (holds(NAME) != holds(CATEGORY)) {
            sheet(-1, "It has no column " + (holds(NAME) ? CATEGORY : NAME)
                    + ": an element needs both its category and its name. Choose the column");
        }
        if (from.columns().stream().filter(column -> !column.field().isEmpty()).count() == 1 && holds(SCENE)) {
            sheet(-1, "Only the scene numbers would be read. Choose what the other columns hold");
        }
    }

    private void row(Row row) {
        String number = from.text(row, SCENE).replaceFirst("(?i)^(?:scene|sc\\.?|#)\\s*(?=\\d)", "");
        if (number.isEmpty()) {
            numberless(row);
            return;
        }
        if (number.length() > LONGEST_NUMBER || number.contains("\n") || isError(number)) {
            fault(row, SCENE, "\"" + SceneCells.shortened(number) + "\" is no scene number. Write it as 12A");
            return;
        }
        SceneEntry scene = scenes.computeIfAbsent(number.toUpperCase(Locale.ROOT),
                n -> new SceneEntry(number));
        for (Column column : from.columns()) {
            String text = row.cell(column.index());
            if (text.isEmpty() || column.field().isEmpty() || column.field().equals(SCENE)) {
                continue;
            }
            if (isError(text)) {
                error(scene, row, column, text);
            } else if (lists.containsKey(column)) {
                lists.get(column).names(text).forEach(name -> scene.tags()
                        .add(new SceneEntry.Tag(column.field(), name, "", "", row.number())));
            } else if (BreakdownFields.OF_ELEMENT.stream().noneMatch(field -> field.id().equals(column.field()))) {
                value(scene, row, column, text);
            }
        }
        if (holds(NAME)) {
            element(scene, row);
        }
    }

    /** Whether a cell has what a formula gives that went wrong. */
    static boolean isError(String text) {
        return SHEET_ERROR.matcher(text).matches();
    }

    /** A formula that went wrong; without what says which element is meant, its row is none. */
    private void error(SceneEntry scene, Row row, Column column, String text) {
        boolean places = List.of(NAME, CATEGORY, BOARD_ID).contains(column.field());
        faults.add(new Fault(row.number(), column.index(), "The formula gives " + text
                + ". Correct it, or clear the cell", places ? Extent.ROW : Extent.CELL));
        scene.unread(column.field());
    }

    private void numberless(Row row) {
        if (holds(NAME) && !from.text(row, NAME).isEmpty()) {
            fault(row, SCENE, "The scene is missing. Fill it in");
        } else if (from.columns().stream().anyMatch(c -> !c.field().isEmpty() && !row.cell(c.index()).isEmpty())) {
            numberless.add(row.number());
        }
    }

    private void value(SceneEntry scene, Row row, Column column, String text) {
        try {
            cells.read(column.field(), text).forEach((field, value) -> {
                int before = scene.state(field, value, row.number());
                if (before > 0) {
                    conflicts.add("Row " + row.number() + " and row " + before + " differ in scene " + scene.number()
                            + ", "
                            + nameOf(field) + ": row " + before + " counts.");
                }
            });
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(row.number(), column.index(), e.getMessage(), Extent.CELL));
        }
    }

    private static String nameOf(String field) {
        return BreakdownFields.OF_SCENE.stream().filter(f -> f.id().equals(field)).map(Field::name).findFirst()
                .orElse(field);
    }

    private void element(SceneEntry scene, Row row) {
        String name = from.text(row, NAME);
        String category = from.text(row, CATEGORY);
        String boardId = from.text(row, BOARD_ID);
        if (name.isEmpty() && category.isEmpty() && boardId.isEmpty()
                || Stream.of(name, category, boardId).anyMatch(BreakdownReader::isError)) {
            return;
        }
        Optional<String> id = category(category);
        if (category.isEmpty()) {
            fault(row, CATEGORY, "The category is missing. Fill it in");
        } else if (id.isEmpty()) {
            fault(row, CATEGORY, "There is no category " + SceneCells.shortened(category) + ". Write one of "
                    + categories.all().stream().map(Category::name).collect(Collectors.joining(", ")));
        } else if (name.isEmpty() && boardId.isEmpty()) {
            fault(row, NAME, "The name is missing. Fill it in");
        } else {
            scene.tags().add(new SceneEntry.Tag(id.get(), name.isEmpty() ? boardId : name, boardId,
                    isError(from.text(row, NOTE)) ? "" : from.text(row, NOTE), row.number()));
        }
    }

    private Optional<String> category(String word) {
        return headers.category(cells.meaning(CATEGORY, word), categories);
    }

    /** A row that cannot be placed. */
    private void fault(Row row, String field, String problem) {
        faults.add(new Fault(row.number(), from.holding(field).stream().mapToInt(Column::index).findFirst().orElse(-1),
                problem, Extent.ROW));
    }

    /** Columns that do not make sense. */
    private void sheet(int column, String problem) {
        faults.add(new Fault(from.header().number(), column, problem, Extent.SHEET));
    }
}
