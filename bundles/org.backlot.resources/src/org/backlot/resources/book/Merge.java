package org.backlot.resources.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Succession;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.FieldValue;
import org.backlot.resources.model.Permit;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Two entries become one. What only one of them says stays; lists have what either has; where both say something else,
 * a person chooses. Whatever names the other names the one that is kept: see {@link Succession}.
 */
public final class Merge {

    /** What is its own in each of two, and no choice. */
    private static final Set<String> OWN = Set.of("id", "person", "link");

    private final Production production;
    private final Identified kept;
    private final Identified other;
    private final Map<EObject, EObject> pairs = new LinkedHashMap<>();

    /**
     * @param kept  stays
     * @param other goes
     * @throws IllegalArgumentException if they are not two of the same
     */
    public Merge(Production production, Identified kept, Identified other) {
        if (kept == other || kept.eClass() != other.eClass()) {
            throw new IllegalArgumentException("Choose two entries of the same kind to merge");
        }
        this.production = production;
        this.kept = kept;
        this.other = other;
        pairs.put(kept, other);
        if (kept instanceof Person one && other instanceof Person two) {
            Profiles profiles = Profiles.of(production);
            profiles.of(one).ifPresent(profile -> profiles.of(two).ifPresent(second -> pairs.put(profile, second)));
        }
    }

    /**
     * Something of which both say something else.
     *
     * @param feature its name in the model: phone
     * @param label   for people: Phone
     * @param kept    what the one that is kept says
     * @param other   what the other says
     */
    public record Difference(String feature, String label, String kept, String other) {
    }

    /** Merges two entries of a production, each by its id, leaving what the first says; inside an edit. */
    public static void byId(Production production, String kept, String other) {
        Map<String, Identified> entries = byId(production);
        if (entries.containsKey(kept) && entries.containsKey(other)) {
            new Merge(production, entries.get(kept), entries.get(other)).apply(difference -> false);
        }
    }

    private static Map<String, Identified> byId(Production production) {
        return Entry.all(production).stream()
                .collect(Collectors.toMap(Identified::getId, entry -> entry, (a, b) -> a));
    }

    /** Says of two entries, each by its id, that they are two; inside an edit. */
    public static void distinguish(Production production, String one, String other) {
        Map<String, Identified> entries = byId(production);
        if (entries.containsKey(one) && entries.containsKey(other)) {
            Distinctions.add(production, entries.get(one), entries.get(other));
        }
    }

    /** What a person has to choose. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        pairs.forEach((one, two) -> {
            single(one).stream().filter(feature -> differs(one, two, feature))
                    .forEach(feature -> differences.add(difference(one, two, feature)));
            fields(one).forEach(value -> other(value, two).ifPresent(there -> differences.add(difference(value,
                    there))));
        });
        return differences;
    }

    /** What stands in the fields that plug-ins add. */
    private static List<FieldValue> fields(EObject object) {
        return object.eContents().stream().filter(FieldValue.class::isInstance).map(FieldValue.class::cast).toList();
    }

    private static Optional<FieldValue> other(FieldValue value, EObject two) {
        return fields(two).stream().filter(there -> Objects.equals(value.getField(), there.getField())
                && !isBlank(value.getValue()) && !isBlank(there.getValue())
                && !Objects.equals(value.getValue(), there.getValue())).findFirst();
    }

    private static Difference difference(FieldValue one, FieldValue two) {
        String field = Objects.requireNonNullElse(one.getField(), "");
        return new Difference(field, label(field.substring(field.lastIndexOf('.') + 1)), text(one.getValue()),
                text(two.getValue()));
    }

    private static Difference difference(EObject one, EObject two, EStructuralFeature feature) {
        return new Difference(feature.getName(), label(feature.getName()), text(one.eGet(feature)),
                text(two.eGet(feature)));
    }

    /**
     * Merges; inside an edit.
     *
     * @param theirs whether what the other says is taken
     */
    public void apply(Predicate<Difference> theirs) {
        pairs.forEach((one, two) -> {
            fields(one).forEach(value -> other(value, two).filter(there -> theirs.test(difference(value, there)))
                    .ifPresent(there -> value.setValue(there.getValue())));
            for (EStructuralFeature feature : single(one)) {
                boolean take = differs(one, two, feature) ? theirs.test(difference(one, two, feature))
                        : isBlank(one.eGet(feature)) && two.eIsSet(feature);
                if (take) {
                    one.eSet(feature, two.eGet(feature));
                }
            }
            one.eClass().getEAllStructuralFeatures().stream().filter(EStructuralFeature::isMany)
                    .forEach(feature -> unite(one, two, feature));
        });
        pairs.forEach((one, two) -> Succession.of(production, (Identified) two, (Identified) one));
        Distinctions.tidy(production);
    }

    /** Features of one value that both may say; a number or a yes that nobody changed says nothing. */
    private static List<EStructuralFeature> single(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isMany()
                && !OWN.contains(feature.getName())
                && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())))
                .toList();
    }

    private static boolean differs(EObject one, EObject two, EStructuralFeature feature) {
        return one.eIsSet(feature) && two.eIsSet(feature) && !isBlank(one.eGet(feature)) && !isBlank(two.eGet(feature))
                && !Objects.equals(one.eGet(feature), two.eGet(feature));
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank() || Objects.equals(value, 0);
    }

    private static void unite(EObject one, EObject two, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        EList<Object> here = (EList<Object>) one.eGet(feature);
        for (Object value : List.copyOf((List<?>) two.eGet(feature))) {
            if (value != one && here.stream().noneMatch(there -> same(there, value))) {
                here.add(value);
            }
        }
    }

    /** What is contained is the same where it says the same; all else where it is the same. */
    private static boolean same(Object a, Object b) {
        if (a instanceof FieldValue one && b instanceof FieldValue two) {
            return Objects.equals(one.getField(), two.getField());
        }
        return a instanceof Certificate || a instanceof Permit
                ? EcoreUtil.equals(withoutId((Identified) a), withoutId((Identified) b)) : a.equals(b);
    }

    private static Identified withoutId(Identified object) {
        Identified copy = EcoreUtil.copy(object);
        copy.setId(null);
        return copy;
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Identified object -> Entry.name(object);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    /** The name of a feature as people read it: {@code "agentPhone"} is Agent phone. */
    public static String label(String feature) {
        String words = feature.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT)
                .replace("email", "e-mail");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The one that is kept. */
    public Identified kept() {
        return kept;
    }

    /** The one that goes. */
    public Identified other() {
        return other;
    }

    /** An entry by its id, else the only one of its name. */
    public static Optional<Identified> find(Production production, String name) {
        List<Identified> all = Entry.all(production);
        return all.stream().filter(entry -> name.equals(entry.getId())).findFirst().or(() -> {
            List<Identified> named = all.stream().filter(entry -> Entry.name(entry).equalsIgnoreCase(name)).toList();
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        });
    }
}
