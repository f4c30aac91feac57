package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is needed and what is booked of one requirement, day by day. Days are counted as {@code LocalDate} does. */
public final class Coverage {

    private static final int ROOM = 16;
    private static final int NEEDED = 0;
    private static final int CONFIRMED = 1;
    private static final int PRELIMINARY = 2;
    private static final int PENCILLED = 3;
    private static final int KINDS = 4;

    /** The first day for which there is room, and for each day from it on its four numbers. */
    private int first;
    private int[] pieces = new int[0];
    private List<Shortage> shortages;
    private final String requirement;

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
    }

    /** The days on which anything is needed or booked, in order. */
    public List<Integer> days() {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < pieces.length; i += KINDS) {
            if ((pieces[i] | pieces[i + CONFIRMED] | pieces[i + PRELIMINARY] | pieces[i + PENCILLED]) != 0) {
                days.add(first + i / KINDS);
            }
        }
        return days;
    }

    public int needed(int day) {
        return get(day, NEEDED);
    }

    public int confirmed(int day) {
        return get(day, CONFIRMED);
    }

    public int preliminary(int day) {
        return get(day, PRELIMINARY);
    }

    public int pencilled(int day) {
        return get(day, PENCILLED);
    }

    /** The days on which something is missing, in order. */
    public List<Shortage> shortages() {
        if (shortages == null) {
            List<Shortage> found = new ArrayList<>();
            for (int i = 0; i < pieces.length; i += KINDS) {
                int missing = pieces[i] - pieces[i + CONFIRMED] - pieces[i + PRELIMINARY];
                if (missing > 0) {
                    found.add(new Shortage(requirement, first + i / KINDS, missing));
                }
            }
            shortages = found.isEmpty() ? List.of() : found;
        }
        return shortages;
    }

    /** Adds what is needed, and who is there without a booking; {@code -1} takes it back. */
    void need(Demand demand, int sign) {
        if (!demand.days().isEmpty()) {
            room(demand.days().getFirst().day(), demand.days().getLast().day());
        }
        for (Demand.Day day : demand.days()) {
            int at = (day.day() - first) * KINDS;
            pieces[at] += sign * day.needed();
            pieces[at + CONFIRMED] += sign * day.confirmed();
            pieces[at + PRELIMINARY] += sign * day.preliminary();
            pieces[at + PENCILLED] += sign * day.pencilled();
        }
        shortages = null;
    }

    /** Adds a booking; {@code -1} takes it back. */
    void book(Stint stint, int sign) {
        int kind = switch (stint.status()) {
            case CONFIRMED, RETURNED -> CONFIRMED;
            case PRELIMINARY -> PRELIMINARY;
            case PENCIL -> PENCILLED;
            case CANCELLED -> -1;
        };
        if (kind < 0) {
            return;
        }
        room(stint.first(), stint.last());
        int end = (stint.last() - first) * KINDS + kind;
        for (int at = (stint.first() - first) * KINDS + kind; at <= end; at += KINDS) {
            pieces[at] += sign * stint.quantity();
        }
        shortages = null;
    }

    private int get(int day, int kind) {
        int at = (day - first) * KINDS;
        return at < 0 || at >= pieces.length ? 0 : pieces[at + kind];
    }

    private void room(int from, int to) {
        int days = pieces.length / KINDS;
        if (days == 0) {
            first = from;
            pieces = new int[(to - from + ROOM) * KINDS];
        } else if (from < first) {
            int more = first - from + Math.max(ROOM, days / 2);
            int[] wider = new int[pieces.length + more * KINDS];
            System.arraycopy(pieces, 0, wider, more * KINDS, pieces.length);
            pieces = wider;
            first -= more;
            room(from, to);
        } else if (to >= first + days) {
            pieces = Arrays.copyOf(pieces, (to - first + 1 + Math.max(ROOM, days / 2)) * KINDS);
        }
    }
}
