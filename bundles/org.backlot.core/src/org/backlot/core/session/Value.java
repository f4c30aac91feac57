package org.backlot.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Identified;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A value in a {@link Change}: plain data that needs no live object. Null stands for no value. */
public sealed interface Value {

    /** An attribute's value; an immutable object such as a String, a LocalDate or a BigDecimal. */
    record Plain(Object value) implements Value {
    }

    /** A reference to an object of the same section, by its id. */
    record Link(String id) implements Value {
    }

    /**
     * A contained object with everything in it, as it was at the moment of the change.
     *
     * @param features what differs from the defaults, in the order of the model
     */
    record Tree(String id, EClass type, Map<EStructuralFeature, List<Value>> features) implements Value {
    }

    /** The value of a feature, or of one place in its list, as it is now. */
    static Value of(EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EReference reference when value instanceof EObject object -> reference.isContainment()
                    ? tree(object)
                    : new Link(id(object));
            default -> value == null ? null : new Plain(value);
        };
    }

    private static Tree tree(EObject object) {
        Map<EStructuralFeature, List<Value>> features = new LinkedHashMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && isRecorded(feature) && feature != object.eClass().getEIDAttribute()) {
                Object value = object.eGet(feature);
                features.put(feature, feature.isMany() ? all(feature, (List<?>) value)
                        : Collections.singletonList(of(feature, value)));
            }
        }
        return new Tree(id(object), object.eClass(), features);
    }

    private static List<Value> all(EStructuralFeature feature, List<?> values) {
        List<Value> all = new ArrayList<>(values.size());
        values.forEach(value -> all.add(of(feature, value)));
        return all;
    }

    /** Whether changes of a feature are recorded; the container side of a containment follows from the other side. */
    static boolean isRecorded(EStructuralFeature feature) {
        return !feature.isDerived() && feature.isChangeable()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static String id(EObject object) {
        if (object instanceof Identified identified) {
            return Ids.of(identified);
        }
        throw new IllegalStateException("A " + object.eClass().getName() + " has no id: model classes of a production "
                + "extend Identified");
    }
}
