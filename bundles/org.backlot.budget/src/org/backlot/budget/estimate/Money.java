package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

import org.backlot.core.model.Production;

/** Amounts of money in the currency of a production. */
public final class Money {

    private static final Currency STANDARD = Currency.getInstance("USD");

    private Money() {
    }

    /** The currency of a production; US dollars where none is chosen. */
    public static Currency currency(Production production) {
        return production == null || production.getCurrency() == null ? STANDARD : production.getCurrency();
    }

    /**
     * The one place where amounts are rounded: half-up to the smallest unit of the currency. What is rounded are the
     * base of a line (of each of its shares, where it is split), each fringe of a line, each charge and each credit;
     * whatever stands above is a sum of these, so that every way of adding up gives the same total to the cent.
     */
    public static BigDecimal rounded(BigDecimal amount, Currency currency) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    /** As printed on papers: 1,234.50; a negative amount in parentheses, as accountants write it. */
    public static String printed(BigDecimal amount) {
        String digits = amount.scale() > 0 ? "#,##0." + "0".repeat(amount.scale()) : "#,##0";
        String format = digits + ";(" + digits + ")";
        return new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
