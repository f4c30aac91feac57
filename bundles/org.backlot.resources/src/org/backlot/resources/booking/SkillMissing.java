package org.backlot.resources.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;

/**
 * Somebody is booked for what they may not do: they have neither the skill that it asks for nor a certificate of that
 * name, or the certificate is not good on a day of the booking.
 */
public final class SkillMissing implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        Map<String, Profile> profiles = new HashMap<>();
        resources.get().getProfiles().forEach(profile -> profiles.put(profile.getPerson(), profile));
        Map<String, Person> people = new HashMap<>();
        production.getPeople().forEach(person -> people.put(person.getId(), person));
        for (Booking booking : resources.get().getBookings()) {
            boolean open = booking.getStatus() != BookingStatus.CANCELLED
                    && booking.getStatus() != BookingStatus.RETURNED;
            if (open && booking.getRequirement() != null && people.containsKey(booking.getPerson())) {
                for (String skill : booking.getRequirement().getSkills()) {
                    fault(Optional.ofNullable(profiles.get(booking.getPerson())), skill, Bookings.dates(booking))
                            .ifPresent(fault -> found.add(Severity.WARNING, booking.getId(),
                                    people.get(booking.getPerson()).getName(), "Is booked for "
                                            + ClashWords.name(booking) + ", and " + fault));
                }
            }
        }
    }

    /**
     * Why somebody may not do something on some days; empty where they may. A certificate of that name decides; where
     * there is none, what they say of themselves.
     */
    public static Optional<String> fault(Optional<Profile> profile, String skill, List<LocalDate> dates) {
        List<Certificate> certificates = profile.stream().flatMap(one -> one.getCertificates().stream())
                .filter(certificate -> isSame(certificate.getName(), skill)).toList();
        if (certificates.isEmpty()) {
            boolean able = profile.stream().flatMap(one -> one.getSkills().stream()).anyMatch(s -> isSame(s, skill));
            return able ? Optional.empty() : Optional.of("lacks " + skill);
        }
        List<LocalDate> without = dates.stream().filter(date -> certificates.stream()
                .noneMatch(certificate -> isGood(certificate, date))).toList();
        return without.isEmpty() ? Optional.empty()
                : Optional.of("the certificate " + skill + " is not good on " + Spans.toString(without));
    }

    private static boolean isSame(String name, String skill) {
        return name != null && name.strip().equalsIgnoreCase(skill.strip());
    }

    private static boolean isGood(Certificate certificate, LocalDate date) {
        return (certificate.getFrom() == null || !date.isBefore(certificate.getFrom()))
                && (certificate.getUntil() == null || !date.isAfter(certificate.getUntil()));
    }
}
