package org.backlot.schedule.strip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.SortKey;
import org.backlot.schedule.calendar.ScenePeriods;

/** All that can stand on strips: the boxes of the breakdown sheet, and each category by its names or its number. */
public final class StripFields {

    /** Names of elements, with the id of the category behind it. */
    private static final String NAMES = "names:";
    /** How many elements, with the id of the category behind it. */
    private static final String COUNT = "count:";
    /** What is wrong with a scene where it stands. */
    public static final String CONFLICTS = "conflicts";

    private static final List<StripField> BOXES = List.of(
            box("number", "Scene", Scene::getNumber),
            box("int-ext", "INT/EXT", scene -> words(scene.getIntExt())),
            box("set", "Set", StripFields::set),
            box("time", "Day or night", Scene::getTime),
            box("pages", "Pages", scene -> Eighths.toString(scene.getEighths())),
            box("synopsis", "Synopsis", Scene::getSynopsis),
            box("cast", "Cast", StripFields::cast),
            box("script-day", "Script day", Scene::getScriptDay),
            box("location", "Location", Scene::getLocation),
            box("unit", "Unit", Scene::getUnit),
            new StripField("shooting-time", "Time to shoot", (content, scene) -> time(content, scene)),
            box("sequence", "Sequence", Scene::getSequence),
            box("weather", "Weather", Scene::getWeather),
            new StripField("period", "Earliest and latest date", (content, scene) -> ScenePeriods
                    .of(content.plan().production(), scene).map(ScenePeriods::words).orElse("")),
            box("notes", "Notes", scene -> scene.getNotes() == null ? "" : scene.getNotes().replace('\n', ' ')),
            box("page", "Script page", Scene::getPage),
            box("heading", "Heading", Scene::getHeading),
            new StripField(CONFLICTS, "Conflicts", (content, scene) ->
                    String.join("; ", content.conflicts().apply(scene))));

    private final List<StripField> all = new ArrayList<>(BOXES);

    /** With the categories that are installed. */
    public StripFields(Categories categories) {
        for (Category category : categories.all()) {
            if (!Category.SET.equals(category.id())) {
                all.add(new StripField(NAMES + category.id(), category.name() + ": names",
                        (content, scene) -> names(scene, category.id())));
                all.add(new StripField(COUNT + category.id(), category.name() + ": how many",
                        (content, scene) -> count(scene, category.id())));
            }
        }
    }

    private static StripField box(String id, String label, Function<Scene, String> text) {
        return new StripField(id, label, (content, scene) -> Objects.requireNonNullElse(text.apply(scene), "").strip());
    }

    /** In the order in which they are offered. */
    public List<StripField> all() {
        return List.copyOf(all);
    }

    /** The field of a cell; one that no plug-in brings is there under its id, and says nothing. */
    public StripField of(StripCell cell) {
        return all.stream().filter(field -> field.id().equals(cell.field())).findFirst()
                .orElseGet(() -> new StripField(cell.field(), cell.field(), (content, scene) -> ""));
    }

    /** INT, EXT or INT/EXT; blank where the heading says neither. */
    public static String words(IntExt place) {
        return switch (place) {
            case INT -> "INT";
            case EXT -> "EXT";
            case INT_EXT -> "INT/EXT";
            case NONE -> "";
        };
    }

    /** The name of the set, or the heading where it has none. */
    public static String set(Scene scene) {
        return scene.isOmitted() ? "OMITTED" : scene.getSet() == null ? scene.getHeading() : scene.getSet().getName();
    }

    private static String cast(Scene scene) {
        return elements(scene, Category.CAST).stream()
                .map(element -> element.getBoardId() == null ? element.getName() : element.getBoardId())
                .filter(Objects::nonNull).sorted(SortKey::natural).collect(Collectors.joining(", "));
    }

    private static String names(Scene scene, String category) {
        return elements(scene, category).stream().map(Element::getName).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String count(Scene scene, String category) {
        int count = elements(scene, category).size();
        return count == 0 ? "" : Integer.toString(count);
    }

    private static List<Element> elements(Scene scene, String category) {
        return scene.getElements().stream().filter(element -> category.equals(element.getCategory())).toList();
    }

    /** A guess from the page count is marked. */
    private static String time(StripContent content, Scene scene) {
        return (scene.getShootingTime() == null ? "~" : "") + spell(content.pace().of(scene));
    }

    /** Hours and minutes as strips have them: 1:30. */
    public static String spell(Duration length) {
        return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }
}
