package org.backlot.exchange.screenplay;

import java.util.Locale;
import java.util.regex.Pattern;

/** The space between words, where a file may hold more of it than a person reads. */
final class Spacing {

    /** Any but single spaces, so that text without them is not copied. */
    private static final Pattern UNTIDY = Pattern.compile(" \\s+|[\\s&&[^ ]]\\s*");

    private Spacing() {
    }

    /** With single spaces, and none at either end. */
    static String single(String text) {
        return UNTIDY.matcher(text).replaceAll(" ").strip();
    }

    /** The same, in capitals. */
    static String capitals(String text) {
        return single(text).toUpperCase(Locale.ROOT);
    }
}
