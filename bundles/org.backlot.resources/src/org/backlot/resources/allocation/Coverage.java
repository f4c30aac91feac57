package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is needed and what is booked of one requirement, day by day. Days are counted as {@code LocalDate} does. */
public final class Coverage {

    /** The numbers of a booking. */
    private static final int FIRST = 0;
    private static final int LAST = 1;
    private static final int QUANTITY = 2;
    private static final int KIND = 3;
    private static final int NUMBERS = 4;

    private static final int CONFIRMED = 0;
    private static final int PRELIMINARY = 1;
    private static final int PENCILLED = 2;

    private final String requirement;
    /** Its bookings in no order, by their numbers alone, which is quicker to go through than the bookings are. */
    private int[] booked = new int[NUMBERS * 8];
    private int end;
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
        int kind = kind(stint);
        if (kind >= 0) {
            if (end == booked.length) {
                booked = Arrays.copyOf(booked, 2 * end);
            }
            booked[end + FIRST] = stint.first();
            booked[end + LAST] = stint.last();
            booked[end + QUANTITY] = stint.quantity();
            booked[end + KIND] = kind;
            end += NUMBERS;
            shortages = null;
        }
    }

    /** Takes a booking out that was put in; another with the same numbers will do. */
    void leave(Stint stint) {
        int kind = kind(stint);
        for (int at = 0; kind >= 0 && at < end; at += NUMBERS) {
            if (booked[at + FIRST] == stint.first() && booked[at + LAST] == stint.last()
                    && booked[at + QUANTITY] == stint.quantity() && booked[at + KIND] == kind) {
                end -= NUMBERS;
                System.arraycopy(booked, end, booked, at, NUMBERS);
                shortages = null;
                return;
            }
        }
    }

    private static int kind(Stint stint) {
        return switch (stint.status()) {
            case CONFIRMED, RETURNED -> CONFIRMED;
            case PRELIMINARY -> PRELIMINARY;
            case PENCIL -> PENCILLED;
            case CANCELLED -> -1;
        };
    }

    /** The days on which anything is needed or booked, in order, with what is there by bookings and without them. */
    public List<Demand.Day> days() {
        SortedMap<Integer, Demand.Day> days = new TreeMap<>();
        demand.days().forEach(day -> days.put(day.day(), day));
        for (int at = 0; at < end; at += NUMBERS) {
            for (int day = booked[at + FIRST]; day <= booked[at + LAST]; day++) {
                days.merge(day, booked(at, day), Demand.Day::and);
            }
        }
        return days.values().stream().filter(day -> !day.isNothing()).toList();
    }

    private Demand.Day booked(int at, int day) {
        int quantity = booked[at + QUANTITY];
        int kind = booked[at + KIND];
        return new Demand.Day(day, 0, kind == CONFIRMED ? quantity : 0, kind == PRELIMINARY ? quantity : 0,
                kind == PENCILLED ? quantity : 0);
    }

    /** The days on which something is missing, in order. */
    public List<Shortage> shortages() {
        if (shortages == null) {
            shortages = demand.days().isEmpty() ? List.of() : missing();
        }
        return shortages;
    }

    private List<Shortage> missing() {
        int[] days = new int[demand.days().size()];
        int[] left = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            Demand.Day day = demand.days().get(i);
            days[i] = day.day();
            left[i] = day.needed() - day.confirmed() - day.preliminary();
        }
        for (int at = 0; at < end; at += NUMBERS) {
            if (booked[at + KIND] != PENCILLED) {
                int day = Arrays.binarySearch(days, booked[at + FIRST]);
                for (day = day < 0 ? -day - 1 : day; day < days.length && days[day] <= booked[at + LAST]; day++) {
                    left[day] -= booked[at + QUANTITY];
                }
            }
        }
        List<Shortage> missing = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0) {
                missing.add(new Shortage(requirement, days[i], left[i]));
            }
        }
        return missing;
    }
}
