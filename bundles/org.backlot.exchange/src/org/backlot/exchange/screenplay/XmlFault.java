package org.backlot.exchange.screenplay;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

import javax.xml.stream.XMLStreamException;

import org.backlot.core.file.BoundedInput;

/** What is wrong with a file, in words for people, from what the parser says. */
final class XmlFault {

    private static final String ENCODING = "Its characters are not in the encoding that it states, usually UTF-8";
    /** How the parser begins where bytes make no character. */
    private static final String NO_CHARACTER = "Invalid UTF-";
    private static final String NO_ENCODING = "Unsupported encoding";

    private XmlFault() {
    }

    static String problem(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = deeper(cause)) {
            if (cause instanceof BoundedInput.TooLarge) {
                return cause.getMessage();
            }
            if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
                return ENCODING;
            }
            if (cause instanceof IOException && cause.getMessage() != null) {
                return "Reading stopped: " + cause.getMessage();
            }
        }
        // Below the first line the parser repeats where it is.
        String detail = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("").strip();
        if (detail.startsWith(NO_CHARACTER)) {
            return ENCODING;
        }
        if (detail.startsWith(NO_ENCODING)) {
            return "It is in an encoding that is not read here, and not in UTF-8";
        }
        return detail.isEmpty() ? "It is damaged or not XML" : "It is damaged or not XML (" + detail + ")";
    }

    private static Throwable deeper(Throwable cause) {
        if (cause instanceof XMLStreamException stream && stream.getNestedException() != null
                && stream.getNestedException() != cause) {
            return stream.getNestedException();
        }
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
