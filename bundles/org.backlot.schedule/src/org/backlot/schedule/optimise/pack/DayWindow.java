package org.backlot.schedule.optimise.pack;

import java.util.Arrays;

/**
 * The best order of what some days that follow each other have, every order looked at by a table over sets and what was
 * shot last: what is paid from one day to the next follows from what is shot before. Drops, other units and what rules
 * say are left to the tally, which takes the new order only where it is better.
 */
final class DayWindow {

    private static final long NEVER = 1_000_000_000_000L;
    private static final long NONE = Long.MAX_VALUE / 2;

    private final Instance instance;
    private final Tally tally;
    private final int[] contentsOf;
    private final boolean[] worksBefore;
    private final boolean[] worksAfter;
    private int[] days;
    private int[][] contents;
    private boolean[] byNight;
    private boolean[] bySun;

    DayWindow(Tally tally) {
        this.tally = tally;
        instance = tally.instance;
        contentsOf = new int[instance.cast];
        worksBefore = new boolean[instance.cast];
        worksAfter = new boolean[instance.cast];
    }

    /**
     * Puts the contents of some days of one unit in the best order, if that is better.
     *
     * @return whether anything is better now
     */
    boolean improve(int[] window) {
        days = window;
        read();
        int size = days.length;
        int all = (1 << size) - 1;
        long[][] least = new long[all + 1][size];
        int[][] before = new int[all + 1][size];
        for (long[] row : least) {
            Arrays.fill(row, NONE);
        }
        for (int one = 0; one < size; one++) {
            least[1 << one][one] = onDay(one, 0);
        }
        for (int shot = 1; shot < all; shot++) {
            int place = Integer.bitCount(shot);
            long paid = across(shot, all, place);
            for (int one = 0; one < size; one++) {
                int next = shot | 1 << one;
                if (next != shot) {
                    extend(least, before, shot, one, paid + onDay(one, place), place);
                }
            }
        }
        int last = 0;
        for (int one = 1; one < size; one++) {
            last = least[all][one] < least[all][last] ? one : last;
        }
        int[] order = new int[size];
        for (int shot = all, place = size - 1; place >= 0; place--) {
            order[place] = last;
            int previous = before[shot][last];
            shot &= ~(1 << last);
            last = previous;
        }
        return take(order);
    }

    private void extend(long[][] least, int[][] before, int shot, int one, long cost, int place) {
        int next = shot | 1 << one;
        long best = NONE;
        for (int last = 0; last < days.length; last++) {
            if ((shot & 1 << last) == 0) {
                continue;
            }
            boolean tired = byNight[last] && bySun[one] && instance.rests(days[place - 1], days[place]);
            long total = least[shot][last] + cost + (tired ? NEVER : 0);
            if (total < best) {
                best = total;
                before[next][one] = last;
            }
        }
        least[next][one] = best;
    }

    private boolean take(int[] order) {
        long cost = tally.cost();
        long weight = tally.weight();
        for (int place = 0; place < days.length; place++) {
            for (int scene : contents[order[place]]) {
                tally.move(scene, days[place]);
            }
        }
        tally.settle();
        boolean better = tally.weight() < weight || tally.weight() == weight && tally.cost() < cost;
        if (better) {
            tally.keep();
        } else {
            tally.undo();
        }
        return better;
    }

    private void read() {
        Arrays.fill(contentsOf, 0);
        Arrays.fill(worksBefore, false);
        Arrays.fill(worksAfter, false);
        contents = new int[days.length][];
        byNight = new boolean[days.length];
        bySun = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            contents[i] = Arrays.copyOf(tally.lists.members[days[i]], tally.lists.count[days[i]]);
            byNight[i] = tally.lists.shootsByNight(days[i]);
            bySun[i] = tally.lists.shootsByDay(days[i]);
            for (int scene : contents[i]) {
                for (int person : instance.castOf[scene]) {
                    contentsOf[person] |= 1 << i;
                }
            }
        }
        for (int scene = 0; scene < instance.scenes; scene++) {
            for (int person : instance.castOf[scene]) {
                worksBefore[person] |= tally.dayOf[scene] < days[0];
                worksAfter[person] |= tally.dayOf[scene] > days[days.length - 1];
            }
        }
    }

    /** What is paid until the day of a place to those who work before it and on it or later. */
    private long across(int shot, int all, int place) {
        int from = instance.slotOf[days[place - 1]];
        int to = instance.slotOf[days[place]];
        long paid = 0;
        for (int person = 0; person < instance.cast; person++) {
            boolean before = worksBefore[person] || (contentsOf[person] & shot) != 0;
            boolean after = worksAfter[person] || (contentsOf[person] & all & ~shot) != 0;
            if (before && after) {
                int[] payDay = instance.payDay[person];
                paid += instance.people[person].holdRate() * (payDay[to] - payDay[from]);
            }
        }
        return paid;
    }

    /** What forbids a content on the day of a place: what its scenes break there, and rest outside the window. */
    private long onDay(int content, int place) {
        int day = days[place];
        long misfit = 0;
        int minutes = 0;
        for (int scene : contents[content]) {
            misfit += instance.misfit[scene][day];
            minutes += instance.minutes[scene];
        }
        for (int pair : instance.nightsOf[day]) {
            int[] night = instance.nights[pair];
            boolean before = place == 0 && night[1] == day && tally.lists.shootsByNight(night[0]) && bySun[content];
            boolean after = place == days.length - 1 && night[0] == day && byNight[content]
                    && tally.lists.shootsByDay(night[1]);
            misfit += (before || after) && instance.restsAsUnit(night) ? 1 : 0;
        }
        return NEVER * (misfit + Math.max(0, minutes - instance.longest[day]));
    }
}
