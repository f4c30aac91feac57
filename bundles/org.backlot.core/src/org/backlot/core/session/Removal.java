package org.backlot.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes objects out: nothing goes on naming what is gone, but what people decided. */
final class Removal {

    private final Index index;

    Removal(Index index) {
        this.index = index;
    }

    /** Takes an object out with every mention of it and of what it contains, and with all that goes along. */
    void remove(Identified object) {
        remove(object, new HashSet<>());
    }

    private void remove(Identified object, Set<Identified> going) {
        going.add(object);
        forget(object, going);
        List<EObject> contents = new ArrayList<>();
        object.eAllContents().forEachRemaining(contents::add);
        contents.stream().filter(Identified.class::isInstance).forEach(child -> forget((Identified) child, going));
        EcoreUtil.remove(object);
    }

    private void forget(Identified object, Set<Identified> going) {
        for (Use use : index.uses(Ids.of(object))) {
            if (use.goesAlong() && use.by() instanceof Identified along && !AppendOnly.isKept(along)) {
                if (!going.contains(along)) {
                    remove(along, going);
                }
            } else if (!AppendOnly.isKept(use.by()) && !use.feature().isMany()) {
                use.by().eUnset(use.feature());
            } else if (!AppendOnly.isKept(use.by())) {
                EList<?> list = (EList<?>) use.by().eGet(use.feature());
                list.removeIf(value -> value == object || value.equals(object.getId()));
            }
        }
    }

    /**
     * For objects that were taken out otherwise.
     *
     * @throws IllegalStateException if one is named still
     */
    void refuseDangling(Collection<Identified> detached) {
        for (Identified gone : detached) {
            for (Use use : index.uses(gone.getId())) {
                if (use.feature() instanceof EReference && names(use, gone)) {
                    throw new IllegalStateException("A " + gone.eClass().getName() + " was removed while a "
                            + use.by().eClass().getName() + " still names it as " + use.feature().getName()
                            + "; use Session.delete");
                }
            }
        }
    }

    /** Another object may have come in the place of the one that went, with its id. */
    private static boolean names(Use use, Identified gone) {
        Object value = use.by().eGet(use.feature());
        return value instanceof Collection<?> many ? many.stream().anyMatch(one -> one == gone) : value == gone;
    }
}
