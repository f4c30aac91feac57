package org.backlot.resources.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resources by days by bookings: what is taken twice, what is missing, what is too far apart. It is kept up to date: a
 * booking that comes, goes or moves costs what it touches, the diary of what it takes and the days of what it is for,
 * and what was found elsewhere stays. It belongs to one thread at a time.
 *
 * <ul>
 * <li>Held and confirmed bookings keep others out; pencilled ones, those given back and cancelled ones do not.
 * <li>Where more is taken than there is, the booking that was made last is the one that clashes.
 * <li>A booking of a thing takes its accessories along, as many as are booked, where there are so many.
 * <li>Whoever or whatever there is only one of has to get from the last known place to the next in time.
 * </ul>
 */
public final class Allocation {

    private final Map<String, Supply> supplies = new HashMap<>();
    private final Ways ways;
    private final Map<String, Stint> stints = new LinkedHashMap<>();
    private final Map<String, Diary> diaries = new HashMap<>();
    private final Map<String, Coverage> coverages = new HashMap<>();

    /** @param supplies those of which there are several, or which have accessories; of others there is one */
    public Allocation(Collection<Supply> supplies, Ways ways) {
        supplies.forEach(supply -> this.supplies.put(supply.id(), supply));
        this.ways = ways;
    }

    /** Enters a booking in the place of what is known of it. */
    public void put(Stint stint) {
        Stint before = stints.put(stint.id(), stint);
        if (before != null) {
            leave(before);
        }
        if (stint.requirement() != null) {
            coverage(stint.requirement()).book(stint);
        }
        each(stint, (diary, taking) -> diary.enter(taking));
    }

    /** Forgets a booking; does nothing where none of that id is known. */
    public void remove(String id) {
        Stint gone = stints.remove(id);
        if (gone != null) {
            leave(gone);
        }
    }

    private void leave(Stint stint) {
        if (stint.requirement() != null) {
            coverage(stint.requirement()).leave(stint);
        }
        each(stint, (diary, taking) -> diary.leave(stint));
    }

    /** Says when something is needed, in the place of what was said before. */
    public void need(Demand demand) {
        coverage(demand.requirement()).need(demand);
    }

    private Coverage coverage(String requirement) {
        return coverages.computeIfAbsent(requirement, Coverage::new);
    }

    private interface Entry {
        void make(Diary diary, Taking taking);
    }

    private void each(Stint stint, Entry entry) {
        if (stint.supply() != null) {
            Diary diary = diary(stint.supply());
            entry.make(diary, new Taking(stint, stint.quantity(), false));
            for (String accessory : diary.along()) {
                Diary other = diary(accessory);
                entry.make(other, new Taking(stint, Math.min(stint.quantity(), other.there()), true));
            }
        }
    }

    private Diary diary(String supply) {
        return diaries.computeIfAbsent(supply, id -> new Diary(id, there(id), along(id), ways));
    }

    /** Accessories of accessories too, each once. */
    private List<String> along(String supply) {
        Supply known = supplies.get(supply);
        if (known == null || known.accessories().isEmpty()) {
            return List.of();
        }
        Set<String> met = new LinkedHashSet<>(Set.of(supply));
        Deque<String> next = new ArrayDeque<>(known.accessories());
        while (!next.isEmpty()) {
            String accessory = next.poll();
            if (met.add(accessory)) {
                Optional.ofNullable(supplies.get(accessory)).ifPresent(more -> next.addAll(more.accessories()));
            }
        }
        met.remove(supply);
        return List.copyOf(met);
    }

    /** How many there are of something. */
    public int there(String supply) {
        Supply known = supplies.get(supply);
        return known == null ? 1 : known.quantity();
    }

    /** How many of something nobody has taken firmly at any moment of some time. */
    public int free(String supply, long from, long until) {
        Diary diary = diaries.get(supply);
        return there(supply) - (diary == null ? 0 : diary.most(from, until));
    }

    /** Everything that takes something, by when it begins; those of which it is an accessory too. */
    public List<Stint> taking(String supply) {
        Diary diary = diaries.get(supply);
        return diary == null ? List.of() : diary.stints();
    }

    /** A booking. */
    public Optional<Stint> stint(String id) {
        return Optional.ofNullable(stints.get(id));
    }

    /** All bookings, in the order in which they were entered first. */
    public Collection<Stint> stints() {
        return stints.values();
    }

    /** All that is taken more often than it is there, in no particular order. */
    public List<Clash> clashes() {
        List<Clash> all = new ArrayList<>();
        diaries.values().forEach(diary -> all.addAll(diary.clashes()));
        return all;
    }

    /** The same of one supply, by when the later bookings begin. */
    public List<Clash> clashes(String supply) {
        Diary diary = diaries.get(supply);
        return diary == null ? List.of() : diary.clashes();
    }

    /** All ways for which there is not enough time, in no particular order. */
    public List<TooFar> tooFar() {
        List<TooFar> all = new ArrayList<>();
        diaries.values().forEach(diary -> all.addAll(diary.tooFar()));
        return all;
    }

    /** The same of one supply. */
    public List<TooFar> tooFar(String supply) {
        Diary diary = diaries.get(supply);
        return diary == null ? List.of() : diary.tooFar();
    }

    /** Whom and what a booking takes, accessories among it. */
    public Set<String> touched(Stint stint) {
        Set<String> touched = new HashSet<>();
        if (stint.supply() != null) {
            touched.add(stint.supply());
            touched.addAll(diary(stint.supply()).along());
        }
        return touched;
    }

    /** What is needed and booked of a requirement; nothing on any day where it was never named. */
    public Coverage of(String requirement) {
        Coverage coverage = coverages.get(requirement);
        return coverage == null ? new Coverage(requirement) : coverage;
    }

    /** All days on which something is missing, in no particular order of requirements. */
    public List<Coverage.Shortage> shortages() {
        List<Coverage.Shortage> all = new ArrayList<>();
        coverages.values().forEach(coverage -> all.addAll(coverage.shortages()));
        return all;
    }
}
