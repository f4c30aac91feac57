package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.backlot.core.model.Person;
import org.backlot.resources.model.Base;
import org.backlot.resources.model.TripKind;

/** Works out the travel of one person. */
final class Itinerary {

    /** A gap of fewer nights has no whole day at home. */
    private static final int LEAST_GAP = 3;

    private final Person person;
    private final boolean alwaysAway;
    private final List<LocalDate> days;
    private final Bases bases;
    private final Fares fares;
    private final List<LocalDate> shooting;
    private final Set<LocalDate> held;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Nights> nights = new ArrayList<>();
    private final Map<LocalDate, Base> away = new TreeMap<>();

    /**
     * @param alwaysAway comes from elsewhere whatever the town of their home is called
     * @param days       on which they work, in order; at least one
     * @param shooting   the days on which the company shoots
     * @param held       days on which they are held or booked; null where nobody holds them, as the crew
     */
    Itinerary(Person person, boolean alwaysAway, List<LocalDate> days, Bases bases, Fares fares,
            List<LocalDate> shooting, Set<LocalDate> held) {
        this.person = person;
        this.alwaysAway = alwaysAway;
        this.days = days;
        this.bases = bases;
        this.fares = fares;
        this.shooting = shooting;
        this.held = held;
    }

    PersonTravel travel() {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        LocalDate here = first;
        if (isAway(first.minusDays(1))) {
            here = first.minusDays(1);
            leg(TripKind.IN, here, true, "The day before the first work day, " + Words.day(first));
        }
        for (int i = 1; i < days.size(); i++) {
            Gap gap = weigh(days.get(i - 1), days.get(i));
            if (gap != null) {
                gaps.add(gap);
                if (gap.goesHome()) {
                    leg(TripKind.HOME, gap.after().plusDays(1), false, gap.why());
                    stay(here, gap.after().plusDays(1));
                    here = gap.before().minusDays(1);
                    leg(TripKind.BACK, here, true, "The day before the next work day, " + Words.day(gap.before()));
                }
            }
        }
        LocalDate gone = isAway(last) ? last.plusDays(1) : last;
        if (isAway(last)) {
            leg(TripKind.OUT, gone, false, "The day after the last work day, " + Words.day(last));
        }
        stay(here, gone);
        return new PersonTravel(person, List.copyOf(legs), List.copyOf(nights), away, List.copyOf(gaps));
    }

    /** Whether the company sleeps in another town than theirs. */
    private boolean isAway(LocalDate night) {
        return bases.on(night).filter(base -> alwaysAway || !Bases.same(base.getTown(), person.getHome())).isPresent();
    }

    /** The base of a night that they spend away. */
    private Base base(LocalDate night) {
        return bases.on(night).orElseThrow();
    }

    private void leg(TripKind kind, LocalDate date, boolean toBase, String why) {
        String base = base(toBase ? date : date.minusDays(1)).getTown();
        String home = person.getHome() == null ? "" : person.getHome().strip();
        legs.add(new Leg(kind, date, toBase ? home : base, toBase ? base : home, fares.between(home, base), why));
    }

    /** Beds for the nights from a day to the day of leaving, and per diems for the days of both and between. */
    private void stay(LocalDate from, LocalDate until) {
        for (LocalDate night = from; night.isBefore(until); night = night.plusDays(1)) {
            if (isAway(night)) {
                Base base = base(night);
                away.put(night, base);
                away.putIfAbsent(night.plusDays(1), base);
                Nights before = nights.isEmpty() ? null : nights.getLast();
                if (before != null && before.until().equals(night) && before.base() == base) {
                    nights.set(nights.size() - 1, new Nights(base, before.from(), night.plusDays(1)));
                } else {
                    nights.add(new Nights(base, night, night.plusDays(1)));
                }
            }
        }
    }

    /** Whether they go home between two work days; null where there is no time to, or they are at home anyway. */
    private Gap weigh(LocalDate after, LocalDate before) {
        if (ChronoUnit.DAYS.between(after, before) < LEAST_GAP + 1 || !isAway(after) || !isAway(before.minusDays(1))) {
            return null;
        }
        Optional<BigDecimal> stay = cost(after.plusDays(1), before.minusDays(1));
        Optional<BigDecimal> there = fares.price(fares.between(person.getHome(), base(after).getTown()));
        Optional<BigDecimal> back = fares.price(fares.between(person.getHome(),
                base(before.minusDays(1)).getTown()));
        Optional<BigDecimal> home = there.flatMap(a -> back.map(a::add));
        String days = Words.day(after.plusDays(1)) + " to " + Words.day(before.minusDays(1));
        if (isDropped(after, before)) {
            return new Gap(after, before, stay, home, true, "Dropped from " + days);
        }
        if (stay.isEmpty() || home.isEmpty()) {
            return new Gap(after, before, stay, home, false, "Stays from " + days + ", as "
                    + (home.isEmpty() ? "no fare is known" : "the price of a night is not known"));
        }
        boolean goes = home.get().compareTo(stay.get()) < 0;
        return new Gap(after, before, stay, home, goes, (goes ? "Home and back for " : "Stays, as home and back cost ")
                + home.get().toPlainString() + (goes ? " instead of " : " and the nights ")
                + stay.get().toPlainString());
    }

    /** What the nights and days cost that they would spend at home: those from the flight home to the flight back. */
    private Optional<BigDecimal> cost(LocalDate home, LocalDate back) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate night = home; night.isBefore(back); night = night.plusDays(1)) {
            Base base = base(night);
            if (isAway(night) && base.getNightRate() == null) {
                return Optional.empty();
            }
            boolean wholeDay = night.isAfter(home);
            if (isAway(night)) {
                sum = sum.add(base.getNightRate());
                sum = wholeDay && base.getPerDiem() != null ? sum.add(base.getPerDiem()) : sum;
            }
        }
        return Optional.of(sum);
    }

    /** The company shoots meanwhile, and nobody holds or books them. */
    private boolean isDropped(LocalDate after, LocalDate before) {
        return held != null && shooting.stream().anyMatch(day -> day.isAfter(after) && day.isBefore(before))
                && held.stream().noneMatch(day -> day.isAfter(after) && day.isBefore(before));
    }
}
