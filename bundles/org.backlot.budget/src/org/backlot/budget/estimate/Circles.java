package org.backlot.budget.estimate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out values that follow from each other, each before those that need it, and breaks those that follow from
 * themselves: the strongly connected components of Tarjan, without recursion, so that no chain is too long. What is in
 * a circle depends on the formulas alone and not on where the search began.
 */
final class Circles {

    private static final int MOST_NAMES = 10;

    private final Map<Kept<?>, Visit> visits = new IdentityHashMap<>();
    private final Deque<Visit> way = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    private Circles() {
    }

    private static final class Visit {
        private final Kept<?> kept;
        private final int number;
        private final Iterator<? extends Kept<?>> needs;
        private int lowest;
        private boolean closed;

        Visit(Kept<?> kept, int number) {
            this.kept = kept;
            this.number = number;
            this.lowest = number;
            this.needs = kept.needs().iterator();
        }
    }

    /** Works out a value and, before it, all that it needs. */
    static void settle(Kept<?> kept) {
        new Circles().search(kept);
    }

    private void search(Kept<?> start) {
        enter(start);
        while (!way.isEmpty()) {
            Visit here = way.peek();
            if (here.needs.hasNext()) {
                Kept<?> need = here.needs.next();
                Visit before = visits.get(need);
                if (before != null) {
                    here.lowest = before.closed ? here.lowest : Math.min(here.lowest, before.number);
                } else if (!need.isKnown()) {
                    enter(need);
                }
            } else {
                leave(way.pop());
            }
        }
    }

    private void enter(Kept<?> kept) {
        Visit visit = new Visit(kept, visits.size());
        visits.put(kept, visit);
        way.push(visit);
        open.push(visit);
    }

    private void leave(Visit visit) {
        if (!way.isEmpty()) {
            way.peek().lowest = Math.min(way.peek().lowest, visit.lowest);
        }
        if (visit.lowest == visit.number) {
            List<Kept<?>> together = new ArrayList<>();
            Visit last;
            do {
                last = open.pop();
                last.closed = true;
                together.add(last.kept);
            } while (last != visit);
            finish(together);
        }
    }

    private static void finish(List<Kept<?>> together) {
        Kept<?> first = together.getFirst();
        if (together.size() == 1 && !first.needs().contains(first)) {
            first.work();
            return;
        }
        Set<Kept<?>> circle = Collections.newSetFromMap(new IdentityHashMap<>());
        circle.addAll(together);
        together.stream().filter(Kept::canBreak).forEach(kept -> kept.breakCircle(told(kept, circle)));
    }

    /** The shortest way from a value back to itself: a uses b, which uses a. */
    private static String told(Kept<?> start, Set<Kept<?>> circle) {
        Map<Kept<?>, Kept<?>> from = new IdentityHashMap<>();
        Deque<Kept<?>> next = new ArrayDeque<>(List.of(start));
        while (!from.containsKey(start)) {
            Kept<?> here = next.poll();
            for (Kept<?> need : here.needs()) {
                if (circle.contains(need) && from.putIfAbsent(need, here) == null) {
                    next.add(need);
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (Kept<?> here = from.get(start); here != start; here = from.get(here)) {
            names.addFirst(here.name());
        }
        names.removeIf(String::isEmpty);
        StringBuilder told = new StringBuilder(start.name());
        for (int i = 0; i < Math.min(names.size(), MOST_NAMES); i++) {
            told.append(" uses ").append(names.get(i)).append(", which");
        }
        told.append(names.size() > MOST_NAMES ? " in the end uses " : " uses ").append(start.name());
        return told.toString();
    }
}
