package org.backlot.resources.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.angus.mail.handlers.multipart_mixed;

import jakarta.activation.CommandInfo;
import jakarta.activation.CommandMap;
import jakarta.activation.DataContentHandler;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/**
 * A letter to one person, which becomes an e-mail (RFC 5322, RFC 2045): the text, and an invitation to a calendar where
 * there is one.
 *
 * @param id         by which the message is known, without angle brackets
 * @param invitation a calendar whose method is REQUEST, as {@code text/calendar}
 */
public record Letter(String id, Address from, Address to, String subject, String text, Optional<String> invitation,
        Instant at) {

    /** As it is sent. */
    MimeMessage message(Session session) throws MessagingException {
        var message = new Message(session, id);
        message.setFrom(from.internet());
        message.setRecipient(RecipientType.TO, to.internet());
        message.setSubject(subject.replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("X-Unsent", "1");
        var parts = new MimeMultipart("mixed");
        parts.addBodyPart(part(text.replace("\r\n", "\n").replace("\n", "\r\n"), "text/plain; charset=UTF-8"));
        if (invitation.isPresent()) {
            MimeBodyPart calendar = part(invitation.get(), "text/calendar; method=REQUEST; charset=UTF-8");
            calendar.setFileName("invitation.ics");
            parts.addBodyPart(calendar);
        }
        var content = new DataHandler(parts, parts.getContentType());
        content.setCommandMap(new Multiparts());
        message.setDataHandler(content);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** As a file that mail programs open as a draft: .eml. */
    public void writeTo(OutputStream out) throws IOException {
        try {
            Library.call(() -> {
                message(Session.getInstance(new Properties())).writeTo(out);
                return out;
            });
        } catch (MessagingException e) {
            throw new IOException("The letter to " + to + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** As the octets of a file. */
    public byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Keeps its id, which the library would make up. */
    private static final class Message extends MimeMessage {

        private final String id;

        Message(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }

    /** Names what writes a message of several parts, so that nothing has to be found on a class path. */
    private static final class Multiparts extends CommandMap {

        @Override
        public CommandInfo[] getPreferredCommands(String type) {
            return new CommandInfo[0];
        }

        @Override
        public CommandInfo[] getAllCommands(String type) {
            return new CommandInfo[0];
        }

        @Override
        public CommandInfo getCommand(String type, String command) {
            return null;
        }

        @Override
        public DataContentHandler createDataContentHandler(String type) {
            return new multipart_mixed();
        }
    }
}
