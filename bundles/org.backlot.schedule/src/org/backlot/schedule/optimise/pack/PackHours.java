package org.backlot.schedule.optimise.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hours that some of the cast have to keep, as minors have: a day counts them from its first shot on, scene by scene
 * with moves and the meal between them. All hours are minutes from the midnight at which the date began, past 1,440 on
 * the night after it.
 *
 * @param days   of each day of the problem; none where nobody has such hours
 * @param limits by the id of one of the cast, of each day of the problem
 */
public record PackHours(List<Clock> days, Map<String, List<Limit>> limits) {

    /** Nobody has hours to keep. */
    public static final PackHours NONE = new PackHours(List.of(), Map.of());

    /**
     * When a day is shot.
     *
     * @param byDay     the first shot of a day
     * @param byNight   the first shot where more pages are of the night
     * @param mealAfter how long after it no scene may end before the meal
     * @param meal      how long that takes
     */
    public record Clock(int byDay, int byNight, int mealAfter, int meal) {
    }

    /**
     * What somebody has to keep to on a day.
     *
     * @param earliest before which their first scene does not begin
     * @param latest   after which their last scene does not end
     * @param longest  from the one to the other, at the most
     */
    public record Limit(int earliest, int latest, int longest) {

        /** Whatever the hours. */
        public static final Limit NONE = new Limit(0, Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** How many minutes are too many between two of the day. */
        int breach(int from, int until) {
            return Math.max(0, earliest - from) + Math.max(0, until - latest) + Math.max(0, until - from - longest);
        }
    }

    public PackHours {
        days = List.copyOf(days);
        limits = Map.copyOf(limits);
    }

    void check(int count, Set<String> cast) {
        boolean whole = limits.values().stream().allMatch(all -> all.size() == count)
                && (limits.isEmpty() || days.size() == count) && cast.containsAll(limits.keySet());
        if (!whole) {
            throw new IllegalArgumentException("Hours are not given for each of the " + count
                    + " days, or for somebody who is not there.");
        }
    }
}
