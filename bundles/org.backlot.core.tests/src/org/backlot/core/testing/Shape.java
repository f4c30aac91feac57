package org.backlot.core.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Everything that a production holds, one value to a line, with places instead of ids: two productions that differ in
 * ids alone have the same shape.
 */
public final class Shape {

    private static final Pattern ID = Pattern.compile("[0-9abcdefghjkmnpqrstvwxyz]{16}");

    private final Map<EObject, String> places = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private Shape(EObject root) {
        place(root, "");
    }

    /** The lines of a tree, as {@code script/scenes[2]/number = 3A}. */
    public static List<String> of(EObject root) {
        var shape = new Shape(root);
        List<String> lines = new ArrayList<>();
        shape.places.forEach((object, place) -> object.eClass().getEAllStructuralFeatures().forEach(feature -> {
            boolean contains = feature instanceof EReference reference
                    && (reference.isContainment() || reference.isContainer());
            boolean id = object instanceof Identified && feature.getName().equals("id");
            if (!contains && !id && object.eIsSet(feature)) {
                lines.add(place + "/" + feature.getName() + " = " + shape.words(object, feature));
            }
        }));
        return lines;
    }

    /** The lines that only one of two trees has, the first's with a minus, the second's with a plus. */
    public static List<String> difference(EObject first, EObject second) {
        List<String> one = of(first);
        List<String> other = of(second);
        List<String> lines = new ArrayList<>();
        one.stream().filter(line -> !other.contains(line)).forEach(line -> lines.add("- " + line));
        other.stream().filter(line -> !one.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private void place(EObject object, String place) {
        places.put(object, place);
        if (object instanceof Identified identified && identified.getId() != null) {
            ids.put(identified.getId(), place);
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                List<?> children = (List<?>) object.eGet(reference);
                for (int i = 0; i < children.size(); i++) {
                    place((EObject) children.get(i), place + "/" + reference.getName() + "[" + (i + 1) + "]");
                }
            } else if (object.eGet(reference) instanceof EObject child) {
                place(child, place + "/" + reference.getName());
            }
        }
    }

    private String words(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list.stream().map(this::word).toList().toString() : word(value);
    }

    private String word(Object value) {
        if (value instanceof EObject other) {
            return places.getOrDefault(other, "elsewhere");
        }
        Matcher matcher = ID.matcher(String.valueOf(value));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                ids.getOrDefault(found.group(), found.group())));
    }
}
