package org.backlot.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;

class IcsComponentTest {

    private static final String REPLY = String.join("\r\n", "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT",
            "UID:a@b", "ATTENDEE;CN=\"Lund; Ada: actor\";PARTSTAT=ACCEPTED:mailto:ada@exam", " ple.org",
            "COMMENT:Gladly\\, but\\nnot before nine", "BEGIN:VALARM", "ACTION:DISPLAY", "END:VALARM", "END:VEVENT",
            "END:VCALENDAR", "");

    private static List<IcsComponent> read(String text) throws IOException {
        return IcsComponent.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "reply.ics");
    }

    private static void refuses(String says, int line, String... lines) {
        UnreadableFile fault = assertThrows(UnreadableFile.class, () -> read(String.join("\r\n", lines)));
        assertTrue(fault.getMessage().contains(says), fault.getMessage());
        assertEquals(line, fault.line());
    }

    @Test
    void foldedLinesQuotedParametersAndEscapedTextAreRead() throws IOException {
        IcsComponent event = read(REPLY).getFirst().parts("VEVENT").getFirst();
        IcsLine attendee = event.line("ATTENDEE").orElseThrow();
        assertEquals("mailto:ada@example.org", attendee.value());
        assertEquals("Lund; Ada: actor", attendee.parameter("CN"));
        assertEquals("ACCEPTED", attendee.parameter("PARTSTAT"));
        assertEquals("Gladly, but\nnot before nine", event.line("COMMENT").orElseThrow().text());
        assertEquals(4, event.lines().size() + event.parts().size());
    }

    @Test
    void whatIsFoldedAndEscapedIsReadBackTheSame() throws IOException {
        String text = "Zo\u00eb, is it; yes? \\ ".repeat(12) + "\nno";
        String file = "BEGIN:VCALENDAR\r\n" + IcsText.fold("DESCRIPTION:" + IcsText.escape(text)) + "END:VCALENDAR\r\n";
        assertEquals(text, read(file).getFirst().line("DESCRIPTION").orElseThrow().text());
    }

    @Test
    void whatIsNoCalendarIsRefusedWithTheLine() {
        refuses("no value", 1, "hello");
        refuses("does not begin", 1, "SUMMARY:hello");
        refuses("ends within VEVENT", 2, "BEGIN:VCALENDAR", "BEGIN:VEVENT");
        refuses("did not begin", 2, "BEGIN:VCALENDAR", "END:VEVENT");
        refuses("cannot begin here", 1, "BEGIN:VEVENT");
        refuses("no calendar", 0, "");
    }

    @Test
    void aFileWithoutEndIsNotReadToIt() {
        var endless = new InputStream() {

            private long given;

            @Override
            public int read() {
                given++;
                assertTrue(given < 2L * IcsComponent.LARGEST);
                return 'x';
            }
        };
        assertThrows(UnreadableFile.class, () -> IcsComponent.read(endless, "big.ics"));
    }

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        var random = new Random(20270301);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = REPLY.getBytes(StandardCharsets.UTF_8);
            for (int hits = random.nextInt(6); hits >= 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var in = new ByteArrayInputStream(bytes, 0, random.nextInt(bytes.length));
            try {
                IcsComponent.read(in, "damaged.ics");
            } catch (IOException e) {
                assertTrue(e instanceof UnreadableFile, e.toString());
            }
        }
    }
}
