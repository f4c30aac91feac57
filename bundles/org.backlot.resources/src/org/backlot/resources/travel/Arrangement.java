package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.util.List;
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

    /** Whether a person wants it otherwise than the schedule calls for. */
    boolean isOverride();

    /** By what it is known again after a change: the id of the decision, and whom and what the schedule calls for. */
    List<String> marks();

    TravelStatus status();

    /** Whether it is held, and not booked yet. */
    boolean isHeld();

    /** The status for people; what is held is told from what is booked. */
    default String standing() {
        return status() == TravelStatus.BOOKED && isHeld() ? "Held" : status().label();
    }

    /** The same for those who arrange it, who are told of an override as such. */
    default String state() {
        return isOverride() ? "Override" : standing();
    }

    /** Why it stands so, in one sentence. */
    String says();

    /** What it costs to change; empty where nothing has to change, or nobody knows. */
    Optional<BigDecimal> change();
}
