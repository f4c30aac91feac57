package org.backlot.core.question;

import java.util.List;

/**
 * Where an answer comes from, so that a total can be traced back to what makes it.
 *
 * @param says    one line for people, as {@code "12 shoot days of the board Main"}
 * @param objects ids of the objects that it was made from: strips, days, deals, orders
 */
public record Source(String says, List<String> objects) {

    public Source {
        objects = List.copyOf(objects);
    }

    /** A source that no object of the production stands for, as a rate card. */
    public static Source of(String says) {
        return new Source(says, List.of());
    }
}
