package org.backlot.resources.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Everything that takes one supply, and what of it cannot be; worked out again when something was entered. */
final class Diary {

    private final String supply;
    private final int there;
    private final List<String> along;
    private final Ways ways;
    private final List<Taking> takings = new ArrayList<>();
    private List<Clash> clashes;
    private List<TooFar> tooFar;

    /** @param along ids of all that goes along with it, accessories of accessories too */
    Diary(String supply, int there, List<String> along, Ways ways) {
        this.supply = supply;
        this.there = there;
        this.along = along;
        this.ways = ways;
    }

    int there() {
        return there;
    }

    List<String> along() {
        return along;
    }

    void enter(Taking taking) {
        takings.add(taking);
        forget();
    }

    void leave(Stint stint) {
        takings.removeIf(taking -> taking.stint().id().equals(stint.id()));
        forget();
    }

    private void forget() {
        clashes = null;
        tooFar = null;
    }

    List<Stint> stints() {
        return takings.stream().sorted(Taking.BY_BEGIN).map(Taking::stint).toList();
    }

    /** The most that is taken firmly at one moment of some time. */
    int most(long from, long until) {
        Taking[] within = takings.stream().filter(taking -> taking.firm() && taking.from() < until
                && taking.until() > from).sorted(Taking.BY_BEGIN).toArray(Taking[]::new);
        return peak(within);
    }

    List<Clash> clashes() {
        judge();
        return clashes;
    }

    List<TooFar> tooFar() {
        judge();
        return tooFar;
    }

    private void judge() {
        if (clashes == null) {
            Taking[] firm = firm();
            Arrays.sort(firm, Taking.BY_BEGIN);
            clashes = isTooMuch(firm) ? overlaps(firm) : List.of();
            tooFar = there == 1 ? ways(firm, clashes.isEmpty()) : List.of();
        }
    }

    private Taking[] firm() {
        Taking[] firm = new Taking[takings.size()];
        int count = 0;
        for (Taking taking : takings) {
            if (taking.firm()) {
                firm[count++] = taking;
            }
        }
        return count == firm.length ? firm : Arrays.copyOf(firm, count);
    }

    /** Whether at any moment more is taken than there is; the takings by when they begin. */
    private boolean isTooMuch(Taking[] firm) {
        long free = Long.MIN_VALUE;
        int taken = 0;
        for (Taking taking : firm) {
            if (taking.quantity() > there) {
                return true;
            }
            taken = taking.from() >= free ? taking.quantity() : taken + taking.quantity();
            free = Math.max(free, taking.until());
            if (taken > there) {
                return there == 1 || peak(firm) > there;
            }
        }
        return false;
    }

    private static int peak(Taking[] firm) {
        Taking[] byEnd = firm.clone();
        Arrays.sort(byEnd, Taking.BY_END);
        int taken = 0;
        int most = 0;
        int over = 0;
        for (Taking taking : firm) {
            while (byEnd[over].until() <= taking.from()) {
                taken -= byEnd[over].quantity();
                over++;
            }
            taken += taking.quantity();
            most = Math.max(most, taken);
        }
        return most;
    }

    /** For each booking those of before that lie over it; they clash where together they take too much. */
    private List<Clash> overlaps(Taking[] firm) {
        List<List<Taking>> before = new ArrayList<>(firm.length);
        for (int i = 0; i < firm.length; i++) {
            before.add(null);
        }
        for (int one = 0; one < firm.length; one++) {
            for (int other = one + 1; other < firm.length && firm[other].from() < firm[one].until(); other++) {
                boolean oneFirst = firm[one].isBefore(firm[other]);
                int later = oneFirst ? other : one;
                if (before.get(later) == null) {
                    before.set(later, new ArrayList<>());
                }
                before.get(later).add(firm[oneFirst ? one : other]);
            }
        }
        List<Clash> found = new ArrayList<>();
        for (int i = 0; i < firm.length; i++) {
            List<Taking> others = before.get(i);
            if (others != null || firm[i].quantity() > there) {
                Excess.of(supply, firm[i], others == null ? List.of() : others, there).ifPresent(found::add);
            }
        }
        return found;
    }

    /** For each booking the last place before it. Those that do not lie over each other end as they begin. */
    private List<TooFar> ways(Taking[] firm, boolean apart) {
        if (firm.length < 2 || ways == Ways.UNKNOWN) {
            return List.of();
        }
        Taking[] byEnd = apart ? firm : firm.clone();
        if (!apart) {
            Arrays.sort(byEnd, Taking.BY_END);
        }
        List<TooFar> found = new ArrayList<>();
        Taking last = null;
        int over = 0;
        for (Taking taking : firm) {
            for (; over < byEnd.length && byEnd[over].until() <= taking.from(); over++) {
                last = byEnd[over].place() == null ? last : byEnd[over];
            }
            if (last != null && taking.place() != null) {
                long free = taking.from() - last.until();
                OptionalLong way = ways.minutes(last.place(), taking.place());
                if (way.isPresent() && free < way.getAsLong()) {
                    found.add(new TooFar(supply, last.stint().id(), taking.stint().id(), free, way.getAsLong()));
                }
            }
        }
        return found.isEmpty() ? List.of() : found;
    }
}
