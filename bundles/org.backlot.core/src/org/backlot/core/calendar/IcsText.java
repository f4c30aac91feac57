package org.backlot.core.calendar;

import java.nio.charset.StandardCharsets;

/** How RFC 5545 writes text and lines. */
public final class IcsText {

    /** A line has no more octets than this, without its end. */
    private static final int LONGEST = 75;

    private IcsText() {
    }

    /** A value of type TEXT: with backslashes before what has a meaning, and no control characters. */
    public static String escape(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** What {@link #escape} made a value of type TEXT of. */
    public static String unescape(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                c = value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }

    /** A line of a file, folded at 75 octets between characters, with its end. */
    public static String fold(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int character = line.codePointAt(i);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += length;
            i += Character.charCount(character);
        }
        return folded.append("\r\n").toString();
    }
}
