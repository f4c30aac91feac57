package org.backlot.exchange.screenplay;

import java.util.Locale;

/** The space between words, where a file may hold more of it than a person reads. */
final class Spacing {

    private Spacing() {
    }

    /** With single spaces, and none at either end. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean after = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                single.append(c);
            } else if (!after) {
                single.append(' ');
            }
            after = space;
        }
        return single.toString().strip();
    }

    /** The same, in capitals. */
    static String capitals(String text) {
        return single(text).toUpperCase(Locale.ROOT);
    }
}
