package org.backlot.core.question;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * From when to when somebody is at work, in local time of the place of work.
 *
 * @param from  the call
 * @param until the wrap; on the next date where they work past midnight
 * @param work  from call to wrap without meals
 */
public record Hours(LocalDateTime from, LocalDateTime until, Duration work) {

    public Hours {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The wrap " + until + " is before the call, " + from);
        }
    }

    /** The time off between this and what comes after it; negative where the two overlap. */
    public Duration restBefore(Hours next) {
        return Duration.between(until, next.from);
    }

    /** Both on one day: from the first call to the last wrap, with the work of both, even where they overlap. */
    public Hours and(Hours other) {
        return new Hours(from.isBefore(other.from) ? from : other.from,
                until.isAfter(other.until) ? until : other.until, work.plus(other.work));
    }
}
