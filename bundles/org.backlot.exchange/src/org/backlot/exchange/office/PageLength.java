package org.backlot.exchange.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a scene as people type it into spreadsheets. */
final class PageLength {

    private static final Pattern EIGHTHS =
            Pattern.compile("(?:(\\d{1,4})[\\s+-]+)?(\\d{1,4})\\s*/\\s*8(?:\\s*pgs?\\.?)?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,4}))?(?:\\s*pgs?\\.?)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-(\\d\\d)-(\\d\\d)");
    private static final String GLYPHS = "⅛¼⅜½⅝¾⅞";

    private PageLength() {
    }

    /**
     * In eighths: {@code 1 3/8}, {@code 11/8}, {@code 1.375}, {@code 1,38} and {@code 1⅜} are 11. A decimal that is no
     * eighth, as 1.4, is no length. A spreadsheet that took 3/8 for a day of March or August shows a date, and the 8 in
     * it tells what was typed.
     */
    static OptionalInt parse(String text) {
        String plain = plain(text.strip());
        Matcher eighths = EIGHTHS.matcher(plain);
        if (eighths.matches()) {
            int pages = eighths.group(1) == null ? 0 : Integer.parseInt(eighths.group(1));
            return OptionalInt.of(pages * 8 + Integer.parseInt(eighths.group(2)));
        }
        Matcher decimal = DECIMAL.matcher(plain);
        if (decimal.matches()) {
            return decimal(decimal.group(1), decimal.group(2));
        }
        Matcher date = DATE.matcher(plain);
        if (date.matches()) {
            int month = Integer.parseInt(date.group(1));
            int day = Integer.parseInt(date.group(2));
            return day == 8 ? OptionalInt.of(month) : month == 8 ? OptionalInt.of(day) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static OptionalInt decimal(String whole, String fraction) {
        BigDecimal eighths = new BigDecimal(whole + "." + (fraction == null ? "0" : fraction))
                .multiply(new BigDecimal(8));
        BigDecimal nearest = eighths.setScale(0, RoundingMode.HALF_UP);
        // two decimals of an eighth, as 0.13 or 0.38, are off by less than a twentieth of it
        return eighths.subtract(nearest).abs().compareTo(new BigDecimal("0.05")) <= 0
                ? OptionalInt.of(nearest.intValueExact()) : OptionalInt.empty();
    }

    private static String plain(String text) {
        if (!text.isEmpty() && GLYPHS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            int eighths = GLYPHS.indexOf(text.charAt(text.length() - 1)) + 1;
            return text.substring(0, text.length() - 1).strip() + " " + eighths + "/8";
        }
        return text.replaceAll("\\b1\\s*/\\s*2$", "4/8").replaceAll("\\b1\\s*/\\s*4$", "2/8")
                .replaceAll("\\b3\\s*/\\s*4$", "6/8");
    }
}
