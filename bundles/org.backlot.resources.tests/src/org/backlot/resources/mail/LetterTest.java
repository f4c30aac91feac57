package org.backlot.resources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LetterTest {

    static Letter letter(String to, Optional<String> invitation) {
        return new Letter("a.0@requests.backlot", Address.parse("B\u00fcro <office@example.org>"),
                new Address("Zo\u00eb Lund", to), "Are you free, Zo\u00eb?\r\nBcc: all@example.org",
                "Dear Zo\u00eb,\n\n.\nyes?",
                invitation, Instant.parse("2027-02-01T10:00:00Z"));
    }

    @Test
    void aLetterIsPlainAsciiWithEncodedHeadersAndAnInvitation() throws IOException {
        byte[] bytes = letter("zoe@example.org", Optional.of("BEGIN:VCALENDAR\r\n")).toBytes();
        for (byte b : bytes) {
            assertTrue(b > 0, "only ASCII");
        }
        String eml = new String(bytes, StandardCharsets.US_ASCII);
        List<String> head = eml.substring(0, eml.indexOf("\r\n\r\n")).lines().toList();
        assertTrue(head.contains("Message-ID: <a.0@requests.backlot>"), eml);
        assertTrue(head.contains("X-Unsent: 1"), eml);
        assertTrue(head.contains("MIME-Version: 1.0"), eml);
        assertTrue(head.stream().anyMatch(line -> line.startsWith("From: =?UTF-8?")), eml);
        assertTrue(head.stream().anyMatch(line -> line.startsWith("Subject: =?UTF-8?")), eml);
        assertTrue(head.stream().noneMatch(line -> line.startsWith("Bcc")), "a subject adds no header");
        assertTrue(head.stream().anyMatch(line -> line.startsWith("Content-Type: multipart/mixed")), eml);
        assertTrue(eml.contains("Content-Type: text/calendar; method=REQUEST; charset=UTF-8"), eml);
        assertTrue(Arrays.stream(eml.split("\r\n")).allMatch(line -> line.length() <= 78), eml);
        String calendar = eml.substring(eml.indexOf("invitation.ics"));
        String body = calendar.substring(calendar.indexOf("\r\n\r\n") + 4, calendar.indexOf("\r\n--")).strip();
        assertEquals("BEGIN:VCALENDAR\r\n", new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8));
    }

    @Test
    void withoutAnInvitationThereIsOnlyText() throws IOException {
        String eml = new String(letter("zoe@example.org", Optional.empty()).toBytes(), StandardCharsets.US_ASCII);
        assertTrue(eml.contains("Content-Type: text/plain; charset=UTF-8"), eml);
        assertTrue(!eml.contains("text/calendar"), eml);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertEquals(new Address("Ada Lund", "ada@example.org"), Address.parse("\"Ada Lund\" <ada@example.org>"));
        for (String text : List.of("", "ada", "ada@", "a b@example.org", "ada@example.org, bo@example.org")) {
            assertThrows(IllegalArgumentException.class, () -> Address.parse(text), text);
        }
    }

    @Test
    void noPasswordGoesOverAnOpenLine() {
        assertThrows(IllegalArgumentException.class,
                () -> new MailServer("mail.example.org", 25, MailServer.Security.NONE, "office"));
        assertThrows(IllegalArgumentException.class,
                () -> new MailServer("mail.example.org", 0, MailServer.Security.TLS, "office"));
        assertThrows(IllegalArgumentException.class,
                () -> new MailServer("mail example", 465, MailServer.Security.TLS, "office"));
    }
}
