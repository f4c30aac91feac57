package org.backlot.core.value;

import java.util.Locale;

/** The space between words, where a file may hold more of it than a person reads. */
public final class Spacing {

    private Spacing() {
    }

    /** With single spaces, and none at either end. */
    public static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                single.append(c);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().stripTrailing();
    }

    /** The same, in capitals: two spellings of one heading or name meet in it. */
    public static String capitals(String text) {
        return single(text).toUpperCase(Locale.ROOT);
    }
}
