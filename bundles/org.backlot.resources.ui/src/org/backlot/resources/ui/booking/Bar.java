package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.model.Booking;

/**
 * One booking in a row of the chart.
 *
 * @param booking   empty for one of another production, which nobody can change here
 * @param label     what stands in it
 * @param says      all that is known, for the hover
 * @param isWrong   it is taken twice, or cannot be there in time
 * @param lane      which of the lines of its row it takes, from 0
 * @param lanes     how many lines its row has
 */
public record Bar(Optional<Booking> booking, LocalDate first, LocalDate last, String label, String says,
        boolean isWrong,
        int lane, int lanes) {

    /** The bars of a row on as many lines as lie over each other, by when they begin. */
    static List<Bar> laid(List<Bar> bars) {
        List<Bar> sorted = bars.stream().sorted(Comparator.comparing(Bar::first).thenComparing(Bar::last)).toList();
        List<LocalDate> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Bar bar : sorted) {
            int lane = 0;
            while (lane < ends.size() && !ends.get(lane).isBefore(bar.first())) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(bar.last());
            } else {
                ends.set(lane, bar.last());
            }
            lanes.add(lane);
        }
        List<Bar> laid = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            laid.add(sorted.get(i).on(lanes.get(i), ends.size()));
        }
        return laid;
    }

    private Bar on(int line, int lines) {
        return new Bar(booking, first, last, label, says, isWrong, line, lines);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
