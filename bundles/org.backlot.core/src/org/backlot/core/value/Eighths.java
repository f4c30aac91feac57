package org.backlot.core.value;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page lengths in eighths of a page, as the trade writes them: {@code 4/8}, {@code 1}, {@code 2 3/8}. */
public final class Eighths {

    private static final Pattern MIXED = Pattern.compile("(?:(\\d{1,5})(?:\\s+|$))?(?:(\\d)\\s*/\\s*8)?");

    private Eighths() {
    }

    /** The number of eighths; empty where the text is no such length. */
    public static OptionalInt parse(String text) {
        Matcher matcher = MIXED.matcher(text.strip());
        if (text.isBlank() || !matcher.matches()) {
            return OptionalInt.empty();
        }
        int pages = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int eighths = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return OptionalInt.of(pages * 8 + eighths);
    }

    /** As pages in decimals, as programs have them: {@code 0.5}, {@code 1}, {@code 2.375}. */
    public static BigDecimal pages(int eighths) {
        return BigDecimal.valueOf(eighths).divide(BigDecimal.valueOf(8));
    }

    /** As printed on strips: whole pages and eighths, {@code 4/8}, {@code 1 0/8}, {@code 2 3/8}. */
    public static String toString(int eighths) {
        int pages = eighths / 8;
        return (pages == 0 ? "" : pages + " ") + eighths % 8 + "/8";
    }
}
