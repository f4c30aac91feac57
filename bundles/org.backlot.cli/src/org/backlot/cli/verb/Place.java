package org.backlot.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.backlot.core.command.Nearest;
import org.backlot.core.command.UsageFault;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A value in a production, found by a path: names of features with dots between them, as the model has them. A feature
 * that holds several is followed by {@code [n]}, counted from 1, or {@code [feature=value]}, the value in quotes where
 * it has blanks or brackets. The path begins with a feature of the production, the name of a section
 * ({@code schedule}), or the id of any object.
 */
record Place(EObject object, EStructuralFeature feature) {

    /** @throws UsageFault if the path leads nowhere, with what is there instead */
    static Place at(Session session, String path) {
        List<PathStep> steps = PathStep.parse(path);
        PathStep last = steps.get(steps.size() - 1);
        if (steps.size() > 1 && last.selector() != null) {
            throw new UsageFault(path + " is an object; add a dot and what of it to set");
        }
        Production production = session.production();
        EObject object = production;
        int from = 0;
        if (production.eClass().getEStructuralFeature(steps.get(0).name()) == null) {
            object = start(session, steps.get(0));
            from = 1;
        }
        if (from == steps.size()) {
            throw new UsageFault(path + " is an object; add a dot and what of it to set: " + String.join(", ",
                    names(object.eClass())));
        }
        for (PathStep step : steps.subList(from, steps.size() - 1)) {
            object = step.follow(object);
        }
        return new Place(object, settable(PathStep.feature(object, last.name())));
    }

    private static EObject start(Session session, PathStep step) {
        Production production = session.production();
        List<String> sections = production.getSections().stream().map(s -> s.eClass().getEPackage().getNsPrefix())
                .toList();
        int place = sections.indexOf(step.name());
        if (place >= 0) {
            return production.getSections().get(place);
        }
        return session.object(step.name()).orElseThrow(() -> {
            List<String> known = new ArrayList<>(names(production.eClass()));
            known.addAll(sections);
            return new UsageFault("The production has no " + step.name() + ", and no object has this id"
                    + Nearest.hint(step.name(), known));
        });
    }

    static List<String> names(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> !f.getName().equals("sections") && !(f instanceof EReference r && r.isContainer()))
                .map(EStructuralFeature::getName).toList();
    }

    private static EStructuralFeature settable(EStructuralFeature feature) {
        if (feature.getName().equals("id")) {
            throw new UsageFault("An id is made once and never changes");
        }
        if (feature.isMany()) {
            throw new UsageFault(feature.getName() + " holds several; choose one with [n], counted from 1, or "
                    + "[feature=value], then a dot and what of it to set");
        }
        if (feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())) {
            throw new UsageFault(feature.getName() + " is an object; add a dot and what of it to set: "
                    + String.join(", ", names(reference.getEReferenceType())));
        }
        return feature;
    }

    /** A text as a value of the feature; the empty text is no value. */
    Object value(Session session, String text) {
        if (text.isEmpty()) {
            return feature.getDefaultValue();
        }
        if (feature instanceof EReference reference) {
            Identified named = session.object(text).orElseThrow(
                    () -> new UsageFault("No object has the id " + text + ". Find ids with backlot show"));
            if (!reference.getEReferenceType().isInstance(named)) {
                throw new UsageFault("The object " + text + " is a " + named.eClass().getName() + ", not a "
                        + reference.getEReferenceType().getName());
            }
            return named;
        }
        return attribute((EAttribute) feature, text);
    }

    private static Object attribute(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choice) {
            return choice.getELiterals().stream().filter(l -> l.getName().equalsIgnoreCase(text)).findFirst()
                    .map(literal -> (Object) literal.getInstance())
                    .orElseThrow(() -> new UsageFault(attribute.getName() + " cannot be " + text
                            + Nearest.hint(text, choice.getELiterals().stream().map(l -> l.getName()).toList())));
        }
        boolean length = type.getInstanceClass() == int.class
                && attribute.getName().toLowerCase(Locale.ROOT).endsWith("eighths");
        if (length && text.contains("/")) {
            OptionalInt eighths = Eighths.parse(text);
            if (eighths.isPresent()) {
                return eighths.getAsInt();
            }
        }
        if (type.getInstanceClass() == boolean.class && !List.of("true", "false").contains(text)) {
            throw new UsageFault(attribute.getName() + " is true or false, not " + text);
        }
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException e) {
            throw new UsageFault(attribute.getName() + " cannot be " + text + ". Write " + example(type));
        }
    }

    private static String example(EDataType type) {
        return switch (type.getName()) {
            case "Date" -> "a date as 2027-03-01";
            case "Time" -> "a time of day as 07:30";
            case "Duration" -> "a length of time as PT1H30M";
            case "Decimal" -> "a number as 12.50";
            case "Currency" -> "a currency as USD";
            case "Zone" -> "a time zone as Europe/Prague";
            default -> type.getInstanceClass() == int.class ? "a whole number" : "a " + type.getName();
        };
    }

    /** The present value as text; null where there is none. */
    String text() {
        return text(object, feature);
    }

    static String text(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return switch (value) {
            case null -> null;
            case Identified named -> named.getId();
            case Enumerator literal -> literal.getName();
            default -> value.toString();
        };
    }
}
