package org.backlot.resources.exchange.vcard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** One contact while it is written: lines of at most 75 bytes that end with CRLF, as RFC 6350 has them. */
final class CardText {

    private static final int LONGEST = 75;

    private final StringBuilder text;

    CardText(String version, StringBuilder text) {
        this.text = text;
        line("BEGIN", "VCARD");
        line("VERSION", version);
    }

    void end() {
        line("END", "VCARD");
    }

    /** A text, if there is any. */
    void text(String name, String value) {
        if (value != null && !value.isBlank()) {
            line(name, escaped(value.strip()));
        }
    }

    /** A structured value, if any part of it says something. */
    void parts(String name, List<String> parts) {
        if (parts.stream().anyMatch(part -> !part.isBlank())) {
            line(name, parts.stream().map(String::strip).map(CardText::escaped).collect(Collectors.joining(";")));
        }
    }

    /** A value as it stands. */
    void line(String name, String value) {
        int bytes = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length();) {
            int point = line.codePointAt(i);
            String one = Character.toString(point);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(one);
            bytes += more;
            i += one.length();
        }
        text.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r?\n|\r", "\\\\n");
    }
}
