package org.backlot.schedule.board;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often units go to another place, within days and between them.
 *
 * @param count how often
 * @param days  the days on which a unit arrives somewhere else, in the order of the board
 */
public record Moves(int count, Set<PlannedDay> days) {

    /** The company moves of a plan. */
    public static Moves of(Plan plan) {
        Map<String, String> at = new HashMap<>();
        Set<PlannedDay> arrivals = new LinkedHashSet<>();
        int moves = 0;
        for (PlannedDay day : plan.days()) {
            List<String> route = Places.route(day.scenes());
            for (String place : route.isEmpty() && !day.place().isEmpty() ? List.of(day.place()) : route) {
                String before = at.put(day.unit(), place);
                if (before != null && !before.equals(place)) {
                    moves++;
                    arrivals.add(day);
                }
            }
        }
        return new Moves(moves, arrivals);
    }
}
