package org.backlot.exchange.screenplay;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

import javax.xml.stream.XMLStreamException;

import org.backlot.core.file.BoundedInput;

/** What is wrong with a file, in words for people, from what the parser says. */
final class XmlFault {

    private XmlFault() {
    }

    static String problem(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = deeper(cause)) {
            if (cause instanceof BoundedInput.TooLarge) {
                return cause.getMessage();
            }
            if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
                return "Its characters are not in the encoding that it states, usually UTF-8";
            }
            if (cause instanceof IOException && cause.getMessage() != null) {
                return "Reading stopped: " + cause.getMessage();
            }
        }
        String message = e.getMessage() == null ? "" : e.getMessage();
        int start = message.indexOf("Message: ");
        String detail = (start < 0 ? message : message.substring(start + 9)).strip().replaceAll("\\s+", " ")
                .replaceAll("[.]$", "");
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
