package org.backlot.ui.draft;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.backlot.core.draft.DraftImpact;
import org.backlot.core.value.Eighths;
import org.backlot.core.value.Signed;

/** Figures of an impact as people read them. */
final class Figures {

    private Figures() {
    }

    /** With its sign; nothing for zero and for what nobody knows. */
    static String signed(BigDecimal number) {
        return number == null || number.signum() == 0 ? ""
                : Signed.of(number, Figures::grouped);
    }

    private static String grouped(BigDecimal number) {
        String pattern = number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    static String before(DraftImpact.Amount amount) {
        return text(amount, amount.before());
    }

    static String after(DraftImpact.Amount amount) {
        return text(amount, amount.after());
    }

    static String difference(DraftImpact.Amount amount) {
        if (!amount.unit().equals("eighths")) {
            return signed(amount.difference());
        }
        return Signed.eighths(amount.difference().intValue());
    }

    private static String text(DraftImpact.Amount amount, BigDecimal value) {
        return amount.unit().equals("eighths") ? Eighths.toString(value.intValue()) : grouped(value);
    }
}
