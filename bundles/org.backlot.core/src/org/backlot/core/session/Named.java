package org.backlot.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The objects of a production, of whatever section, as people know them: what they are called, and which others they
 * name. Sections do not know each other; but an answer names the objects that it was made from, and these name theirs
 * by id: a strip its scene, a deal its person.
 */
public final class Named {

    private static final List<String> FEATURES = List.of("number", "name", "title", "label", "subject", "description",
            "date");

    private final Function<String, Optional<Identified>> byId;

    /** @param byId finds an object of the production by its id */
    public Named(Function<String, Optional<Identified>> byId) {
        this.byId = byId;
    }

    /** Those of a production for which there is no session; the text of its scenes is left out. */
    public static Named of(Production production) {
        Map<String, Identified> all = new HashMap<>();
        TreeIterator<EObject> contents = production.eAllContents();
        while (contents.hasNext()) {
            EObject object = contents.next();
            if (object instanceof Identified identified && identified.getId() != null) {
                all.put(identified.getId(), identified);
            }
            if (object instanceof Scene) {
                contents.prune();
            }
        }
        return new Named(id -> Optional.ofNullable(all.get(id)));
    }

    /** The object of an id; empty for null. */
    public Optional<Identified> find(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : byId.apply(id);
    }

    /** The objects that one names by id, each once. */
    public List<Identified> named(EObject object) {
        Set<Identified> named = new LinkedHashSet<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == CorePackage.Literals.REF) {
                Object value = object.eGet(attribute);
                List<?> ids = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                ids.forEach(id -> find((String) id).ifPresent(named::add));
            }
        }
        return new ArrayList<>(named);
    }

    /** The scenes of an object: itself, those that it names, and those that what it contains names. */
    public Set<Scene> scenes(Identified object) {
        Set<Scene> scenes = new LinkedHashSet<>();
        if (object instanceof Scene scene) {
            scenes.add(scene);
        }
        collect(object, scenes);
        object.eAllContents().forEachRemaining(part -> collect(part, scenes));
        return scenes;
    }

    private void collect(EObject object, Set<Scene> scenes) {
        named(object).stream().filter(Scene.class::isInstance).map(Scene.class::cast).forEach(scenes::add);
    }

    /** What an object is called. */
    public static String nameOf(Identified object) {
        return switch (object) {
            case Scene scene -> join(scene.getNumber(), scene.getHeading());
            case Element element -> join(element.getBoardId(), element.getName());
            case Person person -> join(person.getName(), person.getPosition());
            default -> {
                String own = own(object);
                yield own.isEmpty() && object.eContainer() instanceof Identified above ? placed(object, above) : own;
            }
        };
    }

    /** The sort of thing that it is, in plain words: "Shoot Day". */
    public static String typeOf(EObject object) {
        return object.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** What has no name is called by its place in what contains it. */
    private static String placed(EObject object, Identified above) {
        Object siblings = above.eGet(object.eContainingFeature());
        return siblings instanceof List<?> all ? "no. " + (all.indexOf(object) + 1) + " of " + nameOf(above)
                : nameOf(above);
    }

    private static String own(EObject object) {
        return FEATURES.stream().map(name -> object.eClass().getEStructuralFeature(name))
                .filter(feature -> feature != null && !feature.isMany()).map((EStructuralFeature f) -> object.eGet(f))
                .filter(value -> value != null && !(value instanceof EObject)).map(Object::toString)
                .filter(text -> !text.isBlank()).collect(Collectors.joining("  "));
    }

    private static String join(String first, String second) {
        return ((first == null ? "" : first) + "  " + (second == null ? "" : second)).strip();
    }
}
