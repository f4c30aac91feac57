package org.backlot.budget.version;

import java.util.Collection;
import java.util.function.UnaryOperator;

import org.backlot.budget.model.BudgetPackage.Literals;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Version;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Ids;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies accounts and all that their figures follow from. The copies have ids of their own, which tell what they are
 * copies of, so that a line is still compared with itself when it was renamed. Lines that share ceilings because they
 * are of the same person get a range of their own in a version, which stays when the person goes.
 */
final class CostsCopy {

    private CostsCopy() {
    }

    /** Into a version that is put aside. */
    static void into(Version version, Costs from) {
        copy(version, from, id -> Versions.id(version, from instanceof Version before
                ? Versions.original(before, id) : id)).stream().filter(Line.class::isInstance).map(Line.class::cast)
                .filter(line -> isBlank(line.getRange()) && !isBlank(line.getSubject()))
                .forEach(line -> line.setRange(line.getSubject()));
    }

    /** Out of a version, with the ids of what was put aside. */
    static void outOf(Version version, Costs into) {
        copy(into, version, id -> Versions.original(version, id)).stream().filter(Line.class::isInstance)
                .map(Line.class::cast).filter(line -> !isBlank(line.getSubject())
                        && line.getSubject().equals(line.getRange())).forEach(line -> line.setRange(null));
    }

    @SuppressWarnings("unchecked")
    private static Collection<EObject> copy(Costs into, Costs from, UnaryOperator<String> id) {
        var copier = new EcoreUtil.Copier();
        for (EStructuralFeature feature : Literals.COSTS.getEStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                EList<EObject> copies = (EList<EObject>) into.eGet(reference);
                ((EList<EObject>) from.eGet(reference)).forEach(object -> copies.add(copier.copy(object)));
            } else if (from.eIsSet(feature)) {
                into.eSet(feature, from.eGet(feature));
            }
        }
        copier.copyReferences();
        copier.forEach((original, copy) -> {
            if (original instanceof Identified old && copy instanceof Identified made) {
                made.setId(id.apply(Ids.of(old)));
            }
        });
        return copier.values();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
