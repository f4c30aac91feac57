package org.backlot.budget.exchange;

import java.math.BigDecimal;

/** An amount as people and programs write it. */
final class AmountText {

    private AmountText() {
    }

    /**
     * Reads 1,234.50 and 1.234,50 and 1 234,50, with the sign of a currency before or behind it; (5.00), -5.00 and
     * 5.00- are less than 0. Where both a comma and a point stand in it, the last of them is the decimal sign. A comma
     * alone parts thousands where three digits follow each, a point alone only where there are several: 1.234 may be
     * either and is refused.
     *
     * @throws IllegalArgumentException if it is no amount
     */
    static BigDecimal parse(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f'\\u2019]", "").replaceAll("(?i)^(\\(|-)?(\\p{Sc}|[a-z]{3})",
                "$1").replaceAll("(?i)(\\p{Sc}|[a-z]{3})(\\)|-)?$", "$2");
        boolean negative = plain.startsWith("(") && plain.endsWith(")") || plain.startsWith("-")
                || plain.endsWith("-") || plain.startsWith("\u2212");
        String digits = plain.replaceAll("[()+\\-\u2212]", "");
        if (!digits.matches("\\d[\\d.,]*|[.,]\\d+")) {
            throw new IllegalArgumentException("The amount \"" + text + "\" is none. Write it as 1,234.50");
        }
        if (digits.matches("[1-9]\\d{0,2}\\.\\d{3}")) {
            throw new IllegalArgumentException("The amount \"" + text + "\" may be two. Write it as "
                    + digits.replace(".", "") + ", or with two decimals");
        }
        BigDecimal amount = new BigDecimal(normal(digits));
        return negative ? amount.negate() : amount;
    }

    private static String normal(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        }
        if (comma >= 0) {
            return digits.matches("\\d{1,3}(,\\d{3})+") ? digits.replace(",", "") : digits.replace(',', '.');
        }
        return digits.indexOf('.') != point ? digits.replace(".", "") : digits;
    }
}
