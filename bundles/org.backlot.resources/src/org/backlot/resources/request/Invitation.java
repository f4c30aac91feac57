package org.backlot.resources.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.calendar.IcsText;
import org.backlot.resources.mail.Address;
import org.backlot.resources.model.Request;

/** A question for days as an invitation that calendars answer, RFC 5546. */
final class Invitation {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private Invitation() {
    }

    /** The calendar; whole days, the last one included, that do not block the calendar of the person yet. */
    static String of(Request request, Address from, Address to, Instant at) {
        LocalDate last = request.getUntil() == null ? request.getFrom() : request.getUntil();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Backlot//Requests//EN", "CALSCALE:GREGORIAN", "METHOD:REQUEST", "BEGIN:VEVENT"));
        lines.add("UID:" + request.getUid());
        lines.add("DTSTAMP:" + STAMP.format(at));
        lines.add("SEQUENCE:" + request.getReminders());
        lines.add("DTSTART;VALUE=DATE:" + DAY.format(request.getFrom()));
        lines.add("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        lines.add("SUMMARY:" + IcsText.escape(Questionnaire.text(request.getSubject())));
        lines.add("DESCRIPTION:" + IcsText.escape(Questionnaire.text(request.getText())));
        lines.add("ORGANIZER" + called(from) + ":mailto:" + from.email());
        lines.add("ATTENDEE" + called(to) + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:"
                + to.email());
        lines.addAll(List.of("STATUS:TENTATIVE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR"));
        return lines.stream().map(IcsText::fold).collect(Collectors.joining());
    }

    private static String called(Address address) {
        return address.name().isEmpty() ? "" : ";CN=\"" + address.name().replace('"', '\'') + "\"";
    }
}
