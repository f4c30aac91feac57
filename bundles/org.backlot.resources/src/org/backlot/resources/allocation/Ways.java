package org.backlot.resources.allocation;

import java.util.OptionalLong;

/** How long it takes from one place to another. */
@FunctionalInterface
public interface Ways {

    /** Nobody knows of any way. */
    Ways UNKNOWN = (from, to) -> OptionalLong.empty();

    /** Minutes, as long one way as the other; empty where nobody knows. */
    OptionalLong minutes(String from, String to);
}
