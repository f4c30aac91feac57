package org.backlot.resources.request;

import static org.backlot.resources.Office.march;
import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.resources.Office;
import org.backlot.resources.model.Absence;
import org.backlot.resources.model.AbsenceKind;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2027, 2, 3, 9, 0);

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.edit(() -> office.production.getPeople().getFirst().setEmail("marguerite@example.org"));
    }

    private Request ask(RequestKind kind) {
        office.edit(() -> new Questionnaire(kind, march(9), march(12), null, Wording.standard(kind)).ask(office.book,
                List.of(Recipient.named(office.production, "Marguerite Vane"))).getFirst().setState(RequestState.SENT));
        return office.book.resources().getRequests().getLast();
    }

    private static AnswerFile read(String name, String... lines) throws IOException {
        return AnswerFile.read(new ByteArrayInputStream(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)),
                name,
                ZoneOffset.UTC);
    }

    private static AnswerFile reply(String uid, String email, String part, String stamp) throws IOException {
        return read("reply.ics", "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:" + stamp,
                "ATTENDEE;PARTSTAT=" + part + ":MAILTO:" + email, "COMMENT:Gladly\\, from nine", "END:VEVENT",
                "END:VCALENDAR");
    }

    private Answers.Taken take(AnswerFile... files) {
        var taken = new Answers.Taken[1];
        office.edit(() -> taken[0] = new Answers(office.book, NOW)
                .take(List.of(files).stream().flatMap(file -> file.answers().stream()).toList()));
        return taken[0];
    }

    private List<Absence> absences() {
        return office.book.resources().getAbsences();
    }

    private List<LocalDate> days(String object, Availability.State state) {
        return office.session.questions().availability(office.production, object, Days.ALL).stream()
                .filter(answer -> answer.state() == state).map(Availability::date).toList();
    }

    @Test
    void theReplyOfACalendarAnswersAndSetsTheDays() throws IOException {
        Request request = ask(RequestKind.AVAILABILITY);
        take(reply(request.getUid(), "Marguerite@Example.org", "DECLINED", "20270202T080000Z"));
        assertEquals(RequestState.NO, request.getState());
        assertEquals("2027-02-02T08:00", request.getAnswered());
        assertEquals("Gladly, from nine", request.getAnswer());
        assertEquals(marches(9, 10, 11, 12), days(request.getTo(), Availability.State.BLOCKED));
        assertEquals(marches(9, 10, 11, 12), days(office.element("NELL").getId(), Availability.State.BLOCKED),
                "asked of the part, its player answers");
    }

    @Test
    void aNewerAnswerTakesThePlaceOfAnOlderOneAndNotTheOtherWayRound() throws IOException {
        Request request = ask(RequestKind.AVAILABILITY);
        AnswerFile no = reply(request.getUid(), "marguerite@example.org", "DECLINED", "20270202T080000Z");
        AnswerFile yes = reply(request.getUid(), "marguerite@example.org", "ACCEPTED", "20270202T090000Z");
        take(yes, no);
        assertEquals(RequestState.YES, request.getState());
        Answers.Taken late = take(no);
        assertEquals(RequestState.YES, request.getState());
        assertEquals(1, late.told().size());
        assertEquals(List.of(AbsenceKind.AVAILABLE), absences().stream().map(Absence::getKind).toList());
    }

    @Test
    void whatAnAnswerSaysOfTheDaysIsAsTheKindOfTheQuestion() throws IOException {
        Request dates = ask(RequestKind.DATES);
        take(reply(dates.getUid(), "marguerite@example.org", "ACCEPTED", "20270202T080000Z"));
        assertEquals(marches(9, 10, 11, 12), days(dates.getTo(), Availability.State.PROMISED));
        take(reply(dates.getUid(), "marguerite@example.org", "TENTATIVE", "20270202T090000Z"));
        assertEquals(RequestState.MAYBE, dates.getState());
        assertEquals(List.of(), absences());
        Request offer = ask(RequestKind.OFFER);
        take(reply(offer.getUid(), "marguerite@example.org", "DECLINED", "20270202T080000Z"));
        assertEquals(List.of(), absences(), "who declines an offer may well be free");
    }

    @Test
    void whatMatchesNothingIsToldAndChangesNothing() throws IOException {
        Request request = ask(RequestKind.AVAILABILITY);
        Answers.Taken taken = take(reply("other@requests.backlot", "marguerite@example.org", "ACCEPTED", "x"),
                reply(request.getUid(), "stranger@example.org", "ACCEPTED", "x"),
                read("a.csv", "name,answer", "Somebody Else,yes"));
        assertEquals(3, taken.told().size(), taken.told().toString());
        assertTrue(taken.told().get(1).contains("stranger@example.org answers what was asked of Marguerite Vane"),
                taken.told().toString());
        assertEquals(RequestState.SENT, request.getState());
    }

    @Test
    void anInvitationIsNoReply() throws IOException {
        AnswerFile file = read("a.ics", "BEGIN:VCALENDAR", "METHOD:REQUEST", "END:VCALENDAR");
        assertEquals(List.of(), file.answers());
        assertEquals(List.of("a.ics is no reply, but a REQUEST: nothing is taken from it"), file.notes());
    }

    @Test
    void anUnansweredReplySaysThatItWasSeen() throws IOException {
        Request request = ask(RequestKind.AVAILABILITY);
        take(reply(request.getUid(), "marguerite@example.org", "NEEDS-ACTION", "20270202T080000Z"));
        assertEquals(RequestState.SEEN, request.getState());
        assertEquals(null, request.getAnswered());
    }

    @Test
    void aTableAnswersByNameForSomeOfTheDays() throws IOException {
        Request request = ask(RequestKind.AVAILABILITY);
        take(read("a.csv", "name,answer,from,until,note", "marguerite vane,yes,2027-03-09,2027-03-10,",
                "Marguerite Vane,no,2027-03-11,2027-03-12,Theatre"));
        assertEquals(RequestState.MAYBE, request.getState());
        assertEquals("Theatre", request.getAnswer());
        assertEquals(marches(9, 10), days(request.getTo(), Availability.State.FREE));
        assertEquals(marches(11, 12), days(request.getTo(), Availability.State.BLOCKED));
    }

    @Test
    void ofTwoOpenRequestsTheKindSaysWhich() throws IOException {
        Request dates = ask(RequestKind.DATES);
        Request sizes = ask(RequestKind.SIZES);
        assertEquals(1, take(read("a.csv", "email,answer", "marguerite@example.org,yes")).told().size());
        take(read("a.csv", "email,answer,kind", "marguerite@example.org,yes,dates"));
        assertEquals(RequestState.YES, dates.getState());
        assertEquals(RequestState.SENT, sizes.getState());
    }

    @Test
    void sizesGoIntoTheProfile() throws IOException {
        ask(RequestKind.DATES);
        Request request = ask(RequestKind.SIZES);
        take(read("a.csv", "email,sizes", "marguerite@example.org,Height: 170 cm; Shoes: 39"));
        assertEquals("Height: 170 cm\nShoes: 39", office.book.resources().getProfiles().getFirst().getSizes());
        assertEquals(RequestState.YES, request.getState());
    }

    @Test
    void someHoursBlockNoDay() throws IOException {
        Request request = ask(RequestKind.AVAILABILITY);
        take(reply(request.getUid(), "marguerite@example.org", "DECLINED", "20270202T080000Z"));
        office.edit(() -> absences().getFirst().setCloses(LocalTime.NOON));
        assertEquals(List.of(), days(request.getTo(), Availability.State.BLOCKED));
        assertEquals(4, days(request.getTo(), Availability.State.PROMISED).size());
    }

    @Test
    void aRowThatSaysNothingIsRefusedWithItsLine() {
        UnreadableFile fault = assertThrows(UnreadableFile.class,
                () -> read("a.csv", "name,answer", "Marguerite Vane,perhaps"));
        assertEquals(2, fault.line());
        assertThrows(UnreadableFile.class, () -> read("a.csv", "name,answer", ",yes"));
        assertThrows(UnreadableFile.class, () -> read("a.csv", "name,answer,from,until",
                "A,yes,2027-03-02,2027-03-01"));
    }

    @Test
    void damagedRepliesAreReadOrRefusedAndNothingElse() {
        var random = new Random(7);
        byte[] whole = String.join("\r\n", "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:a", "DTSTAMP:2027",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b", "END:VEVENT", "END:VCALENDAR")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = whole.clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(96));
            }
            try {
                AnswerFile.read(new ByteArrayInputStream(bytes), "damaged.ics", ZoneOffset.UTC);
            } catch (IOException e) {
                assertTrue(e instanceof UnreadableFile, e.toString());
            }
        }
    }
}
