package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.SortKey;
import org.backlot.schedule.cover.CoverSets;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/** The days of a plan with their lines, as the papers list them. */
final class DayLines {

    private final Plan plan;
    private final Company company;
    private final BiConsumer<Scene, Map<String, Object>> more;

    DayLines(Plan plan) {
        this(plan, (scene, line) -> { });
    }

    /** @param more puts what else a paper says of a scene into its line */
    DayLines(Plan plan, BiConsumer<Scene, Map<String, Object>> more) {
        this.plan = plan;
        this.more = more;
        this.company = new Company(plan.production());
    }

    /** Scenes and banners in the order of the day; strips whose scene is gone are left out. */
    List<Map<String, Object>> of(PlannedDay day) {
        return of(day.day().getItems());
    }

    List<Map<String, Object>> of(List<Item> items) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Banner banner) {
                lines.add(Words.banner(banner, company));
            } else if (item instanceof Strip strip) {
                plan.scene(strip).ifPresent(scene -> {
                    Map<String, Object> line = Words.scene(plan, scene);
                    more.accept(scene, line);
                    lines.add(line);
                });
            }
        }
        return lines;
    }

    /** Every day with its lines. */
    List<Map<String, Object>> days() {
        return plan.days().stream().map(day -> {
            Map<String, Object> row = Words.day(day);
            row.put("lines", of(day));
            row.put("covers", covers(day));
            return row;
        }).toList();
    }

    /** What is shot instead when the weather does not come. */
    List<Map<String, Object>> covers(PlannedDay day) {
        return day.day().getCovers().stream().map(cover -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", Words.text(cover.getName()));
            row.put("reason", Words.text(cover.getReason()));
            row.put("inUse", CoverSets.isInUse(cover));
            row.put("scenes", Words.numbers(cover.getScenes().stream().map(plan.scenes()::get)
                    .filter(Objects::nonNull).toList()));
            return row;
        }).toList();
    }

    /** What the day needs besides cast, background and sets, by category in the order of the breakdown sheet. */
    static List<Map<String, Object>> departments(DayTimeline timeline, Categories categories) {
        PlannedDay day = timeline.day();
        List<Map<String, Object>> departments = new ArrayList<>();
        day.elements().keySet().stream().map(element -> element.getCategory()).distinct()
                .filter(id -> !List.of(Category.CAST, Category.BACKGROUND, Category.SET).contains(id))
                .sorted(Comparator.comparingInt(id -> order(categories, id)))
                .forEach(id -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("name", categories.nameOf(id));
                    row.put("elements", ready(timeline, id));
                    departments.add(row);
                });
        return departments;
    }

    /** What is needed of a category, with when it has to be ready. */
    static List<Map<String, Object>> ready(DayTimeline timeline, String category) {
        return Words.elements(timeline.day().elements(), category, element -> timeline.shift(element).map(Shift::onSet)
                .map(Programme::estimate).orElse(""));
    }

    /** What one scene needs, by category, without its set. */
    static List<Map<String, Object>> needs(Scene scene, Categories categories) {
        Map<String, List<String>> byCategory = new LinkedHashMap<>();
        scene.getElements().stream().filter(element -> !Category.SET.equals(element.getCategory()))
                .sorted(Comparator.comparingInt((Element element) -> order(categories, element.getCategory()))
                        .thenComparing(element -> Words.text(element.getBoardId()), SortKey::natural))
                .forEach(element -> byCategory.computeIfAbsent(categories.nameOf(element.getCategory()),
                        name -> new ArrayList<>()).add(label(element.getBoardId(), element.getName())));
        return byCategory.entrySet().stream().map(entry -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", entry.getKey());
            row.put("elements", String.join(", ", entry.getValue()));
            return row;
        }).toList();
    }

    private static String label(String boardId, String name) {
        return Words.text(boardId).isEmpty() ? Words.text(name) : boardId + ". " + Words.text(name);
    }

    private static int order(Categories categories, String id) {
        List<String> ids = categories.all().stream().map(Category::id).toList();
        return ids.contains(id) ? ids.indexOf(id) : ids.size();
    }
}
