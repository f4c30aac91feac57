package org.backlot.budget.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.chart.Words;
import org.backlot.budget.estimate.DayRates;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.ratecard.CardPrice;
import org.backlot.budget.ratecard.RateCards;
import org.backlot.budget.ratecard.TakenRate;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;

/**
 * A line pays by the day what the rate card has by the week for less, or the other way round. A begun week is paid as a
 * whole one, with the global {@value DayRates#DAYS_PER_WEEK} for its days.
 */
public final class OtherTerms implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        return Session.section(production, Budget.class).filter(OtherTerms::knowsWeeks).map(budget -> of(production,
                budget, Estimate.of(production, questions).orElseThrow())).orElse(List.of());
    }

    private static boolean knowsWeeks(Budget budget) {
        return budget.getGlobals().stream().anyMatch(global -> DayRates.DAYS_PER_WEEK.equalsIgnoreCase(
                global.getName()));
    }

    private static List<Saving> of(Production production, Budget budget, Estimate estimate) {
        RateCards cards = new RateCards(production, budget);
        List<Saving> savings = new ArrayList<>();
        for (Line line : Lines.of(budget)) {
            boolean perDay = "day".equalsIgnoreCase(line.getUnit());
            boolean perWeek = "week".equalsIgnoreCase(line.getUnit());
            boolean pays = estimate.of(line).filter(cost -> cost.base().signum() > 0).isPresent();
            if ((perDay || perWeek) && pays && line.getDetails().isEmpty() && line.getShares().isEmpty()) {
                other(cards, line, perDay ? "week" : "day").map(price -> saving(production, line, price, perDay))
                        .ifPresent(savings::add);
            }
        }
        return savings;
    }

    /** The price of the same thing in another unit, on the card that the line has its rate from. */
    private static Optional<CardPrice> other(RateCards cards, Line line, String unit) {
        if (line.getSource() == null) {
            return Optional.empty();
        }
        return cards.byId(line.getSource()).flatMap(own -> cards.prices()
                .filter(price -> Words.comparable(price.card().getName())
                        .equals(Words.comparable(own.card().getName()))
                        && Words.comparable(price.rate().getDescription())
                                .equals(Words.comparable(own.rate().getDescription()))
                        && unit.equalsIgnoreCase(price.rate().getUnit()) && price.rate().getRate() != null)
                .findFirst());
    }

    private static Saving saving(Production production, Line line, CardPrice price, boolean toWeeks) {
        String amount = line.getAmount() == null || line.getAmount().isBlank() ? "1" : line.getAmount();
        String converted = toWeeks ? "roundup((" + amount + ") / " + DayRates.DAYS_PER_WEEK + ")"
                : "(" + amount + ") * " + DayRates.DAYS_PER_WEEK;
        String label = "Pay " + Lines.called(line) + " by the " + (toWeeks ? "week" : "day");
        BigDecimal rate = price.rate().getRate();
        return new Saving(Lines.key("terms", line.getId(), amount, line.getRate(), rate), label,
                "A " + (toWeeks ? "week" : "day") + " costs " + Lines.money(rate, production) + " on the card "
                        + price.basis() + "; the line pays " + line.getRate() + " a " + line.getUnit(),
                Optional.empty(), List.of(line.getId(), price.rate().getId()),
                new Fix(label, Lines.change(line, (budget, found) -> {
                    found.setAmount(converted);
                    new TakenRate(price, budget, Money.currency(production)).writeTo(found);
                })));
    }
}
