package org.backlot.resources.library;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.value.Sha256;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Profiles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What of an entry a library shares. A production's own are what somebody does there, which sets are shot at a place,
 * and its permits. How people are paid, their health, emergency contacts and home addresses are in no library.
 *
 * @param values by feature; references to other entries by their names
 */
record Content(Map<String, String> values) {

    private static final Map<String, Set<String>> OWN = Map.of("Person", Set.of("department", "position"),
            "Profile", Set.of("person", "distant", "address", "medical", "emergency", "pay"),
            "Place", Set.of("sets", "permits"));

    static Content of(Production production, Identified entry) {
        Map<String, String> values = new LinkedHashMap<>();
        add(values, "", entry);
        if (entry instanceof Person person) {
            Profiles.of(production).of(person).ifPresent(profile -> add(values, "profile.", profile));
        }
        return new Content(values);
    }

    /** The features that are shared. */
    static List<EStructuralFeature> shared(EObject object) {
        Set<String> own = OWN.getOrDefault(object.eClass().getName(), Set.of());
        return object.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.getName().equals("id")
                && !feature.getName().equals("link") && !own.contains(feature.getName())
                && !(feature instanceof EReference reference && reference.isContainer())).toList();
    }

    private static void add(Map<String, String> values, String prefix, EObject object) {
        for (EStructuralFeature feature : shared(object)) {
            if (object.eIsSet(feature)) {
                String text = feature.isMany() ? ((List<?>) object.eGet(feature)).stream()
                        .map(value -> text(feature, value)).collect(Collectors.joining("\n"))
                        : text(feature, object.eGet(feature));
                if (!text.isBlank()) {
                    values.put(prefix + feature.getName(), text);
                }
            }
        }
    }

    private static String text(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? parts((EObject) value) : Entry.name((Identified) value);
        }
        return value == null ? "" : value instanceof Enum<?> constant ? constant.name()
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** A certificate or a value of a field, as one line. */
    private static String parts(EObject part) {
        return part.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.getName().equals("id") && part.eIsSet(attribute))
                .map(attribute -> attribute.getName() + "=" + text(attribute, part.eGet(attribute)))
                .collect(Collectors.joining("; "));
    }

    /** The fingerprint by which it is known again. */
    String digest() {
        return Sha256.of(values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue())
                .sorted().collect(Collectors.joining("\0")).getBytes(StandardCharsets.UTF_8));
    }
}
