package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "is it free": contributed to {@code org.backlot.core.availability}. */
@FunctionalInterface
public interface AvailabilitySource {

    /** What is known of one object on those days; days of which nothing is known are left out. */
    List<Availability> availability(Production production, String object, Days days, Questions questions);
}
