package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.TravelState;
import org.backlot.resources.model.Trip;

/**
 * Journeys that the schedule calls for beside those that somebody decided on. A trip belongs to the journey of the same
 * person and kind that was planned nearest to it. It has to be changed where the schedule calls for another day than it
 * did when the trip was decided on, unless the trip is on that day anyway or is fixed.
 */
public final class Journeys {

    private final List<Journey> made = new ArrayList<>();

    private Journeys() {
    }

    /**
     * Every journey by date, then in the order of the list of people; cancelled trips are left out; kept until the
     * production changes.
     */
    public static List<Journey> of(Production production, Questions questions) {
        return questions.derived(Journeys.class, () -> all(production, questions));
    }

    private static List<Journey> all(Production production, Questions questions) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        TravelPlan plan = TravelPlan.of(production, questions);
        var journeys = new Journeys();
        for (Person person : production.getPeople()) {
            List<Leg> legs = new ArrayList<>(plan.of(person).map(PersonTravel::legs).orElse(List.of()));
            resources.stream().flatMap(book -> book.getTrips().stream())
                    .filter(trip -> person.getId().equals(trip.getPerson())
                            && trip.getState() != TravelState.CANCELLED)
                    .sorted(Comparator.comparing(Journeys::planned, Comparator.nullsLast(Comparator.naturalOrder())))
                    .forEach(trip -> journeys.match(person, trip, legs));
            legs.forEach(leg -> journeys.made.add(new Journey(person, leg.kind(), Optional.of(leg), Optional.empty(),
                    TravelStatus.PROPOSED, leg.why(), Optional.empty())));
        }
        journeys.made.sort(Comparator.comparing(Journey::date, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(journeys.made);
    }

    private static LocalDate planned(Trip trip) {
        return trip.getPlanned() == null ? trip.getDate() : trip.getPlanned();
    }

    private void match(Person person, Trip trip, List<Leg> legs) {
        LocalDate planned = planned(trip);
        Optional<Leg> leg = legs.stream().filter(l -> l.kind() == trip.getKind())
                .min(Comparator.comparingLong(l -> planned == null ? 0
                        : Math.abs(ChronoUnit.DAYS.between(planned, l.date()))));
        leg.ifPresent(legs::remove);
        made.add(journey(person, trip, leg));
    }

    private static Journey journey(Person person, Trip trip, Optional<Leg> leg) {
        boolean booked = trip.getState() == TravelState.BOOKED || trip.getState() == TravelState.HELD;
        TravelStatus settled = booked ? TravelStatus.BOOKED : TravelStatus.DECIDED;
        if (trip.isFixed() || leg.isEmpty() && !isDerived(trip)) {
            return made(person, trip, leg, settled, "Stays whatever the board says", Optional.empty());
        }
        if (leg.isEmpty()) {
            return made(person, trip, leg, TravelStatus.NOT_NEEDED,
                    "The schedule calls for it no more" + losing(trip, booked), lost(trip, booked));
        }
        LocalDate now = leg.get().date();
        if (trip.getDate() != null && trip.getDate().equals(now)) {
            return made(person, trip, leg, settled, leg.get().why(), Optional.empty());
        }
        if (trip.getDate() != null && (trip.getPlanned() == null || trip.getPlanned().equals(now))) {
            return made(person, trip, leg, settled, "Decided otherwise; the schedule calls for " + Words.day(now),
                    Optional.empty());
        }
        return made(person, trip, leg, TravelStatus.CHANGE, "The schedule calls for " + Words.day(now) + " now"
                + losing(trip, booked), lost(trip, booked));
    }

    /** Whether the schedule called for such a trip once, or calls for such trips at all. */
    private static boolean isDerived(Trip trip) {
        return trip.getPlanned() != null;
    }

    private static Journey made(Person person, Trip trip, Optional<Leg> leg, TravelStatus status, String says,
            Optional<BigDecimal> change) {
        return new Journey(person, trip.getKind(), leg, Optional.of(trip), status, says, change);
    }

    /** The fee for a change, else the whole price; nothing for what is not booked. */
    private static Optional<BigDecimal> lost(Trip trip, boolean booked) {
        return booked ? Optional.ofNullable(trip.getChangeFee()).or(() -> Optional.ofNullable(trip.getPrice()))
                : Optional.of(BigDecimal.ZERO);
    }

    private static String losing(Trip trip, boolean booked) {
        if (!booked) {
            return "";
        }
        return lost(trip, true).map(amount -> trip.getChangeFee() == null
                ? "; the fare of " + amount.toPlainString() + " is lost"
                : "; a change costs " + amount.toPlainString()).orElse("; what a change costs is not known");
    }
}
