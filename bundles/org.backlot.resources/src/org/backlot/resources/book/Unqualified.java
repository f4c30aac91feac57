package org.backlot.resources.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;

/** Somebody is booked for what asks for a skill that nobody knows them to have, or whose certificate ends before. */
public final class Unqualified implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Profiles profiles = Profiles.of(production, questions);
        Session.section(production, Resources.class).stream().flatMap(resources -> resources.getBookings().stream())
                .filter(booking -> Bookings.isFirm(booking) && booking.getRequirement() != null)
                .forEach(booking -> People.byId(production, booking.getPerson())
                        .ifPresent(person -> check(booking, person, profiles.of(person), found)));
    }

    private static void check(Booking booking, Person person, Optional<Profile> profile, Findings found) {
        for (String skill : booking.getRequirement().getSkills()) {
            fault(skill, booking, profile).ifPresent(fault -> found.add(Severity.WARNING, booking.getId(),
                    booking.getRequirement().getName(), person.getName() + " is booked as "
                            + booking.getRequirement().getName() + ", which asks for " + skill + ": " + fault));
        }
    }

    private static Optional<String> fault(String skill, Booking booking, Optional<Profile> profile) {
        List<Certificate> certificates = profile.stream().flatMap(known -> known.getCertificates().stream())
                .filter(certificate -> skill.equalsIgnoreCase(certificate.getName())).toList();
        if (certificates.isEmpty()) {
            return profile.stream().flatMap(known -> known.getSkills().stream()).anyMatch(skill::equalsIgnoreCase)
                    ? Optional.empty() : Optional.of("no such skill or certificate is known");
        }
        if (Stream.of(booking.getFrom(), booking.getUntil()).anyMatch(day -> day == null)
                || certificates.stream().anyMatch(certificate -> covers(certificate, booking))) {
            return Optional.empty();
        }
        LocalDate last = certificates.stream().map(Certificate::getUntil).filter(day -> day != null)
                .max(LocalDate::compareTo).orElse(null);
        return Optional.of(last != null && last.isBefore(booking.getUntil())
                ? "the certificate ends on " + last + ", before the last day " + booking.getUntil()
                : "the certificate begins after the first day " + booking.getFrom());
    }

    private static boolean covers(Certificate certificate, Booking booking) {
        return (certificate.getFrom() == null || !certificate.getFrom().isAfter(booking.getFrom()))
                && (certificate.getUntil() == null || !certificate.getUntil().isBefore(booking.getUntil()));
    }
}
