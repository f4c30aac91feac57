package org.backlot.schedule.strip;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a strip: one field in the middle, or two above each other.
 *
 * @param width in pixels at 100 %, or where it shares what the others leave, in how many parts
 * @param share it takes its part of the room that the columns of fixed width leave
 * @param upper on the first line; in the middle where there is nothing on the second
 * @param lower on the second line
 */
public record StripColumn(int width, boolean share, StripCell upper, StripCell lower) {

    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,4})(\\*?)\\s+([^/|]*)(?:/([^/|]*))?");
    private static final int WIDEST = 1000;

    public StripColumn {
        width = Math.clamp(width, 1, WIDEST);
    }

    /** As {@link #toString} writes it; empty where the text is none. */
    static Optional<StripColumn> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new StripColumn(Integer.parseInt(parts.group(1)), !parts.group(2).isEmpty(),
                StripCell.parse(parts.group(3)), parts.group(4) == null ? StripCell.NONE
                        : StripCell.parse(parts.group(4))));
    }

    public StripColumn withWidth(int other, boolean shared) {
        return new StripColumn(other, shared, upper, lower);
    }

    /** As it is kept: {@code 58 number!}, {@code 2* set! / synopsis}. */
    @Override
    public String toString() {
        return width + (share ? "* " : " ") + upper + (lower.isEmpty() ? "" : " / " + lower);
    }
}
