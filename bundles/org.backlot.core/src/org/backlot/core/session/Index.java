package org.backlot.core.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Objects by id, and who names whom. Kept up to date with every change, so that looking up sweeps the model once at
 * most: who names whom is worked out when it is first asked for, as opening a production need not wait for it.
 */
final class Index {

    private final Map<String, Identified> objects = new LinkedHashMap<>();
    private final Map<EClass, List<EStructuralFeature>> mentions = new HashMap<>();
    private Map<String, Set<Use>> uses;

    Optional<Identified> object(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    List<Use> uses(String id) {
        if (uses == null) {
            uses = new HashMap<>();
            objects.values().forEach(this::mentionAll);
        }
        return List.copyOf(uses.getOrDefault(id, Set.of()));
    }

    /** Takes one object in, without its contents. */
    void add(EObject object) {
        if (object instanceof Identified identified) {
            Identified other = objects.putIfAbsent(Ids.of(identified), identified);
            if (other != null && other != identified) {
                throw new IllegalStateException("Two objects have the id " + identified.getId() + ": "
                        + other.eClass().getName() + " and " + identified.eClass().getName());
            }
        }
        if (uses != null) {
            mentionAll(object);
        }
    }

    private void mentionAll(EObject object) {
        for (EStructuralFeature feature : mentions(object.eClass())) {
            if (object.eIsSet(feature)) {
                values(object, feature).forEach(value -> mention(object, feature, value));
            }
        }
    }

    /** Lets one object go, without its contents. */
    void remove(EObject object) {
        if (object instanceof Identified identified) {
            objects.remove(identified.getId(), identified);
        }
        if (uses != null) {
            forgetAll(object);
        }
    }

    private void forgetAll(EObject object) {
        for (EStructuralFeature feature : mentions(object.eClass())) {
            if (object.eIsSet(feature)) {
                values(object, feature).forEach(value -> forget(object, feature, value));
            }
        }
    }

    /** Follows a change of one feature: a value that came or went; either may be null. */
    void changed(EObject object, EStructuralFeature feature, Object before, Object after) {
        if (uses == null || !isMention(feature)) {
            return;
        }
        if (before != null && !(feature.isMany() && values(object, feature).contains(before))) {
            forget(object, feature, before);
        }
        if (after != null) {
            mention(object, feature, after);
        }
    }

    /** The features of a class that name other objects; asked for once a class, as most have none. */
    private List<EStructuralFeature> mentions(EClass type) {
        return mentions.computeIfAbsent(type,
                t -> t.getEAllStructuralFeatures().stream().filter(Index::isMention).toList());
    }

    static boolean isMention(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> !reference.isContainment() && !reference.isContainer();
            case EAttribute attribute -> attribute.getEAttributeType() == CorePackage.Literals.REF;
            default -> false;
        };
    }

    private static Collection<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof Collection<?> many ? many : List.of(value);
    }

    private void mention(EObject object, EStructuralFeature feature, Object value) {
        uses.computeIfAbsent(target(value), id -> new LinkedHashSet<>()).add(new Use(object, feature));
    }

    private void forget(EObject object, EStructuralFeature feature, Object value) {
        Set<Use> known = uses.get(target(value));
        if (known != null && known.remove(new Use(object, feature)) && known.isEmpty()) {
            uses.remove(target(value));
        }
    }

    private static String target(Object value) {
        return value instanceof Identified object ? Ids.of(object) : value.toString();
    }
}
