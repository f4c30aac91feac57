package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Permit;
import org.backlot.resources.model.PermitState;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;

/** Permits that are not granted when the unit comes, and permits and certificates that run out. */
final class ExpiringPapers implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        Session.section(production, Resources.class).ifPresent(book -> {
            book.getPlaces().forEach(place -> place.getPermits()
                    .forEach(permit -> permit(place, permit, production, questions, days, found)));
            for (Profile profile : book.getProfiles()) {
                profile.getCertificates().forEach(certificate -> certificate(certificate,
                        Names.person(production, profile.getPerson()), profile.getPerson(), days, found));
            }
            for (Asset asset : book.getAssets()) {
                asset.getCertificates().forEach(certificate -> certificate(certificate,
                        Names.or(asset.getName(), "A thing without a name"), asset.getId(), days, found));
            }
        });
    }

    private static void permit(Place place, Permit permit, Production production, Questions questions, Days days,
            List<Upcoming> found) {
        String what = Names.or(place.getName(), "A place without a name");
        String name = Names.or(permit.getName(), "permit");
        if (permit.getState() == PermitState.GRANTED) {
            if (permit.getUntil() != null && days.contains(permit.getUntil())) {
                found.add(new Upcoming(permit.getUntil(), Severity.WARNING, Upcoming.Topic.PERMIT, what,
                        "The " + name + " ends", permit.getId()));
            }
            return;
        }
        firstDay(place, permit, production, questions, days).ifPresent(day -> found.add(new Upcoming(day,
                Severity.ERROR, Upcoming.Topic.PERMIT, what, "The " + name + " is "
                        + (permit.getState() == PermitState.REFUSED ? "refused" : "not granted yet"),
                permit.getId())));
    }

    /** The first of the days on which the unit is at a place, or on which the permit begins where no board says. */
    private static Optional<LocalDate> firstDay(Place place, Permit permit, Production production,
            Questions questions, Days days) {
        return questions.days(production).stream().filter(day -> day.places().stream()
                .anyMatch(name -> name.equalsIgnoreCase(place.getName()))).map(CompanyDay::date)
                .filter(days::contains).filter(day -> isFor(permit, day)).findFirst()
                .or(() -> Optional.ofNullable(permit.getFrom()).filter(days::contains));
    }

    private static boolean isFor(Permit permit, LocalDate day) {
        return (permit.getFrom() == null || !day.isBefore(permit.getFrom()))
                && (permit.getUntil() == null || !day.isAfter(permit.getUntil()));
    }

    private static void certificate(Certificate certificate, String what, String target, Days days,
            List<Upcoming> found) {
        if (certificate.getUntil() != null && days.contains(certificate.getUntil())) {
            found.add(new Upcoming(certificate.getUntil(), Severity.WARNING, Upcoming.Topic.CERTIFICATE, what,
                    Names.or(certificate.getName(), "A certificate") + " runs out", target));
        }
    }
}
