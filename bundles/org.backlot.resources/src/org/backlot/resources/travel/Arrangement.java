package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;

/** What travel calls for, as it follows from the schedule, as somebody decided on it, or both. */
public sealed interface Arrangement permits Journey, Bed {

    Person person();

    /** The trip or stay that was decided on; empty where nobody decided. */
    Optional<? extends Identified> decided();

    /** Whether the schedule calls for it. */
    boolean isCalledFor();

    TravelStatus status();

    /** Why it stands so, in one sentence. */
    String says();

    /** What it costs to change; empty where nothing has to change, or nobody knows. */
    Optional<BigDecimal> change();
}
