package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is needed and what is booked of one requirement, day by day. Days are counted as {@code LocalDate} does. */
public final class Coverage {

    private final String requirement;
    private final List<Stint> booked = new ArrayList<>();
    private Demand demand;
    private List<Shortage> shortages;

    /**
     * A day on which not enough is booked or held.
     *
     * @param day     as {@link java.time.LocalDate#toEpochDay()}
     * @param missing how many
     */
    public record Shortage(String requirement, int day, int missing) {
    }

    Coverage(String requirement) {
        this.requirement = requirement;
        this.demand = new Demand(requirement, List.of());
    }

    /** Says when it is needed, in the place of what was said before. */
    void need(Demand now) {
        demand = now;
        shortages = null;
    }

    void book(Stint stint) {
        booked.add(stint);
        shortages = null;
    }

    void leave(Stint stint) {
        booked.removeIf(one -> one.id().equals(stint.id()));
        shortages = null;
    }

    Demand demand() {
        return demand;
    }

    /** The days on which anything is needed or booked, in order, with what is there by bookings and without them. */
    public List<Demand.Day> days() {
        SortedMap<Integer, Demand.Day> days = new TreeMap<>();
        demand.days().forEach(day -> days.put(day.day(), day));
        for (Stint stint : booked) {
            for (int day = stint.first(); day <= stint.last(); day++) {
                days.merge(day, booked(stint, day), Demand.Day::and);
            }
        }
        return days.values().stream().filter(day -> !day.isNothing()).toList();
    }

    private static Demand.Day booked(Stint stint, int day) {
        int quantity = stint.quantity();
        return switch (stint.status()) {
            case CONFIRMED, RETURNED -> new Demand.Day(day, 0, quantity, 0, 0);
            case PRELIMINARY -> new Demand.Day(day, 0, 0, quantity, 0);
            case PENCIL -> new Demand.Day(day, 0, 0, 0, quantity);
            case CANCELLED -> new Demand.Day(day, 0, 0, 0, 0);
        };
    }

    /** The days on which something is missing, in order. */
    public List<Shortage> shortages() {
        if (shortages == null) {
            shortages = demand.days().isEmpty() ? List.of() : missing();
        }
        return shortages;
    }

    private List<Shortage> missing() {
        List<Demand.Day> days = demand.days();
        int[] left = new int[days.size()];
        for (int i = 0; i < left.length; i++) {
            Demand.Day day = days.get(i);
            left[i] = day.needed() - day.confirmed() - day.preliminary();
        }
        for (Stint stint : booked) {
            if (stint.isThere()) {
                for (int i = demand.from(stint.first()); i < left.length && days.get(i).day() <= stint.last(); i++) {
                    left[i] -= stint.quantity();
                }
            }
        }
        List<Shortage> found = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0) {
                found.add(new Shortage(requirement, days.get(i).day(), left[i]));
            }
        }
        return found;
    }
}
