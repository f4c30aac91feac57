package org.backlot.resources.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.file.AtomicFile;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.resources.mail.Address;
import org.backlot.resources.mail.Letter;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestState;

/**
 * Requests as letters. A request that has gone out already becomes a reminder.
 *
 * @param written one for each request that can be written
 * @param faults  why others cannot, a sentence each
 */
public record Letters(List<Written> written, List<String> faults) {

    /** The setting for the sender: {@code Production office <office@example.org>}. */
    public static final String SENDER = "resources.request.sender";

    private static final int LONGEST_NAME = 60;

    /** A request and its letter. */
    public record Written(Request request, Letter letter) {
    }

    public Letters {
        written = List.copyOf(written);
        faults = List.copyOf(faults);
    }

    /** Who sends, as the office chose; empty where it did not, or what it wrote is no address. */
    public static Optional<Address> sender(Production production) {
        try {
            return Settings.get(production, SENDER).map(Address::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes to whom each of them asks; who has answered, or was reminded on the same day, gets no letter. */
    public static Letters of(Production production, List<Request> requests, Address from, Instant at) {
        List<Written> written = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Request request : requests) {
            Optional<Recipient> to = Recipient.of(production, request.getTo());
            String name = to.map(Recipient::name).orElse("Somebody who is there no more");
            try {
                if (Standing.isAnswered(request)) {
                    faults.add(name + " has answered");
                } else if (Standing.wasReminded(request, LocalDate.ofInstant(at, zone(production)))) {
                    faults.add(name + " was reminded today");
                } else {
                    Address address = new Address(name, to.map(Recipient::email).orElse(""));
                    written.add(new Written(request, letter(request, from, address, at)));
                }
            } catch (IllegalArgumentException e) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        return new Letters(written, faults);
    }

    private static Letter letter(Request request, Address from, Address to, Instant at) {
        boolean reminder = request.getState() != RequestState.DRAFT;
        String subject = Questionnaire.text(request.getSubject());
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("the request has no subject");
        }
        String text = Questionnaire.text(request.getText());
        String asked = request.getAt() == null ? "" : " on "
                + Questionnaire.day(LocalDateTime.parse(request.getAt()).toLocalDate());
        Optional<String> invitation = Questionnaire.asksForDays(request.getKind()) && request.getFrom() != null
                ? Optional.of(Invitation.of(request, from, to, at)) : Optional.empty();
        int number = reminder ? request.getReminders() + 1 : 0;
        return new Letter(request.getUid().replaceFirst("@", "." + number + "@"), from, to,
                reminder ? "Reminder: " + subject : subject,
                reminder ? "We asked you this" + asked + " and have no answer yet.\n\n" + text : text, invitation, at);
    }

    /**
     * Writes each into a file of a folder, made where it is not there: 01 Ada Lund.eml.
     *
     * @return the files
     */
    public List<Path> writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        int digits = Math.max(2, Integer.toString(written.size()).length());
        for (Written each : written) {
            String name = each.letter().to().name().replaceAll("[^\\p{L}\\p{N} .-]", "_").replaceAll("^\\.+", "_");
            Path file = folder.resolve(("%0" + digits + "d ").formatted(files.size() + 1)
                    + name.substring(0, Math.min(LONGEST_NAME, name.length())).strip() + ".eml");
            AtomicFile.write(file, each.letter()::writeTo);
            files.add(file);
        }
        return files;
    }

    /** The requests of some of the letters: those that a server took. */
    public List<Request> of(List<Letter> letters) {
        return written.stream().filter(each -> letters.contains(each.letter())).map(Written::request).toList();
    }

    /** Marks as sent what has gone out; inside an edit. */
    public static void sent(Production production, List<Request> requests, Instant at) {
        requests.forEach(request -> Standing.sent(request, LocalDateTime.ofInstant(at, zone(production))));
    }

    /** In which the times of a production are told. */
    public static ZoneId zone(Production production) {
        return production.getZone() == null ? ZoneId.systemDefault() : production.getZone();
    }
}
