package org.backlot.core.session;

import java.util.Collection;

import org.backlot.core.model.Attachment;
import org.backlot.core.model.DeclinedWord;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes objects out: nothing goes on naming what is gone, but what people decided. */
final class Removal {

    private final Index index;

    Removal(Index index) {
        this.index = index;
    }

    /** Takes an object out with every mention of it and of what it contains. */
    void remove(Identified object) {
        forget(object);
        object.eAllContents().forEachRemaining(child -> {
            if (child instanceof Identified identified) {
                forget(identified);
            }
        });
        EcoreUtil.remove(object);
    }

    private void forget(Identified object) {
        for (Use use : index.uses(Ids.of(object))) {
            if (use.by() instanceof Attachment || use.by() instanceof DeclinedWord
                    || use.by() instanceof Foreign) {
                EcoreUtil.remove(use.by());
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
