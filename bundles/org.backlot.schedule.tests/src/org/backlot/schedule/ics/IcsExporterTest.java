package org.backlot.schedule.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IcsExporterTest {

    private final Show show = new Show();
    private Instant now = Instant.parse("2026-11-01T08:00:00Z");
    private final IcsExporter exporter = new IcsExporter((InstantSource) () -> now);
    private ElementEvent flight;

    @BeforeEach
    void plan() {
        show.production.setZone(ZoneId.of("Europe/London"));
        show.calendar.setStart(LocalDate.of(2027, 3, 25));
        show.day(show.scene("1", IntExt.EXT, "SALT PANS, SHORE; \"Œuvre\"", "DAY", 11, "WREN"));
        show.day(show.scene("2", "WREN"));
        show.day(show.scene("3"));
        show.board.getDays().getFirst().setCall(LocalTime.of(6, 30));
        show.board.getDays().getFirst().setPlace("Salt works, Skerry");
        show.board.getDays().getFirst().setNotes("Bring boots.\nTide: 11:20");
        flight = show.event(show.element("WREN").getId(), ElementEventKind.TRAVEL, LocalDate.of(2027, 3, 22),
                LocalDate.of(2027, 3, 23));
        show.closed(LocalDate.of(2027, 3, 26), CalendarEventKind.MOVE);
        Ids.complete(show.production);
    }

    private byte[] file() {
        var out = new ByteArrayOutputStream();
        try {
            exporter.write(show.production, Show.questions(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private StrictCalendar calendar() {
        return new StrictCalendar(file());
    }

    /** Writes a file, and remembers it as the workbench does. */
    private StrictCalendar send() {
        StrictCalendar sent = calendar();
        Production written = EcoreUtil.copy(show.production);
        exporter.remember(written, Show.questions(), show.production);
        return sent;
    }

    private static String state(StrictCalendar calendar, String words) {
        var event = calendar.event(words);
        return event.get("SEQUENCE") + " " + event.get("STATUS") + " " + event.get("DTSTAMP");
    }

    @Test
    void daysHaveTheirCallInTheirZoneTheirPlaceAndTheirScenes() {
        var day = calendar().event("Day 1");
        assertEquals("20270325T063000", day.properties().get("DTSTART;TZID=Europe/London"));
        assertEquals("Salt works\\, Skerry", day.get("LOCATION"));
        assertTrue(day.get("SUMMARY").contains("SALT PANS\\, SHORE\\; \"Œuvre\""), day.get("SUMMARY"));
        assertTrue(day.get("DESCRIPTION").startsWith("Call 06:30\\n1 EXT. SALT PANS"), day.get("DESCRIPTION"));
        assertTrue(day.get("DESCRIPTION").endsWith("(WREN)\\nBring boots.\\nTide: 11:20"), day.get("DESCRIPTION"));
        assertEquals(show.board.getDays().getFirst().getId() + "@" + show.production.getId() + ".backlot",
                day.get("UID"));
    }

    @Test
    void theZoneIsDefinedWithItsChangeToSummerTime() {
        StrictCalendar calendar = calendar();
        assertEquals(1, calendar.all("VTIMEZONE").size());
        var last = calendar.all("DAYLIGHT").getLast();
        assertEquals("20270328T010000 +0000 +0100",
                last.get("DTSTART") + " " + last.get("TZOFFSETFROM") + " " + last.get("TZOFFSETTO"));
        assertEquals("20270329", calendar.event("Day 2").get("DTSTART").substring(0, 8));
    }

    @Test
    void theFileHasNoMethodForWhichItWouldNeedAnOrganizer() {
        assertFalse(new String(file(), StandardCharsets.UTF_8).contains("METHOD"), "RFC 5546, 3.2.1");
    }

    @Test
    void withoutAZoneCallsAreFloatingAndAPersonIsTold() {
        show.production.setZone(null);
        assertTrue(calendar().event("Day 1").properties().containsKey("DTSTART"));
        assertEquals(List.of(), calendar().all("VTIMEZONE"));
        assertEquals(1, exporter.notes(show.production, Show.questions()).size());
    }

    @Test
    void eventsOfWholeDaysEndOnTheDayAfterTheLast() {
        var travel = calendar().event("WREN: travel");
        assertEquals("20270322", travel.properties().get("DTSTART;VALUE=DATE"));
        assertEquals("20270324", travel.properties().get("DTEND;VALUE=DATE"));
        assertEquals("20270327", calendar().event("Move").properties().get("DTEND;VALUE=DATE"));
    }

    @Test
    void aTaskIsOnItsPlannedDaysAndAWorkedDateIsNoEvent() {
        Task task = ScheduleFactory.eINSTANCE.createTask();
        Ids.of(task);
        task.setName("Picture lock");
        task.setDays(2);
        task.setNotBefore(LocalDate.of(2027, 6, 1));
        task.setDeadline(LocalDate.of(2027, 6, 9));
        show.schedule.getTasks().add(task);
        show.closed(LocalDate.of(2027, 3, 27), CalendarEventKind.WORKED);
        var event = calendar().event("Picture lock");
        assertEquals("20270601 20270603", event.get("DTSTART") + " " + event.get("DTEND"));
        assertEquals("Due 2027-06-09", event.get("DESCRIPTION"));
        assertTrue(calendar().all("VEVENT").stream().noneMatch(e -> e.get("CATEGORIES").equals("Worked")));
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() {
        show.board.getDays().getFirst().setNotes("\u0153\u03b1\uD83C\uDFAC\u65e5".repeat(60));
        assertTrue(calendar().event("Day 1").get("DESCRIPTION").endsWith("\u0153\u03b1\uD83C\uDFAC\u65e5"));
    }

    @Test
    void anUnchangedEventKeepsItsSequenceAndTheFileItsBytes() {
        send();
        byte[] first = file();
        now = now.plusSeconds(86_400);
        assertArrayEquals(first, file());
        send();
        assertArrayEquals(first, file());
    }

    @Test
    void whatChangedHasTheNextSequenceAndTheOthersKeepTheirs() {
        assertEquals("0 CONFIRMED 20261101T080000Z", state(send(), "Day 1"));
        now = now.plusSeconds(60);
        show.board.getDays().getFirst().setCall(LocalTime.of(7, 0));
        assertEquals("1 CONFIRMED 20261101T080100Z", state(calendar(), "Day 1"));
        assertEquals("0 CONFIRMED 20261101T080000Z", state(calendar(), "Day 2"));
        assertEquals("1 CONFIRMED 20261101T080100Z", state(send(), "Day 1"), "what was not remembered was not sent");
        now = now.plusSeconds(60);
        show.board.getDays().getFirst().setCall(LocalTime.of(6, 30));
        assertEquals("2 CONFIRMED 20261101T080200Z", state(send(), "Day 1"),
                "back to the first version is a change too");
    }

    @Test
    void whatIsGoneIsCancelledOnceAndStaysSoAndComesBackWithTheNextSequence() {
        send();
        show.schedule.getEvents().remove(flight);
        assertEquals("1 CANCELLED 20261101T080000Z", state(send(), "WREN: travel"));
        assertEquals("1 CANCELLED 20261101T080000Z", state(send(), "WREN: travel"));
        show.schedule.getEvents().add(flight);
        assertEquals("2 CONFIRMED 20261101T080000Z", state(send(), "WREN: travel"));
    }

    @Test
    void aCancelledDayKeepsItsZoneWhenTheProductionHasMoved() {
        send();
        show.board.getDays().removeLast();
        show.production.setZone(ZoneId.of("America/New_York"));
        StrictCalendar calendar = calendar();
        assertEquals(2, calendar.all("VTIMEZONE").size());
        assertTrue(calendar.event("Day 3").properties().containsKey("DTSTART;TZID=Europe/London"));
    }

    @Test
    void whatWasSentIsOneStepAndAnotherFileOfTheSameIsNone() throws IOException {
        try (Session session = show.session()) {
            session.edit("Export", () -> exporter.remember(session.snapshot(), session.questions(), show.production));
            assertEquals("Export", session.undoable().orElseThrow().label());
            assertTrue(session.edit("Again",
                    () -> exporter.remember(session.snapshot(), session.questions(), show.production)).isEmpty());
        }
    }

    @Test
    void aTitleWithControlCharactersStaysOneLine() {
        show.production.setTitle("Salt\u0007\r\nRoad");
        String file = new String(file(), StandardCharsets.UTF_8);
        assertTrue(Pattern.compile("X-WR-CALNAME:Salt\\\\nRoad\r\n").matcher(file).find(), file);
        assertFalse(file.contains("\u0007"));
        calendar();
    }
}
