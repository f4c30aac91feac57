package org.backlot.core.breakdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;

/**
 * The elements of a production by category and name, for those who add many. What they bring is taken as it is when
 * this is made.
 */
public final class Breakdown {

    private final Production production;
    /** By category, and by name in capitals. */
    private final Map<String, Map<String, Element>> elements = new HashMap<>();
    private final Links links;

    public Breakdown(Production production) {
        this.production = production;
        this.links = new Links(production);
        production.getElements().forEach(e -> named(e.getCategory()).putIfAbsent(key(e.getName()), e));
    }

    private Map<String, Element> named(String category) {
        return elements.computeIfAbsent(category, c -> new HashMap<>());
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    /** The element of a category with a name, whatever its case; made where there is none. */
    public Element element(String category, String name) {
        return named(category).computeIfAbsent(key(name), k -> {
            Element element = CoreFactory.eINSTANCE.createElement();
            Ids.of(element);
            element.setCategory(category);
            element.setName(name.strip());
            production.getElements().add(element);
            return element;
        });
    }

    /** Puts an element of a category and name on a scene's sheet, once, and what it {@linkplain Links brings}. */
    public Element tag(Scene scene, String category, String name) {
        Element element = element(category, name);
        put(scene, element);
        return element;
    }

    /** Puts an element on a scene's sheet, once, and what it {@linkplain Links brings}. */
    public void put(Scene scene, Element element) {
        links.put(scene, element);
    }

    /** The elements of a category. */
    public static Stream<Element> of(Production production, String category) {
        return production.getElements().stream().filter(e -> e.getCategory().equals(category));
    }

    /** How many scenes of the script each element is in; omitted scenes do not count. */
    public static Map<Element, Integer> sceneCounts(Production production) {
        Map<Element, Integer> counts = new HashMap<>();
        for (Scene scene : scenes(production)) {
            scene.getElements().forEach(element -> counts.merge(element, 1, Integer::sum));
        }
        return counts;
    }

    /** The scenes of the script that are not omitted. */
    public static List<Scene> scenes(Production production) {
        return production.getScript() == null ? List.of()
                : production.getScript().getScenes().stream().filter(scene -> !scene.isOmitted()).toList();
    }

    /**
     * Gives every cast member without a board id one: the most scenes first, as is the custom of the trade, on from
     * the highest in use.
     */
    public static void numberCast(Production production) {
        Map<Element, Integer> counts = sceneCounts(production);
        List<Element> cast = of(production, Category.CAST).toList();
        int next = cast.stream().map(Element::getBoardId).filter(Objects::nonNull).filter(id -> id.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt).max().orElse(0) + 1;
        List<Element> unnumbered = cast.stream().filter(e -> e.getBoardId() == null || e.getBoardId().isBlank())
                .sorted(Comparator.comparing((Element e) -> -counts.getOrDefault(e, 0))).toList();
        for (Element element : unnumbered) {
            element.setBoardId(Integer.toString(next++));
        }
    }
}
