package org.backlot.resources.request;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.backlot.core.calendar.IcsComponent;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.resources.Office;
import org.backlot.resources.mail.Address;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {

    static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");
    private static final Address SENDER = Address.parse("Office <office@example.org>");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.edit(() -> {
            office.production.setZone(ZoneOffset.UTC);
            office.production.setCompany("Harkness Pictures");
            office.production.getPeople().getFirst().setEmail("marguerite@example.org");
            Person tom = CoreFactory.eINSTANCE.createPerson();
            tom.setName("Tom Reed");
            tom.setPosition("Key grip");
            office.production.getPeople().add(tom);
        });
    }

    private List<Request> ask(RequestKind kind, LocalDate due) {
        office.edit(() -> new Questionnaire(kind, march(9), march(12), due, Wording.of(office.production, kind))
                .ask(office.book, Recipient.of(office.production)));
        return office.book.resources().getRequests();
    }

    private Letters letters() {
        return letters(NOON);
    }

    private Letters letters(Instant at) {
        return Letters.of(office.production, office.book.resources().getRequests(), SENDER, at);
    }

    @Test
    void oneTextIsWrittenToManyWithTheirOwnNames() {
        List<Request> requests = ask(RequestKind.AVAILABILITY, march(1));
        assertEquals(2, requests.size());
        assertEquals("The Salt Road: are you free 9 March 2027 to 12 March 2027?", requests.getFirst().getSubject());
        assertTrue(requests.getFirst().getText().startsWith("Dear Marguerite Vane,\n"));
        assertTrue(requests.getFirst().getText().contains("with us as NELL"), requests.getFirst().getText());
        assertTrue(requests.get(1).getText().contains("as Key grip"));
        assertTrue(requests.get(1).getText().contains("answer by 1 March 2027"));
        assertNotEquals(requests.get(0).getUid(), requests.get(1).getUid());
    }

    @Test
    void aLineWithoutAnythingToSayIsLeftOut() {
        assertFalse(ask(RequestKind.AVAILABILITY, null).getFirst().getText().contains("Please answer"));
    }

    @Test
    void theOfficesOwnTextIsKeptAndAWrongFieldIsNamed() {
        var own = new Wording("Hello {name}", "Free {dates}?");
        office.edit(() -> own.choose(office.production, RequestKind.AVAILABILITY));
        assertEquals(own, Wording.of(office.production, RequestKind.AVAILABILITY));
        assertEquals("Hello Tom Reed", ask(RequestKind.AVAILABILITY, null).get(1).getSubject());
        var wrong = new Wording("Hello {nmae}", "");
        assertThrows(IllegalArgumentException.class, () -> wrong.fill(Map.of()));
        office.edit(() -> Wording.standard(RequestKind.AVAILABILITY).choose(office.production,
                RequestKind.AVAILABILITY));
        assertTrue(office.production.getSettings().stream()
                .noneMatch(setting -> setting.getName().startsWith("resources.request")));
    }

    @Test
    void daysThatAreAskedForHaveToBeSaid() {
        var wording = Wording.standard(RequestKind.DATES);
        assertThrows(IllegalArgumentException.class,
                () -> new Questionnaire(RequestKind.DATES, null, null, null, wording));
        assertThrows(IllegalArgumentException.class,
                () -> new Questionnaire(RequestKind.DATES, march(9), march(8), null, wording));
    }

    @Test
    void eachVendorIsAskedOnceForAllBidsThatAreRequested() {
        office.edit(() -> office.requirement("Crane").setModel("30 ft"));
        office.bid("Crane", "Tall Order", null, "day");
        office.bid("KITCHEN", "Tall Order", null, "day");
        office.bid("Crane", "Other", "100", "day");
        office.edit(() -> office.book.resources().getRequirements().forEach(requirement -> requirement.getBids()
                .stream().filter(bid -> bid.getRate() == null).forEach(bid -> bid.setStatus(BidStatus.REQUESTED))));
        office.need("Crane", 9, 10);
        office.edit(() -> Questionnaire.quotes(office.book, office.session.questions(), null));
        List<Request> requests = office.book.resources().getRequests();
        assertEquals(1, requests.size());
        assertEquals(2, requests.getFirst().getAbout().size());
        assertTrue(requests.getFirst().getText().contains("- Crane (30 ft), "), requests.getFirst().getText());
        office.edit(() -> Questionnaire.quotes(office.book, office.session.questions(), null));
        assertEquals(1, requests.size(), "nothing is asked twice");
    }

    @Test
    void whatIsNotAnsweredInTimeHasExpired() {
        Request request = ask(RequestKind.AVAILABILITY, march(1)).getFirst();
        assertEquals(RequestState.DRAFT, Standing.of(request, march(20)), "a draft waits for nobody");
        office.edit(() -> Letters.sent(office.production, List.of(request), NOON));
        assertEquals(RequestState.SENT, Standing.of(request, march(1)));
        assertEquals(RequestState.EXPIRED, Standing.of(request, march(2)));
        assertEquals(RequestState.SENT, request.getState(), "derived, not stored");
    }

    @Test
    void whatGoesOutAgainIsACountedReminder() {
        Request request = ask(RequestKind.AVAILABILITY, march(1)).getFirst();
        assertEquals(request.getSubject(), letters().written().getFirst().letter().subject());
        office.edit(() -> Letters.sent(office.production, List.of(request), NOON));
        assertEquals("2027-02-01T12:00", request.getAt().substring(0, 16));
        var reminder = letters().written().getFirst().letter();
        assertTrue(reminder.subject().startsWith("Reminder: "), reminder.subject());
        assertTrue(reminder.text().startsWith("We asked you this on 1 February 2027"), reminder.text());
        office.edit(() -> Letters.sent(office.production, List.of(request), NOON));
        assertEquals(1, request.getReminders());
        assertEquals(List.of("Marguerite Vane was reminded today"), letters().faults().subList(0, 1));
        assertNotEquals(reminder.id(), letters(NOON.plus(1, ChronoUnit.DAYS)).written().getFirst().letter().id());
    }

    @Test
    void whoHasNoAddressIsNamedAndTheOthersAreWritten() throws IOException {
        ask(RequestKind.AVAILABILITY, null);
        Letters letters = letters();
        assertEquals(List.of("Tom Reed: There is no e-mail address"), letters.faults());
        List<Path> files = letters.writeInto(folder.resolve("out"));
        assertEquals("01 Marguerite Vane.eml", files.getFirst().getFileName().toString());
        assertTrue(Files.readString(files.getFirst()).contains("text/calendar; method=REQUEST"));
    }

    @Test
    void anInvitationHasTheDaysTheUidAndBothAddresses() throws IOException {
        Request request = ask(RequestKind.DATES, null).getFirst();
        String calendar = letters().written().getFirst().letter().invitation().orElseThrow();
        IcsComponent event = IcsComponent.read(new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)),
                "a.ics")
                .getFirst().parts("VEVENT").getFirst();
        assertEquals(request.getUid(), event.line("UID").orElseThrow().value());
        assertEquals("20270309", event.line("DTSTART").orElseThrow().value());
        assertEquals("20270313", event.line("DTEND").orElseThrow().value(), "the day after the last");
        assertEquals("mailto:marguerite@example.org", event.line("ATTENDEE").orElseThrow().value());
        assertEquals("TRUE", event.line("ATTENDEE").orElseThrow().parameter("RSVP"));
        assertEquals("mailto:office@example.org", event.line("ORGANIZER").orElseThrow().value());
    }

    @Test
    void sizesAreNoMatterForACalendar() {
        ask(RequestKind.SIZES, null);
        assertTrue(letters().written().getFirst().letter().invitation().isEmpty());
    }

    @Test
    void anAnsweredRequestGetsNoLetter() {
        Request request = ask(RequestKind.SIZES, null).getFirst();
        office.edit(() -> request.setState(RequestState.YES));
        assertTrue(letters().faults().contains("Marguerite Vane has answered"), letters().faults().toString());
    }

    @Test
    void aRequestIsForSomebodyWhoIsThere() {
        assertThrows(IllegalArgumentException.class, () -> Recipient.named(office.production, "Nobody"));
        assertEquals(Ids.of(office.production.getPeople().getFirst()),
                Recipient.named(office.production, "MARGUERITE@example.org").id());
    }
}
