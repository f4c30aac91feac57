package org.backlot.core.session;

import java.util.Iterator;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One object takes the place of another: whatever names the other, in any section, names it from then on, and the other
 * is gone. What people decided goes on naming the other by its id, as it does of whatever is deleted.
 */
public final class Succession {

    private Succession() {
    }

    /** To be called inside an edit. It sweeps the production once. */
    public static void of(Production production, Identified other, Identified kept) {
        if (other == kept) {
            return;
        }
        Iterator<EObject> all = production.eAllContents();
        while (all.hasNext()) {
            EObject by = all.next();
            if (by != other && !AppendOnly.isKept(by)) {
                by.eClass().getEAllStructuralFeatures().stream().filter(Index::isMention).filter(by::eIsSet)
                        .forEach(feature -> rename(by, feature, other, kept));
            }
        }
        EcoreUtil.remove(other);
    }

    private static void rename(EObject by, EStructuralFeature feature, Identified other, Identified kept) {
        boolean reference = feature instanceof EReference;
        Object old = reference ? other : Ids.of(other);
        Object now = reference ? kept : Ids.of(kept);
        if (!feature.isMany()) {
            if (old.equals(by.eGet(feature))) {
                by.eSet(feature, by == kept ? null : now);
            }
            return;
        }
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) by.eGet(feature);
        int place = list.indexOf(old);
        if (place < 0) {
            return;
        }
        if (by == kept || list.contains(now)) {
            list.remove(place);
        } else {
            list.set(place, now);
        }
    }
}
