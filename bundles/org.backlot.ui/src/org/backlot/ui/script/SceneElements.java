package org.backlot.ui.script;

import java.util.ArrayList;
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
import org.backlot.ui.kit.Names;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is on a scene's sheet, by category: shown and typed as lines of names. */
public final class SceneElements {

    private static final String UNKNOWN = "#808080";

    private SceneElements() {
    }

    /** The elements of a scene by category, in the order of the breakdown sheet; unknown categories come last. */
    public static Map<Category, List<Element>> byCategory(Scene scene, Categories categories) {
        Map<Category, List<Element>> all = new LinkedHashMap<>();
        for (Category category : categories.all()) {
            List<Element> of = of(scene, category.id());
            if (!of.isEmpty()) {
                all.put(category, of);
            }
        }
        for (Element element : scene.getElements()) {
            String id = Objects.requireNonNullElse(element.getCategory(), "");
            if (categories.byId(id).isEmpty()) {
                all.computeIfAbsent(unknown(id), c -> of(scene, id));
            }
        }
        return all;
    }

    private static Category unknown(String id) {
        return new Category(id, id, UNKNOWN, false, false, false, "", "");
    }

    /** The elements of one category, those with a board id first and in its order. */
    public static List<Element> of(Scene scene, String category) {
        return scene.getElements().stream()
                .filter(e -> category.equals(Objects.requireNonNullElse(e.getCategory(), "")))
                .sorted(Comparator.comparing((Element e) -> !isNumbered(e))
                        .thenComparing(e -> isNumbered(e) ? e.getBoardId().length() : 0)
                        .thenComparing(e -> isNumbered(e) ? e.getBoardId() : "")).toList();
    }

    /** Whether an element has a board id. */
    public static boolean isNumbered(Element element) {
        return element.getBoardId() != null && !element.getBoardId().isBlank();
    }

    /** Their names as a line. */
    public static String names(Scene scene, String category) {
        return Names.join(of(scene, category).stream().map(Element::getName).filter(Objects::nonNull).toList());
    }

    /** Makes a line of names all that a scene has of a category; what is not known yet is made. Inside an edit. */
    public static void put(Scene scene, String category, String line) {
        List<String> names = Names.split(line == null ? "" : line);
        List<Element> gone = of(scene, category).stream()
                .filter(e -> names.stream().noneMatch(name -> name.equalsIgnoreCase(e.getName()))).toList();
        scene.getElements().removeAll(gone);
        List<Element> there = of(scene, category);
        var breakdown = new Breakdown(production(scene));
        names.stream().filter(name -> there.stream().noneMatch(e -> name.equalsIgnoreCase(e.getName())))
                .forEach(name -> breakdown.tag(scene, category, name));
    }

    /** The board ids of a scene's cast. */
    public static String castNumbers(Scene scene) {
        return Names.join(of(scene, Category.CAST).stream().filter(SceneElements::isNumbered).map(Element::getBoardId)
                .toList());
    }

    /**
     * Makes these board ids the cast of a scene; cast without a board id stays. Inside an edit.
     *
     * @throws IllegalArgumentException if no cast member has one of them
     */
    public static void putCastNumbers(Scene scene, String line) {
        List<Element> wanted = new ArrayList<>();
        for (String id : Names.split(line == null ? "" : line)) {
            wanted.add(Breakdown.of(production(scene), Category.CAST).filter(e -> id.equals(e.getBoardId())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No cast member has the board id " + id
                            + ". Type the name under Cast Members")));
        }
        scene.getElements().removeAll(of(scene, Category.CAST).stream().filter(SceneElements::isNumbered)
                .filter(e -> !wanted.contains(e)).toList());
        var breakdown = new Breakdown(production(scene));
        wanted.stream().filter(e -> !scene.getElements().contains(e)).forEach(e -> breakdown.put(scene, e));
    }

    /** The production of a scene. */
    public static Production production(Scene scene) {
        return (Production) EcoreUtil.getRootContainer(scene);
    }
}
