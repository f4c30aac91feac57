package org.backlot.documents.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.command.Nearest;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** A sheet for each scene with all that it needs, by category; every scene, or one. */
public final class BreakdownSheets implements Document {

    /** What a scene needs of one category. */
    public record Box(String name, String colour, List<String> elements) {
    }

    /** A scene's sheet. */
    public record Page(SceneRow scene, String notes, List<Box> boxes) {
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
                rows.add(Arrays.asList(scene.getNumber(), categories.nameOf(element.getCategory()), element.getBoardId(),
                        element.getName()));
            }
        }
        return List.of(new Sheet("Breakdown", List.of("Scene", "Category", "Board id", "Element"), rows));
    }

    private static List<Scene> scenes(Production production, Map<String, String> options) {
        List<Scene> all = Breakdown.scenes(production);
        String wanted = options.getOrDefault("scene", "").strip();
        if (wanted.isEmpty()) {
            return all;
        }
        List<Scene> found = all.stream().filter(scene -> wanted.equalsIgnoreCase(scene.getNumber())).toList();
        if (found.isEmpty()) {
            List<String> numbers = all.stream().map(Scene::getNumber).filter(Objects::nonNull).toList();
            throw new IllegalArgumentException("There is no scene " + wanted
                    + Nearest.hint(wanted, numbers, ". Choose the number of a scene of the script"));
        }
        return found;
    }

    private static Page page(Scene scene, Categories categories) {
        Map<String, List<String>> needed = new LinkedHashMap<>();
        categories.all().forEach(category -> needed.put(category.id(), new ArrayList<>()));
        for (Element element : scene.getElements()) {
            boolean numbered = element.getBoardId() != null && !element.getBoardId().isBlank();
            needed.computeIfAbsent(element.getCategory(), c -> new ArrayList<>())
                    .add(numbered ? element.getBoardId() + ". " + element.getName() : element.getName());
        }
        List<Box> boxes = needed.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Box(categories.nameOf(entry.getKey()),
                        categories.byId(entry.getKey()).map(Category::colour).orElse("#808080"), entry.getValue()))
                .toList();
        return new Page(SceneRow.of(scene), Objects.requireNonNullElse(scene.getNotes(), ""), boxes);
    }
}
