package org.backlot.resources.mail;

import java.util.Properties;

/**
 * A server that takes mail, SMTP.
 *
 * @param user blank for a server that asks for none
 */
public record MailServer(String host, int port, Security security, String user) {

    private static final String TIMEOUT = "30000";

    /** How the line to the server is kept from others' eyes. */
    public enum Security {
        /** Begins open and is secured before anything is said: most servers, port 587. */
        STARTTLS,
        /** Secured from the start, port 465. */
        TLS,
        /** Not at all: a server in the same house, which gets no password. */
        NONE
    }

    /** @throws IllegalArgumentException if it cannot be one, or a password would go over an open line */
    public MailServer {
        host = host.strip();
        user = user.strip();
        if (!host.matches("[\\w.:-]+")) {
            throw new IllegalArgumentException("Write the name of the mail server, as mail.example.org");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("A port is a number from 1 to 65535: 587, or 465 for TLS");
        }
        if (security == Security.NONE && !user.isEmpty()) {
            throw new IllegalArgumentException("A password is not sent over an open line. Choose STARTTLS or TLS, or "
                    + "leave the user blank");
        }
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }
}
