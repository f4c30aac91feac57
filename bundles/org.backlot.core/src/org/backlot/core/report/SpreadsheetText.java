package org.backlot.core.report;

/** Text for cells that a spreadsheet program will open. */
public final class SpreadsheetText {

    private SpreadsheetText() {
    }

    /**
     * Text that no spreadsheet program takes for a formula: where it begins with {@code = + - @}, a tab or a carriage
     * return, an apostrophe is put before it. Numbers are not text and need no guard.
     */
    public static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
