package org.backlot.budget.ratecard;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;

/**
 * Gives lines their rate from a card; inside an edit. The line remembers the price, so that a newer card can be
 * proposed. Its unit and its fringes become those of the price, where the price names any.
 *
 * @param currency that of the production
 */
public record TakenRate(CardPrice price, Budget budget, Currency currency) {

    /** Writes the price into a line. */
    public void writeTo(Line line) {
        BigDecimal rate = price.rate().getRate();
        if (rate == null) {
            throw new IllegalArgumentException("\"" + price.rate().getDescription() + "\" has no price on the card");
        }
        BigDecimal plain = rate.stripTrailingZeros();
        line.setRate((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
        if (price.rate().getUnit() != null && !price.rate().getUnit().isBlank()) {
            line.setUnit(price.rate().getUnit());
        }
        Currency other = price.rate().getCurrency();
        line.setCurrency(Objects.equals(other, currency) ? null : other);
        line.setBasis(price.basis());
        line.setSource(price.rate().getId());
        List<Fringe> fringes = budget.getFringes().stream()
                .filter(fringe -> price.rate().getFringes().contains(fringe.getName())).toList();
        if (!fringes.isEmpty()) {
            line.getFringes().clear();
            line.getFringes().addAll(fringes);
        }
    }
}
