package org.backlot.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One step of a path, as {@code scenes[number=12A]}.
 *
 * @param selector what stands in the brackets before {@code =}, or the position; null where there are no brackets
 * @param wanted   what stands after {@code =}; null for a position
 */
record PathStep(String name, String selector, String wanted) {

    private static final Pattern STEP = Pattern.compile(
            "([A-Za-z0-9_]+)(?:\\[(?:(\\d{1,9})|([A-Za-z0-9_]+)=(?:\"([^\"]*)\"|([^\\]\"]*)))\\])?(?:\\.|$)");

    static List<PathStep> parse(String path) {
        List<PathStep> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int at = 0;
        while (at < path.length() && matcher.region(at, path.length()).lookingAt()) {
            String selector = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            steps.add(new PathStep(matcher.group(1), selector,
                    matcher.group(4) != null ? matcher.group(4) : matcher.group(5)));
            at = matcher.end();
        }
        if (at < path.length() || path.isEmpty() || path.endsWith(".")) {
            throw new UsageFault("The path cannot be understood from \"" + path.substring(at)
                    + "\" on. Write it as script.scenes[12].synopsis or schedule.boards[name=\"Board 1\"].name");
        }
        return steps;
    }

    static EStructuralFeature feature(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new UsageFault("A " + object.eClass().getName() + " has no " + name
                    + Nearest.hint(name, Place.names(object.eClass())));
        }
        return feature;
    }

    /** The object that the step leads to from another. */
    EObject follow(EObject from) {
        EStructuralFeature feature = feature(from, name);
        if (!(feature instanceof EReference)) {
            throw new UsageFault(name + " is a value and has nothing below it");
        }
        if (feature.isMany()) {
            return choose(((List<?>) from.eGet(feature)).stream().map(EObject.class::cast).toList());
        }
        if (selector != null) {
            throw new UsageFault("There is only one " + name + ". Leave the brackets away");
        }
        Object next = from.eGet(feature);
        if (next == null) {
            throw new UsageFault("There is no " + name + " yet");
        }
        return (EObject) next;
    }

    private EObject choose(List<EObject> all) {
        if (selector == null) {
            throw new UsageFault(name + " holds " + all.size() + "; choose one with "
                    + name + "[n], counted from 1, or " + name + "[feature=value]");
        }
        if (wanted == null) {
            int position = Integer.parseInt(selector);
            if (position < 1 || position > all.size()) {
                throw new UsageFault("There is no " + name + "[" + position + "]; " + name + " holds " + all.size()
                        + ", counted from 1");
            }
            return all.get(position - 1);
        }
        List<EObject> found = all.stream()
                .filter(object -> wanted.equals(Place.text(object, feature(object, selector)))).toList();
        if (found.size() != 1) {
            List<String> there = all.stream().map(object -> Place.text(object, feature(object, selector)))
                    .filter(text -> text != null).distinct().limit(30).toList();
            throw new UsageFault(found.isEmpty()
                    ? "None of " + name + " has the " + selector + " " + wanted + Nearest.hint(wanted, there)
                    : found.size() + " of " + name + " have the " + selector + " " + wanted
                            + ". Choose one by its position or its id");
        }
        return found.get(0);
    }
}
