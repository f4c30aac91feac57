package org.backlot.schedule.optimise.pack;

import java.util.List;

/**
 * A day and the scenes on it, as a rule sees them.
 *
 * @param day    the day
 * @param scenes its scenes, at least one, in the order of the problem: the order within the day is not yet decided
 */
public record DayContent(PackDay day, List<PackScene> scenes) {
}
