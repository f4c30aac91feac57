package org.backlot.resources.library;

import java.util.List;

import org.backlot.core.model.Identified;
import org.backlot.resources.model.Library;

/**
 * An entry that is not the same here and in its library.
 *
 * @param here   the entry of the production
 * @param there  the id of the entry in the library
 * @param values what they say otherwise; none where it is gone
 */
public record LibraryChange(Library library, Identified here, String there, State state, List<Difference> values) {

    /** Who changed it since it was read last. */
    public enum State { NEWER_THERE, CHANGED_HERE, CHANGED_IN_BOTH, GONE_THERE }

    /**
     * A value.
     *
     * @param label for people: E-mail
     */
    public record Difference(String label, String here, String there) {
    }

    public LibraryChange {
        values = List.copyOf(values);
    }
}
