package org.backlot.core.check;

import org.backlot.core.model.Production;

/**
 * A change that would remove a finding. It is made by {@code session.edit(fix.label(), ...)}, never by the check.
 *
 * @param label what it does, as the name of an undo step: {@code "Put scene 12 on day 3"}
 */
public record Fix(String label, Change change) {

    /** Changes the production; runs inside an edit. */
    @FunctionalInterface
    public interface Change {
        void apply(Production production);
    }
}
