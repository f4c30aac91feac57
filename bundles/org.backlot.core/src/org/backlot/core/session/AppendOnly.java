package org.backlot.core.session;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Lists to which objects are added and to which nothing else ever happens: what people decided. The model says which
 * lists these are, by the annotation {@value #SOURCE}.
 */
final class AppendOnly {

    static final String SOURCE = "urn:backlot:core:appendOnly";

    private final Index index;

    AppendOnly(Index index) {
        this.index = index;
    }

    /** Whether something was added to such a list. */
    static boolean appends(List<Change> changes) {
        return changes.stream().anyMatch(change -> isAppendOnly(change.feature()));
    }

    /** Whether an object stands in such a list, or in what does. */
    static boolean isKept(EObject object) {
        return kept(object) != null;
    }

    /**
     * Refuses changes that would rewrite such a list.
     *
     * @throws IllegalStateException with the name of the list
     */
    void refuseRewriting(List<Change> changes) {
        for (Change change : changes) {
            EObject object = index.object(change.object()).orElse(null);
            if (isAppendOnly(change.feature())) {
                boolean appended = change instanceof Change.Insert insert && object != null
                        && insert.index() >= sizeBefore(changes, object, change.feature());
                refuseUnless(appended, change.feature());
            } else if (object != null && kept(object) instanceof EObject kept) {
                EStructuralFeature list = kept.eContainmentFeature();
                int at = ((List<?>) kept.eContainer().eGet(list)).indexOf(kept);
                refuseUnless(at >= sizeBefore(changes, kept.eContainer(), list), list);
            }
        }
    }

    private static void refuseUnless(boolean appended, EStructuralFeature list) {
        if (!appended) {
            throw new IllegalStateException("The " + list.getName() + " of a " + list.getEContainingClass().getName()
                    + " only grows: what stands in it is never changed or taken out");
        }
    }

    /** How many objects a list had before: nothing but inserts happens to it, or they are refused one by one. */
    private int sizeBefore(List<Change> changes, EObject object, EStructuralFeature list) {
        long inserted = changes.stream().filter(change -> change instanceof Change.Insert
                && change.feature() == list && index.object(change.object()).orElse(null) == object).count();
        return ((List<?>) object.eGet(list)).size() - (int) inserted;
    }

    /** The object itself or the one around it that stands in such a list; null where none does. */
    private static EObject kept(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at.eContainmentFeature() != null && isAppendOnly(at.eContainmentFeature())) {
                return at;
            }
        }
        return null;
    }

    private static boolean isAppendOnly(EStructuralFeature feature) {
        return feature.getEAnnotation(SOURCE) != null;
    }
}
