package org.backlot.resources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.mail.Sending.Delivery;
import org.backlot.resources.testing.PostOffice;
import org.junit.jupiter.api.Test;

class SendingTest {

    private final List<Letter> letters = List.of(LetterTest.letter("zoe@example.org", Optional.empty()),
            LetterTest.letter("gone@example.org", Optional.empty()),
            LetterTest.letter("bo@example.org", Optional.empty()));
    private final List<Delivery> told = new ArrayList<>();

    @Test
    void aRefusedLetterIsNamedAndTheOthersGo() throws IOException {
        try (var office = new PostOffice()) {
            new Sending(office.server(MailServer.Security.NONE), "").send(letters, told::add);
            assertEquals(List.of(true, false, true), told.stream().map(Delivery::isSent).toList());
            assertEquals("gone@example.org", told.get(1).letter().to().email());
            assertTrue(told.get(1).problem().contains("No such user here"), told.get(1).problem());
            assertEquals(2, office.letters().size());
            assertTrue(office.letters().getFirst().contains("Message-ID: <a.0@requests.backlot>"));
            assertFalse(office.letters().getFirst().contains("X-Unsent"), "it is a draft no more");
        }
    }

    @Test
    void nothingGoesOverALineThatCannotBeSecured() throws IOException {
        try (var office = new PostOffice()) {
            var sending = new Sending(office.server(MailServer.Security.STARTTLS), "");
            assertThrows(IOException.class, () -> sending.send(letters, told::add));
            assertEquals(List.of(), told);
            assertEquals(List.of(), office.letters());
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        MailServer server;
        try (var office = new PostOffice()) {
            server = office.server(MailServer.Security.NONE);
        }
        var sending = new Sending(server, "");
        IOException fault = assertThrows(IOException.class, () -> sending.send(letters, told::add));
        assertTrue(fault.getMessage().contains("port " + server.port()), fault.getMessage());
        assertEquals(List.of(), told);
    }

    @Test
    void whoStopsIsNotSentFurther() throws IOException {
        try (var office = new PostOffice()) {
            var sending = new Sending(office.server(MailServer.Security.NONE), "");
            assertThrows(IllegalStateException.class, () -> sending.send(letters, delivery -> {
                told.add(delivery);
                throw new IllegalStateException("stop");
            }));
            assertEquals(1, told.size());
            assertEquals(1, office.letters().size());
        }
    }
}
