package org.backlot.ui.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Everything of a production that has a name, by the words in it; what sections bring is found by its own features. */
final class Finds {

    private static final int MOST = 200;
    private static final List<String> NAMES =
            List.of("number", "code", "name", "title", "label", "description", "text");

    /** One thing that was found. */
    record Find(Identified object, String kind, String text) {
    }

    private Finds() {
    }

    /** What has all the words, those whose text begins with them first. */
    static List<Find> of(Session session, String words, Predicate<EObject> shown) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<Find> finds = new ArrayList<>();
        for (EObject object : session.everything()) {
            if (object instanceof Identified identified && shown.test(object)) {
                Find find = describe(identified);
                String text = (find.kind + " " + find.text).toLowerCase(Locale.ROOT);
                if (!find.text.isBlank() && Arrays.stream(wanted).allMatch(text::contains)) {
                    finds.add(find);
                }
            }
        }
        String first = wanted[0];
        finds.sort((a, b) -> Boolean.compare(b.text.toLowerCase(Locale.ROOT).startsWith(first),
                a.text.toLowerCase(Locale.ROOT).startsWith(first)));
        return finds.size() > MOST ? finds.subList(0, MOST) : finds;
    }

    static Find describe(Identified object) {
        return switch (object) {
            case Scene scene -> new Find(scene, "Scene",
                    join(scene.getNumber(), scene.getHeading(), Eighths.toString(scene.getEighths())));
            case Element element -> new Find(element, "Element", join(element.getBoardId(), element.getName()));
            case Person person -> new Find(person, "Person",
                    join(person.getName(), person.getPosition(), person.getDepartment()));
            default -> new Find(object, words(object.eClass().getName()), named(object));
        };
    }

    private static String named(EObject object) {
        List<String> parts = new ArrayList<>();
        for (String name : NAMES) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && !feature.isMany() && object.eGet(feature) instanceof String text) {
                parts.add(text);
            }
        }
        return join(parts.toArray(String[]::new));
    }

    private static String join(String... parts) {
        return String.join("  ", Arrays.stream(parts).filter(p -> p != null && !p.isBlank()).toList());
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
