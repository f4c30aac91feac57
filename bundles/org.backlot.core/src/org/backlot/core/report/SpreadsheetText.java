package org.backlot.core.report;

import java.util.regex.Pattern;

/** Text for cells of CSV files that a spreadsheet program will open. */
public final class SpreadsheetText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private SpreadsheetText() {
    }

    /**
     * Text that no spreadsheet program takes for a formula: where it begins with {@code = + - @}, a tab or a carriage
     * return, an apostrophe is put before it; where it has such an apostrophe of its own, one more, so that
     * {@link #plain} gives it back. Numbers are not text and need no guard.
     */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell without the guard that {@link #safe} gave it. */
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
