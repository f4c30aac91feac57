package org.backlot.budget.sheet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

import org.backlot.budget.formula.Formula;

/** Figures as cells of other programs hold them. */
final class Figure {

    private static final Pattern MONEY = Pattern.compile(
            "[\\p{Sc}\\s]*(\\(?-?)[\\p{Sc}\\s]*([\\d,.\\s]+)\\)?[\\p{Sc}\\s]*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3}(\\.\\d{3})*,\\d{1,2}|\\d+,\\d{1,2}");

    private Figure() {
    }

    /**
     * A number, with a sign of a currency, thousands separators and parentheses for a negative one, or else a formula.
     *
     * @throws org.backlot.budget.formula.FaultyFormula if it is neither
     */
    static String formula(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-") || text.equals("–")) {
            return "";
        }
        var money = MONEY.matcher(text);
        if (money.matches()) {
            String digits = money.group(2).replaceAll("\\s", "");
            String plain = DECIMAL_COMMA.matcher(digits).matches() ? digits.replace(".", "").replace(',', '.')
                    : digits.replace(",", "");
            String number = (money.group(1).isEmpty() ? "" : "-") + plain;
            Formula.parse(number);
            return number;
        }
        String typed = Formula.typed(text.startsWith("=") ? text.substring(1) : text);
        Formula.parse(typed);
        return typed;
    }

    /**
     * A number in any of these forms.
     *
     * @throws org.backlot.budget.formula.FaultyFormula if it is nothing that can be read
     * @throws IllegalArgumentException                 if it is a formula
     */
    static BigDecimal number(String cell) {
        String formula = formula(cell);
        try {
            return formula.isEmpty() ? BigDecimal.ZERO : new BigDecimal(formula);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is no number", e);
        }
    }

    /** @throws IllegalArgumentException if there is no such currency */
    static Currency currency(String cell) {
        try {
            return cell.isBlank() ? null : Currency.getInstance(cell.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("There is no currency " + cell.strip() + ". Write it as USD", e);
        }
    }
}
