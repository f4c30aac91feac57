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
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.TravelState;

/**
 * Beds that the schedule calls for beside those that somebody decided on. A stay belongs to the nights with which it
 * shares most; it has to be changed where it has other nights than those, unless it is fixed or was decided on in spite
 * of those.
 */
public final class Beds {

    private final List<Bed> made = new ArrayList<>();

    private Beds() {
    }

    /**
     * Every bed by its first night, then in the order of the list of people; cancelled stays are left out; kept until
     * the production changes.
     */
    public static List<Bed> of(Production production, Questions questions) {
        return questions.derived(Beds.class, () -> all(production, questions));
    }

    private static List<Bed> all(Production production, Questions questions) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        TravelPlan plan = TravelPlan.of(production, questions);
        var beds = new Beds();
        for (Person person : production.getPeople()) {
            List<Nights> needed = new ArrayList<>(plan.of(person).map(PersonTravel::nights).orElse(List.of()));
            resources.stream().flatMap(book -> book.getStays().stream())
                    .filter(stay -> person.getId().equals(stay.getPerson())
                            && stay.getState() != TravelState.CANCELLED)
                    .forEach(stay -> beds.match(person, stay, needed));
            needed.forEach(nights -> beds.made.add(new Bed(person, Optional.of(nights), Optional.empty(),
                    TravelStatus.PROPOSED, "Away from home", Optional.empty())));
        }
        beds.made.sort(Comparator.comparing(Bed::from, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(beds.made);
    }

    private void match(Person person, Stay stay, List<Nights> needed) {
        Optional<Nights> nights = needed.stream().filter(n -> shared(stay, n) > 0)
                .max(Comparator.comparingLong(n -> shared(stay, n)));
        nights.ifPresent(needed::remove);
        made.add(bed(person, stay, nights));
    }

    private static long shared(Stay stay, Nights nights) {
        if (stay.getFrom() == null || stay.getUntil() == null) {
            return 0;
        }
        LocalDate from = stay.getFrom().isAfter(nights.from()) ? stay.getFrom() : nights.from();
        LocalDate until = stay.getUntil().isBefore(nights.until()) ? stay.getUntil() : nights.until();
        return ChronoUnit.DAYS.between(from, until);
    }

    private static Bed bed(Person person, Stay stay, Optional<Nights> nights) {
        boolean booked = stay.getState() == TravelState.BOOKED || stay.getState() == TravelState.HELD;
        TravelStatus settled = booked ? TravelStatus.BOOKED : TravelStatus.DECIDED;
        if (stay.isFixed()) {
            return new Bed(person, nights, Optional.of(stay), settled, "Stays whatever the board says",
                    Optional.empty());
        }
        if (nights.isEmpty()) {
            return new Bed(person, nights, Optional.of(stay), TravelStatus.NOT_NEEDED,
                    "The schedule calls for none of these nights", change(stay, booked, 0, length(stay)));
        }
        long both = shared(stay, nights.get());
        long more = nights.get().count() - both;
        long fewer = length(stay) - both;
        if (more == 0 && fewer == 0) {
            return new Bed(person, nights, Optional.of(stay), settled, "Away from home", Optional.empty());
        }
        String called = Words.day(nights.get().from()) + " to " + Words.day(nights.get().until());
        if (nights.get().from().equals(stay.getPlannedFrom()) && nights.get().until().equals(stay.getPlannedUntil())) {
            return new Bed(person, nights, Optional.of(stay), settled, "Decided otherwise; the schedule calls for "
                    + called, Optional.empty());
        }
        return new Bed(person, nights, Optional.of(stay), TravelStatus.CHANGE, "The schedule calls for " + called
                + " now: " + words(more, "more") + (more > 0 && fewer > 0 ? ", " : "") + words(fewer, "fewer"),
                change(stay, booked, more, fewer));
    }

    private static long length(Stay stay) {
        return stay.getFrom() == null || stay.getUntil() == null ? 0
                : ChronoUnit.DAYS.between(stay.getFrom(), stay.getUntil());
    }

    private static String words(long nights, String which) {
        return nights == 0 ? "" : nights + (nights == 1 ? " night " : " nights ") + which;
    }

    private static Optional<BigDecimal> change(Stay stay, boolean booked, long more, long fewer) {
        if (stay.getRate() == null) {
            return Optional.empty();
        }
        BigDecimal fee = booked && stay.getChangeFee() != null ? stay.getChangeFee() : BigDecimal.ZERO;
        return Optional.of(stay.getRate().multiply(BigDecimal.valueOf(more - fewer)).add(fee));
    }
}
