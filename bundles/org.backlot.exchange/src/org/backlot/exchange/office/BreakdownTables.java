package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;

/** The breakdown of a production as tables, under the heads that {@link BreakdownImporter} reads back. */
final class BreakdownTables {

    /**
     * A table.
     *
     * @param rows texts and whole numbers, as many to a row as there are heads
     */
    record Content(String name, List<String> heads, List<List<Object>> rows) {
    }

    private record Column(String head, Function<Scene, Object> cell) {
    }

    private static final List<Column> VALUES = List.of(new Column("scene", Scene::getNumber),
            new Column("heading", Scene::getHeading), new Column("intExt", scene -> place(scene.getIntExt())),
            new Column("set", scene -> scene.getSet() == null ? "" : scene.getSet().getName()),
            new Column("time", Scene::getTime), new Column("pages", scene -> Eighths.toString(scene.getEighths())),
            new Column("page", Scene::getPage), new Column("synopsis", Scene::getSynopsis),
            new Column("scriptDay", Scene::getScriptDay), new Column("sequence", Scene::getSequence),
            new Column("unit", Scene::getUnit), new Column("location", Scene::getLocation),
            new Column("weather", Scene::getWeather),
            new Column("minutes", scene -> scene.getShootingTime() == null ? "" : scene.getShootingTime().toMinutes()),
            new Column("omitted", scene -> scene.isOmitted() ? "yes" : ""), new Column("notes", Scene::getNotes));

    private final Production production;
    private final Categories categories;

    /** @param categories whose names are the heads */
    BreakdownTables(Production production, Categories categories) {
        this.production = production;
        this.categories = categories;
    }

    /** One scene to a row: its values, and its elements in a column for each category that has any. */
    Content scenes() {
        List<Column> columns = new ArrayList<>(VALUES);
        for (String category : production.getElements().stream().map(Element::getCategory).filter(Objects::nonNull)
                .filter(category -> !category.equals(Category.SET)).distinct().toList()) {
            columns.add(new Column(categories.nameOf(category), scene -> elements(scene, category)));
        }
        return new Content("Scenes", columns.stream().map(Column::head).toList(), all().stream()
                .map(scene -> columns.stream().map(column -> plain(column.cell().apply(scene))).toList()).toList());
    }

    /** One element of a scene to a row: what no cell with several names can tell. */
    Content elements() {
        List<List<Object>> rows = new ArrayList<>();
        for (Scene scene : all()) {
            for (Element element : scene.getElements()) {
                rows.add(List.of(plain(scene.getNumber()), categories.nameOf(element.getCategory()),
                        plain(element.getName()), plain(element.getBoardId()), note(scene, element)));
            }
        }
        return new Content("Elements", List.of("scene", "category", "name", "board id", "note"), rows);
    }

    private List<Scene> all() {
        return production.getScript() == null ? List.of() : production.getScript().getScenes();
    }

    private static Object plain(Object value) {
        return value == null ? "" : value;
    }

    private static String place(IntExt place) {
        return switch (place) {
            case INT, EXT -> place.getName();
            case INT_EXT -> "INT/EXT";
            case NONE -> "";
        };
    }

    private static String elements(Scene scene, String category) {
        return NamesInCell.cell(scene.getElements().stream().filter(e -> category.equals(e.getCategory()))
                .map(e -> category.equals(Category.CAST) && e.getBoardId() != null && !e.getBoardId().isBlank()
                        ? e.getBoardId() + ". " + e.getName() : e.getName()).toList());
    }

    /** What the notes of an element say of one scene. */
    private static String note(Scene scene, Element element) {
        String start = "Sc. " + scene.getNumber() + ": ";
        StringBuilder note = new StringBuilder();
        boolean inside = false;
        for (String line : (element.getNotes() == null ? "" : element.getNotes()).split("\n")) {
            inside = line.startsWith(start) || inside && !line.matches("Sc\\. \\S+: .*");
            if (inside) {
                note.append(note.isEmpty() ? "" : "\n").append(line.startsWith(start) ? line.substring(start.length())
                        : line);
            }
        }
        return note.toString();
    }
}
