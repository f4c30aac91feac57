package org.backlot.resources.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.Risk;
import org.backlot.resources.model.RiskState;

/** What follows from the risks of a production. */
public final class Risks {

    /** From this product of likelihood and impact on a risk is high: 15 of 25. */
    public static final int HIGH = 15;

    private static final int MOST = 5;

    private Risks() {
    }

    /** Likelihood times impact, each from 1 to 5. */
    public static int score(Risk risk) {
        return Math.clamp(risk.getLikelihood(), 1, MOST) * Math.clamp(risk.getImpact(), 1, MOST);
    }

    public static boolean isHigh(Risk risk) {
        return score(risk) >= HIGH;
    }

    /** What the risks that are not closed may take of the contingency together. */
    public static BigDecimal exposed(Collection<Risk> risks) {
        return risks.stream().filter(risk -> risk.getState() != RiskState.CLOSED).map(Risk::getAmount)
                .filter(amount -> amount != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The days on which it may happen, in order: its own dates; else those of what it concerns, as the board and the
     * bookings have them, so that it moves with the scenes; without either none.
     */
    public static List<LocalDate> days(Production production, Questions questions, Risk risk) {
        Optional<Days> own = Spans.of(risk.getFrom(), risk.getUntil());
        if (own.isPresent()) {
            return own.get().stream().toList();
        }
        Set<String> objects = new HashSet<>(risk.getObjects());
        SortedSet<LocalDate> days = new TreeSet<>();
        Session.section(production, Resources.class)
                .ifPresent(book -> book(book, questions, production, objects, days));
        for (CompanyDay day : questions.days(production)) {
            if (day.scenes().stream().anyMatch(objects::contains)
                    || day.source().objects().stream().anyMatch(objects::contains)) {
                days.add(day.date());
            }
        }
        questions.needs(production, Days.ALL).stream().filter(need -> objects.contains(need.object()))
                .map(Need::date).forEach(days::add);
        return List.copyOf(days);
    }

    private static void book(Resources book, Questions questions, Production production, Set<String> objects,
            SortedSet<LocalDate> days) {
        for (Place place : book.getPlaces()) {
            if (objects.contains(place.getId())) {
                questions.days(production).stream().filter(day -> day.places().stream()
                        .anyMatch(name -> name.equalsIgnoreCase(place.getName()))).map(CompanyDay::date)
                        .forEach(days::add);
            }
        }
        for (Booking booking : book.getBookings()) {
            if (objects.contains(booking.getId())) {
                Spans.of(booking.getFrom(), booking.getUntil()).ifPresent(span -> span.stream().forEach(days::add));
            }
        }
        for (Requirement requirement : book.getRequirements()) {
            if (objects.contains(requirement.getId())) {
                NeedsAndBookings.of(production, questions).line(requirement)
                        .ifPresent(line -> days.addAll(line.needed()));
            }
        }
    }
}
