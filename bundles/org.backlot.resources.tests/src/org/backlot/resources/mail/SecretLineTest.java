package org.backlot.resources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLContext;

import org.backlot.resources.mail.MailServer.Security;
import org.backlot.resources.mail.Sending.Delivery;
import org.backlot.resources.testing.PostOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes to a server that asks who is there, over a line that nobody else reads. */
class SecretLineTest {

    private static final String HERE = "ip:127.0.0.1";

    @TempDir
    static Path folder;
    private static Certificates certificates;

    private final List<Delivery> told = new ArrayList<>();

    @BeforeAll
    static void sign() throws IOException, GeneralSecurityException, InterruptedException {
        certificates = new Certificates(folder, HERE);
    }

    private void send(PostOffice office, Security security, String password, SSLContext trusts) throws IOException {
        new Sending(office.server(security), password, trusts).send(
                List.of(LetterTest.letter("zoe@example.org", Optional.empty())), told::add);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void whoIsKnownSendsOverASecretLine(Security security) throws IOException, GeneralSecurityException {
        try (var office = new PostOffice(security, certificates.shown())) {
            send(office, security, PostOffice.PASSWORD, certificates.trusted());
            assertEquals(1, office.letters().size());
            assertTrue(told.getFirst().isSent(), told.getFirst().problem());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aWrongPasswordIsToldAsSuchAndNothingIsSent(Security security) throws IOException, GeneralSecurityException {
        try (var office = new PostOffice(security, certificates.shown())) {
            String fault = assertThrows(IOException.class,
                    () -> send(office, security, "wrong", certificates.trusted())).getMessage();
            assertTrue(fault.contains("does not know the user or the password"), fault);
            assertEquals(List.of(), office.letters());
            assertEquals(List.of(), told);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void nothingGoesToAServerWhoseCertificateNobodyVouchesFor(Security security) throws IOException,
            GeneralSecurityException {
        try (var office = new PostOffice(security, certificates.shown())) {
            assertThrows(IOException.class, () -> send(office, security, PostOffice.PASSWORD, SSLContext.getDefault()));
            assertEquals(List.of(), office.letters());
        }
    }

    @Test
    void nothingGoesToAServerWhoseCertificateIsForAnother() throws IOException, GeneralSecurityException,
            InterruptedException {
        var other = new Certificates(folder, "dns:elsewhere.example.org");
        try (var office = new PostOffice(Security.TLS, other.shown())) {
            assertThrows(IOException.class, () -> send(office, Security.TLS, PostOffice.PASSWORD, other.trusted()));
            assertEquals(List.of(), office.letters());
        }
    }
}
