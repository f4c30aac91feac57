package org.backlot.core.check;

import java.util.List;
import java.util.Objects;

/**
 * A fault that a check found.
 *
 * @param check   the id of the check
 * @param target  the id of the object that it concerns, or the empty string for the production as a whole
 * @param place   where that is, for people: {@code "Scene 12"}
 * @param message what is wrong, one sentence
 * @param fixes   what would mend it; may be empty
 */
public record Finding(String check, Severity severity, String target, String place, String message, List<Fix> fixes) {

    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        fixes = List.copyOf(fixes);
    }
}
