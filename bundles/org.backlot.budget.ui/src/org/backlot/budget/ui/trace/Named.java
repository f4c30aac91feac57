package org.backlot.budget.ui.trace;

import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What any object of a production is called, also one of a section that is not known here. */
final class Named {

    private static final List<String> FEATURES = List.of("number", "name", "title", "label", "description", "date");

    private Named() {
    }

    static String of(Identified object) {
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
    static String type(EObject object) {
        return object.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** What has no name is called by its place in what contains it. */
    private static String placed(EObject object, Identified above) {
        Object siblings = above.eGet(object.eContainingFeature());
        return siblings instanceof List<?> all ? "no. " + (all.indexOf(object) + 1) + " of " + of(above) : of(above);
    }

    private static String own(EObject object) {
        return FEATURES.stream().map(name -> object.eClass().getEStructuralFeature(name))
                .filter(feature -> feature != null && !feature.isMany()).map((EStructuralFeature f) -> object.eGet(f))
                .filter(value -> value != null && !(value instanceof EObject)).map(Object::toString)
                .filter(text -> !text.isBlank()).collect(Collectors.joining("  "));
    }

    private static String join(String first, String second) {
        return (first == null || first.isBlank() ? "" : first + "  ") + (second == null ? "" : second);
    }
}
