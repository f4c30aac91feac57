package org.backlot.core.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.file.Sections;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.session.Use;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where an element is used.
 *
 * @param scenes  that need it or play in it and are not omitted, in script order
 * @param eighths the length of these scenes, in eighths of a page
 * @param others  whatever else names it, in any section
 */
public record Usage(List<Scene> scenes, int eighths, List<Other> others) {

    /**
     * Something that names the element.
     *
     * @param object  what names it
     * @param section the part of the production where that is, for people: Budget
     * @param says    what it is, for people: Line: Stunt coordinator
     */
    public record Other(Identified object, String section, String says) {
    }

    private static final Set<String> NAMES = Set.of("name", "description", "title", "text");

    public Usage {
        scenes = List.copyOf(scenes);
        others = List.copyOf(others);
    }

    /** Whether nothing uses it. */
    public boolean isEmpty() {
        return scenes.isEmpty() && others.isEmpty();
    }

    static Usage of(Session session, Element element) {
        List<Scene> scenes = Breakdown.scenes(session.production()).stream()
                .filter(scene -> scene.getSet() == element || scene.getElements().contains(element)).toList();
        Sections sections = new Sections(session.contributions());
        List<Other> others = new ArrayList<>();
        for (Use use : session.uses(element)) {
            if (use.by() instanceof Identified by && !(by instanceof Scene) && !use.goesAlong()) {
                others.add(new Other(by, sections.nameOf(by), says(by)));
            }
        }
        return new Usage(scenes, scenes.stream().mapToInt(Scene::getEighths).sum(), others);
    }

    private static String says(EObject object) {
        String type = words(object.eClass().getName());
        Stream<EStructuralFeature> own = object.eClass().getEAllStructuralFeatures().stream();
        return own.filter(feature -> NAMES.contains(feature.getName()) && object.eGet(feature) != null)
                .findFirst().map(feature -> type + ": " + object.eGet(feature)).orElse(type);
    }

    /** ElementEvent is Element event. */
    private static String words(String type) {
        String words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
