package org.backlot.ui.draft;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.Production;

/**
 * A file that was read and compared with the script.
 *
 * @param file its name
 */
public record NewDraft(String file, DraftComparison comparison) {

    /**
     * Compares; for any thread.
     *
     * @param production a snapshot of the production
     * @throws IllegalArgumentException if the file has no scenes, or the production has none
     */
    public static NewDraft of(String file, Incoming incoming, Production production) {
        return new NewDraft(file, DraftComparison.of(production, DraftComparison.draft(incoming)));
    }

    /** The same file compared with the script as it is by now; for any thread. */
    NewDraft again(Production production) {
        return new NewDraft(file, DraftComparison.of(production, comparison.incoming()));
    }
}
