package org.backlot.documents.breakdown;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.documents.script.ChosenScenes;

/** A sheet for each scene with all that it needs, by category; every scene, or those that are named. */
public final class BreakdownSheets implements Document {

    /** What a scene needs of one category. */
    public record Box(String name, String colour, List<String> elements) {
    }

    /**
     * A scene's sheet.
     *
     * @param sheet        its place in the script, from 1
     * @param shootingTime as {@code 1 h 30 min}
     */
    public record Page(String sheet, SceneRow scene, String sequence, String unit, String weather, String shootingTime,
            String notes, List<Box> boxes) {
    }

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        var categories = new Categories(questions.contributions());
        return Map.of("pages", scenes(production, options).stream().map(scene -> page(scene, categories)).toList());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        var categories = new Categories(questions.contributions());
        List<List<Object>> rows = new ArrayList<>();
        for (Scene scene : scenes(production, options)) {
            for (Element element : scene.getElements()) {
                rows.add(Arrays.asList(scene.getNumber(), categories.nameOf(element.getCategory()),
                        element.getBoardId(), element.getName()));
            }
        }
        return List.of(new Sheet("Breakdown", List.of("Scene", "Category", "Board id", "Element"), rows));
    }

    private static List<Scene> scenes(Production production, Map<String, String> options) {
        return ChosenScenes.of(Breakdown.scenes(production), options.get("scene"));
    }

    private static Page page(Scene scene, Categories categories) {
        Map<String, List<String>> needed = new LinkedHashMap<>();
        categories.all().forEach(category -> needed.put(category.id(), new ArrayList<>()));
        for (Element element : sorted(scene)) {
            boolean numbered = isNumbered(element);
            needed.computeIfAbsent(element.getCategory(), c -> new ArrayList<>())
                    .add(numbered ? element.getBoardId() + ". " + element.getName() : element.getName());
        }
        List<Box> boxes = needed.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Box(categories.nameOf(entry.getKey()),
                        categories.byId(entry.getKey()).map(Category::colour).orElse("#808080"), entry.getValue()))
                .toList();
        return new Page(Integer.toString(script(scene).indexOf(scene) + 1), SceneRow.of(scene),
                text(scene.getSequence()), text(scene.getUnit()), text(scene.getWeather()),
                time(scene.getShootingTime()), text(scene.getNotes()), boxes);
    }

    private static List<Scene> script(Scene scene) {
        return ((Script) scene.eContainer()).getScenes();
    }

    /** Those with a board id first, in its order. */
    private static List<Element> sorted(Scene scene) {
        return scene.getElements().stream().sorted(Comparator.comparing((Element e) -> !isNumbered(e))
                .thenComparing(e -> isNumbered(e) ? e.getBoardId().length() : 0)
                .thenComparing(e -> isNumbered(e) ? e.getBoardId() : "")).toList();
    }

    private static boolean isNumbered(Element element) {
        return element.getBoardId() != null && !element.getBoardId().isBlank();
    }

    private static String time(Duration length) {
        if (length == null) {
            return "";
        }
        String minutes = length.toMinutesPart() == 0 && length.toHours() > 0 ? "" : length.toMinutesPart() + " min";
        return (length.toHours() == 0 ? "" : length.toHours() + " h ") + minutes;
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
