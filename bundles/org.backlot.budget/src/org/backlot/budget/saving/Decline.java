package org.backlot.budget.saving;

import org.backlot.budget.model.Budget;
import org.backlot.core.question.Saving;

/**
 * Leaves something as it is although it could be done for less; inside an edit. To do it, apply the change of its fix
 * inside an edit; undo takes that back.
 */
public record Decline(Budget budget) {

    /** Does not suggest it again until it rests on something else. */
    public void decline(Saving saving) {
        if (!budget.getDeclined().contains(saving.key())) {
            budget.getDeclined().add(saving.key());
        }
    }

    /** Suggests it again. */
    public void reconsider(Saving saving) {
        budget.getDeclined().remove(saving.key());
    }
}
