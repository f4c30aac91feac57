package org.backlot.budget.proposal;

import java.util.Currency;
import java.util.Objects;

import org.backlot.budget.model.Line;
import org.backlot.budget.model.Origin;

/**
 * The figures of a line, as formulas.
 *
 * @param currency of the rate; null: that of the production
 */
public record Figures(String amount, String multiplier, String unit, String rate, Currency currency) {

    public Figures {
        amount = text(amount);
        multiplier = text(multiplier);
        unit = text(unit);
        rate = text(rate);
    }

    /** Those of a line as it stands. */
    public static Figures of(Line line) {
        return new Figures(line.getAmount(), line.getMultiplier(), line.getUnit(), line.getRate(), line.getCurrency());
    }

    /** Whether they are what a rule made of the line when it was accepted last. */
    boolean areThoseOf(Origin origin) {
        return amount.equals(text(origin.getAmount())) && multiplier.equals(text(origin.getMultiplier()))
                && unit.equals(text(origin.getUnit())) && rate.equals(text(origin.getRate()));
    }

    void writeTo(Line line) {
        line.setAmount(amount);
        line.setMultiplier(multiplier);
        line.setUnit(unit);
        line.setRate(rate);
        if (!Objects.equals(currency, line.getCurrency())) {
            line.setCurrency(currency);
        }
    }

    void writeTo(Origin origin) {
        origin.setAmount(amount);
        origin.setMultiplier(multiplier);
        origin.setUnit(unit);
        origin.setRate(rate);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
