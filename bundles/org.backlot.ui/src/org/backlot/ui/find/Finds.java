package org.backlot.ui.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Everything of a production that has a name, by the words in it; what sections bring is found by its own features. */
public final class Finds {

    private static final int MOST = 200;
    private static final String GAP = "  ";
    private static final List<String> NAMES =
            List.of("number", "code", "name", "title", "label", "description", "text");

    /** One thing that was found. */
    public record Find(Identified object, String kind, String text) {
    }

    private Finds() {
    }

    /**
     * What has all the words: first what is called just so, then what begins so; among those scenes, elements and
     * people before all else.
     */
    public static List<Find> of(Session session, String words, Predicate<EObject> shown) {
        String asked = words.strip().toLowerCase(Locale.ROOT);
        String[] wanted = asked.split("\\s+");
        List<Find> finds = new ArrayList<>();
        for (EObject object : session.everything()) {
            if (object instanceof Identified identified && shown.test(object)) {
                Find find = describe(identified, session.questions().categories());
                String text = (find.kind + " " + find.text).toLowerCase(Locale.ROOT);
                if (!find.text.isBlank() && Arrays.stream(wanted).allMatch(text::contains)) {
                    finds.add(find);
                }
            }
        }
        finds.sort(Comparator.comparingInt((Find find) -> nearness(find, asked)).thenComparingInt(Finds::rank));
        return finds.size() > MOST ? finds.subList(0, MOST) : finds;
    }

    private static int nearness(Find find, String asked) {
        List<String> names = List.of(find.text.toLowerCase(Locale.ROOT).split(GAP));
        return names.contains(asked) ? 0 : names.stream().anyMatch(name -> name.startsWith(asked)) ? 1 : 2;
    }

    private static int rank(Find find) {
        return switch (find.object) {
            case Scene scene -> 0;
            case Element element -> 1;
            case Person person -> 2;
            default -> 3;
        };
    }

    private static Find describe(Identified object, Categories categories) {
        return switch (object) {
            case Scene scene -> new Find(scene, "Scene",
                    join(scene.getNumber(), scene.getHeading(), Eighths.toString(scene.getEighths())));
            case Element element -> new Find(element, categories.nameOf(element.getCategory()),
                    join(element.getBoardId(), element.getName()));
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
        return String.join(GAP, Arrays.stream(parts).filter(p -> p != null && !p.isBlank()).toList());
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }
}
