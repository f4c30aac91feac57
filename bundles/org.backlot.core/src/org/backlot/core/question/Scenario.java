package org.backlot.core.question;

import java.util.Objects;

import org.backlot.core.check.Fix;

/**
 * A way in which the production could go, as another board that could be the active one.
 *
 * @param id     names it for good: the id of the board
 * @param name   for people
 * @param active whether it is how the production goes now
 * @param change makes a production go so; it is made on copies, see {@link Supposed}
 */
public record Scenario(String id, String name, boolean active, Fix.Change change) {

    public Scenario {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(change);
    }
}
