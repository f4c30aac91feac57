package org.backlot.documents.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.command.Nearest;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.report.ElementsReport;
import org.backlot.documents.Document;

/** Every element by category, with the scenes that need it; all, or those of one category. */
public final class ElementList implements Document {

    /** An element as printed. */
    public record Row(String category, String boardId, String name, int count, String scenes, String notes) {
    }

    /** A category with its elements. */
    public record Group(String name, String colour, List<Row> elements) {
    }

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return Map.of("groups", groups(production, new Categories(questions.contributions()), options));
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : groups(production, new Categories(questions.contributions()), options)) {
            group.elements().forEach(e -> rows.add(
                    Arrays.asList(group.name(), e.boardId(), e.name(), e.count(), e.scenes(), e.notes())));
        }
        return List.of(new Sheet("Elements", List.of("Category", "Board id", "Name", "Scenes", "In scenes", "Notes"),
                rows));
    }

    private static List<Group> groups(Production production, Categories categories, Map<String, String> options) {
        String wanted = options.getOrDefault("category", "");
        List<String> names = categories.all().stream().map(Category::name).toList();
        if (!wanted.isEmpty() && categories.byName(wanted).isEmpty() && categories.byId(wanted).isEmpty()) {
            throw new IllegalArgumentException("There is no category " + wanted + Nearest.hint(wanted, names));
        }
        Map<Element, List<Scene>> scenes = ElementsReport.scenes(production);
        Map<String, List<Row>> byCategory = new LinkedHashMap<>();
        for (Element element : ElementsReport.sorted(production, categories)) {
            String category = Objects.requireNonNullElse(element.getCategory(), "");
            boolean chosen = wanted.isEmpty() || wanted.equals(category)
                    || categories.nameOf(category).equalsIgnoreCase(wanted.strip());
            if (chosen) {
                byCategory.computeIfAbsent(category, c -> new ArrayList<>())
                        .add(row(element, scenes.getOrDefault(element, List.of())));
            }
        }
        return byCategory.entrySet().stream().map(entry -> new Group(categories.nameOf(entry.getKey()),
                categories.byId(entry.getKey()).map(Category::colour).orElse("#808080"), entry.getValue())).toList();
    }

    private static Row row(Element element, List<Scene> scenes) {
        return new Row(element.getCategory(), Objects.requireNonNullElse(element.getBoardId(), ""),
                Objects.requireNonNullElse(element.getName(), ""), scenes.size(),
                scenes.stream().map(Scene::getNumber).collect(Collectors.joining(", ")),
                Objects.requireNonNullElse(element.getNotes(), ""));
    }
}
