package org.backlot.core.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What one edit did: the undo step, the journal's record and the line of the audit trail in one.
 *
 * @param who     the person, as the session knows them
 * @param when    to the millisecond
 * @param label   what was done, as a person would say it: {@code "Move strip"}
 * @param changes in the order in which they happened; never empty
 */
public record ChangeSet(String who, Instant when, String label, List<Change> changes) {

    public ChangeSet {
        Objects.requireNonNull(who);
        Objects.requireNonNull(label);
        changes = List.copyOf(changes);
    }

    /** What takes this change set back, as a change set of its own. */
    ChangeSet inverse(String undoer, Instant now, String undoLabel) {
        List<Change> inverses = new ArrayList<>(changes.size());
        for (Change change : changes) {
            inverses.add(change.inverse());
        }
        Collections.reverse(inverses);
        return new ChangeSet(undoer, now, undoLabel, inverses);
    }

    /** Whether any change concerns one of these classes' features; used to skip needless refreshes. */
    public boolean touches(Class<?>... types) {
        for (Change change : changes) {
            for (Class<?> type : types) {
                if (type.isAssignableFrom(change.feature().getEContainingClass().getInstanceClass())
                        || change.feature().getEContainingClass().getInstanceClass().isAssignableFrom(type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
