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
    static final List<Field> OF_SCENE = List.of(one(SCENE, "Scene number", "12, 12A"),
            one(HEADING, "Heading", "INT. KITCHEN - DAY"), one(INT_EXT, "Int/Ext", "INT, EXT, INT/EXT"),
            one(SET, "Set", "KITCHEN"), one(TIME, "Time of day", "DAY, NIGHT"),
            one(PAGES, "Pages", "1 3/8, 11/8 or 1.375"), one(EIGHTHS, "Eighths of pages", "11"),
            one(PAGE, "Script page", "12, 12A"), one(SYNOPSIS, "Synopsis", ""), one(SCRIPT_DAY, "Script day", "D3"),
            one(SEQUENCE, "Sequence", ""), one(UNIT, "Unit", ""), one(LOCATION, "Location", ""),
            one(WEATHER, "Weather", "dry, rain"), one(MINUTES, "Shooting time", "90, 1:30 or 1.5 h"),
            one(NOTES, "Notes of the scene", ""), one(OMITTED, "Omitted", "yes, x"));
    /** The fields of an element where each has a row of its own. */
    static final List<Field> OF_ELEMENT = List.of(one(CATEGORY, "Element: category", "Props"),
            one(NAME, "Element: name", "Revolver"), one(BOARD_ID, "Element: board id", "12"),
            one(NOTE, "Element: note", ""));

    private BreakdownFields() {
    }

    private static Field one(String id, String name, String hint) {
        return new Field(id, name, hint, false);
    }

    static List<Field> all(Categories categories) {
        List<Field> all = new ArrayList<>(OF_SCENE);
        categories.all().stream().filter(category -> !category.id().equals(Category.SET)).forEach(category -> all
                .add(new Field(category.id(), category.name(), "Names or board ids: 1, 4, 7", true)));
        all.addAll(OF_ELEMENT);
        return List.copyOf(all);
    }
}
