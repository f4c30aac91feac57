package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.spreadsheet.Field;

/**
 * What the columns of a breakdown may hold: the values of a scene, the elements of a category, or one element a row.
 */
final class BreakdownFields {

    static final String SCENE = "scene";
    static final String HEADING = "heading";
    static final String INT_EXT = "intExt";
    static final String SET = "set";
    static final String TIME = "time";
    static final String PAGES = "pages";
    static final String EIGHTHS = "eighths";
    static final String PAGE = "page";
    static final String SYNOPSIS = "synopsis";
    static final String SCRIPT_DAY = "scriptDay";
    static final String SEQUENCE = "sequence";
    static final String UNIT = "unit";
    static final String LOCATION = "location";
    static final String WEATHER = "weather";
    static final String MINUTES = "minutes";
    static final String NOTES = "notes";
    static final String OMITTED = "omitted";
    static final String CATEGORY = "category";
    static final String NAME = "name";
    static final String BOARD_ID = "boardId";
    static final String NOTE = "note";

    /** The fields of a scene, in the order of the breakdown sheet. */
    static final List<Field> OF_SCENE = List.of(Field.of(SCENE, "Scene number", "12, 12A"),
            Field.of(HEADING, "Heading", "INT. KITCHEN - DAY"), words(INT_EXT, "Int/Ext", "INT, EXT, INT/EXT"),
            open(SET, "Set", "KITCHEN"), open(TIME, "Time of day", "DAY, NIGHT", "DAY", "NIGHT", "MORNING", "EVENING",
                    "DAWN", "DUSK"),
            open(PAGES, "Pages", "1 3/8, 11/8 or 1.375"), open(EIGHTHS, "Eighths of pages", "11"),
            Field.of(PAGE, "Script page", "12, 12A"), Field.of(SYNOPSIS, "Synopsis", ""),
            open(SCRIPT_DAY, "Script day", "D3"),
            open(SEQUENCE, "Sequence", ""), open(UNIT, "Unit", ""), open(LOCATION, "Location", ""),
            open(WEATHER, "Weather", "dry, rain"), open(MINUTES, "Shooting time", "90, 1:30 or 1.5 h"),
            Field.of(NOTES, "Notes of the scene", ""), words(OMITTED, "Omitted", "yes, no"));
    /** The fields of an element where each has a row of its own. */
    static final List<Field> OF_ELEMENT = List.of(Field.of(CATEGORY, "Element: category", "Props"),
            Field.of(NAME, "Element: name", "Revolver"), Field.of(BOARD_ID, "Element: board id", "12"),
            Field.of(NOTE, "Element: note", ""));

    private BreakdownFields() {
    }

    /** One whose words mean any text. */
    private static Field open(String id, String name, String hint, String... usual) {
        return new Field(id, name, hint, false, List.of(usual), true);
    }

    /** One whose words mean what its hint says and nothing else. */
    private static Field words(String id, String name, String hint) {
        return new Field(id, name, hint, false, List.of(hint.split(", ")), false);
    }

    static List<Field> all(Categories categories) {
        List<Field> all = new ArrayList<>(OF_SCENE);
        categories.all().stream().filter(category -> !category.id().equals(Category.SET)).forEach(category -> all
                .add(new Field(category.id(), category.name(), "Names or board ids: 1, 4, 7", true, List.of(),
                        false)));
        OF_ELEMENT.forEach(field -> all.add(!field.id().equals(CATEGORY) ? field : new Field(CATEGORY, field.name(),
                field.hint(), false, categories.all().stream().map(Category::name).toList(), false)));
        return List.copyOf(all);
    }
}
