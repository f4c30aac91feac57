package org.backlot.resources.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * A name and an e-mail address.
 *
 * @param name blank for none
 */
public record Address(String name, String email) {

    /** @throws IllegalArgumentException if the e-mail address is none */
    public Address {
        name = name.replaceAll("\\p{Cntrl}", " ").strip();
        email = email.strip();
        if (!email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
            throw new IllegalArgumentException(email.isEmpty() ? "There is no e-mail address"
                    : email + " is no e-mail address");
        }
    }

    /**
     * Reads {@code Ada Lund <ada@example.org>} or {@code ada@example.org}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Address parse(String text) {
        int open = text.indexOf('<');
        int close = text.lastIndexOf('>');
        return open < 0 || close < open ? new Address("", text)
                : new Address(text.substring(0, open).replace("\"", ""), text.substring(open + 1, close));
    }

    InternetAddress internet() throws AddressException {
        var address = new InternetAddress(email, true);
        try {
            address.setPersonal(name.isEmpty() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is everywhere", e);
        }
        return address;
    }

    @Override
    public String toString() {
        return name.isEmpty() ? email : name + " <" + email + ">";
    }
}
