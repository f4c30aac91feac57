package org.backlot.resources.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

import javax.net.ssl.SSLContext;

import org.eclipse.angus.mail.smtp.SMTPTransport;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Sends letters one by one over one line to a mail server, and tells of each whether the server took it. */
public final class Sending {

    private final MailServer server;
    private final Session session;
    private final String password;

    /** @param password of the user; the empty string where there is none */
    public Sending(MailServer server, String password) throws IOException {
        this(server, password, Optional.empty());
    }

    /** @param trusts says which servers are who they say; by default those that Java trusts */
    public Sending(MailServer server, String password, SSLContext trusts) throws IOException {
        this(server, password, Optional.of(trusts));
    }

    private Sending(MailServer server, String password, Optional<SSLContext> trusts) throws IOException {
        this.server = server;
        this.password = password;
        Properties properties = server.properties();
        trusts.ifPresent(context -> properties.put("mail.smtp.ssl.socketFactory", context.getSocketFactory()));
        try {
            session = Library.call(() -> Session.getInstance(properties));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /**
     * What became of a letter.
     *
     * @param problem why the server did not take it; blank where it did
     */
    public record Delivery(Letter letter, String problem) {

        /** Whether the server took it. */
        public boolean isSent() {
            return problem.isEmpty();
        }
    }

    /**
     * Sends them; takes as long as it takes, so not on the thread that draws.
     *
     * @param told gets each as soon as its fate is known; what it throws ends the work
     * @throws IOException if the server cannot be reached or does not know the user; then nothing more was sent
     */
    public void send(List<Letter> letters, Consumer<Delivery> told) throws IOException {
        try {
            Library.call(() -> {
                var line = new SMTPTransport(session, null);
                try {
                    for (Letter letter : letters) {
                        told.accept(send(line, letter));
                    }
                } finally {
                    line.close();
                }
                return line;
            });
        } catch (AuthenticationFailedException e) {
            throw new IOException(server.host() + " does not know the user or the password", e);
        } catch (MessagingException e) {
            throw new IOException(server.host() + ", port " + server.port() + ": " + said(e), e);
        }
    }

    /** The line is opened for the first letter, and again where a refused letter closed it. */
    private Delivery send(SMTPTransport line, Letter letter) throws MessagingException {
        if (!line.isConnected()) {
            line.connect(server.host(), server.port(), server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : password);
        }
        try {
            MimeMessage message = letter.message(session);
            message.removeHeader("X-Unsent");
            line.sendMessage(message, new Address[] {letter.to().internet()});
            return new Delivery(letter, "");
        } catch (MessagingException e) {
            return new Delivery(letter, said(e));
        }
    }

    private static String said(MessagingException fault) {
        Exception said = fault;
        while (said instanceof MessagingException outer && outer.getNextException() != null) {
            said = outer.getNextException();
        }
        String message = said.getMessage() == null ? said.getClass().getSimpleName() : said.getMessage();
        return message.replaceAll("\\s+", " ").strip();
    }
}
