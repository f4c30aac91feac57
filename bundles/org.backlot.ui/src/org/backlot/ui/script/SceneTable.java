package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Palette;

/** The columns of the table of scenes: what is known of a scene, and one for each category of its sheet. */
final class SceneTable {

    private static final int WIDTH = 180;

    private final Desk desk;

    SceneTable(Desk desk) {
        this.desk = desk;
    }

    List<Column<Scene, ?>> columns(Categories categories) {
        List<Column<Scene, ?>> columns = new ArrayList<>();
        SceneColumns.TABLE.forEach(column -> columns.add(offering(column)));
        categories.all().stream().filter(category -> !Category.SET.equals(category.id()))
                .forEach(category -> columns.add(category(category)));
        return columns;
    }

    /** The same column, with what is in use already offered where the same words come again and again. */
    <V> Column<Scene, V> offering(Column<Scene, V> column) {
        if (column == SceneColumns.SET) {
            return column.offering(() -> names(Category.SET));
        }
        boolean repeats = List.<Column<Scene, ?>>of(SceneColumns.TIME, SceneColumns.SCRIPT_DAY, SceneColumns.LOCATION,
                SceneColumns.SEQUENCE, SceneColumns.UNIT, SceneColumns.WEATHER).contains(column);
        return repeats ? column.offering(() -> inUse(column::show)) : column;
    }

    private Column<Scene, String> category(Category category) {
        Look paper = Look.on(wash(category), "text");
        return Column.<Scene, String>of(category.name(), WIDTH, Kind.NAMES,
                scene -> SceneElements.names(scene, category.id()))
                .edit((scene, names) -> SceneElements.put(scene, category.id(), names))
                .offering(() -> names(category.id()))
                .look(scene -> SceneElements.of(scene, category.id()).isEmpty() ? Look.PLAIN : paper)
                .onDemand();
    }

    private String wash(Category category) {
        String name = Palette.name(category) + ".fill";
        return desk.palette().has(name) ? name : "";
    }

    /** The names of all elements of a category. */
    List<String> names(String category) {
        return desk.session().stream().flatMap(session -> Breakdown.of(session.production(), category))
                .map(Element::getName).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private List<String> inUse(Function<Scene, String> of) {
        return desk.session().stream().map(s -> s.production().getScript()).filter(Objects::nonNull)
                .flatMap(script -> script.getScenes().stream()).map(of).filter(text -> !text.isBlank()).distinct()
                .sorted().toList();
    }
}
