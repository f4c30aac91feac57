package org.backlot.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * Every element with the scenes that need it: {@code [{id, category, name, boardId, scenes: [number, ...]}]}, in the
 * order of the breakdown sheet, then as in the production. {@code category} is the id of a category. A set is needed
 * by the scenes that play in it.
 */
public final class ElementsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Map<Element, List<Scene>> scenes = scenes(production);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Element element : sorted(production, new Categories(questions.contributions()))) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", element.getId());
            row.put("category", element.getCategory());
            row.put("name", element.getName());
            row.put("boardId", element.getBoardId());
            row.put("scenes", scenes.getOrDefault(element, List.of()).stream().map(Scene::getNumber).toList());
            rows.add(row);
        }
        return rows;
    }

    /** The scenes, not omitted, of each element that is in one, in script order. */
    public static Map<Element, List<Scene>> scenes(Production production) {
        Map<Element, List<Scene>> scenes = new HashMap<>();
        for (Scene scene : Breakdown.scenes(production)) {
            if (scene.getSet() != null && !scene.getElements().contains(scene.getSet())) {
                scenes.computeIfAbsent(scene.getSet(), e -> new ArrayList<>()).add(scene);
            }
            scene.getElements().forEach(e -> scenes.computeIfAbsent(e, x -> new ArrayList<>()).add(scene));
        }
        return scenes;
    }

    /** All elements in the order of the breakdown sheet; those whose category is not installed come last. */
    public static List<Element> sorted(Production production, Categories categories) {
        Map<String, Integer> order = new HashMap<>();
        for (Category category : categories.all()) {
            order.put(category.id(), order.size());
        }
        return production.getElements().stream()
                .sorted(Comparator.comparing((Element e) -> order.getOrDefault(e.getCategory(), order.size())))
                .toList();
    }
}
