package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.ratecard.CardPrice;
import org.backlot.budget.ratecard.TakenRate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A copy of a budget to try lines on. */
final class Trial {

    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final Budget copy;
    private final Currency currency;
    private Estimate estimate;

    Trial(Budget budget, Currency currency) {
        this.currency = currency;
        copy = (Budget) copier.copy(budget);
        copier.copyReferences();
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> T copyOf(T original) {
        return (T) copier.get(original);
    }

    /** Adds what is called for, and gives the new line back to ask for its cost. */
    Line add(Account account, Called called) {
        Line line = called.line();
        List<Fringe> fringes = called.fringes().stream().map(this::copyOf).filter(fringe -> fringe != null).toList();
        line.getFringes().clear();
        line.getFringes().addAll(fringes);
        copyOf(account).getLines().add(line);
        copier.put(line, line);
        return line;
    }

    void set(Line line, Figures figures) {
        figures.writeTo(copyOf(line));
    }

    void take(Line line, CardPrice price) {
        new TakenRate(price, copy, currency).writeTo(copyOf(line));
    }

    void remove(Line line) {
        EcoreUtil.remove(copyOf(line));
    }

    /** Works the copy out; what is tried afterwards is not seen any more. */
    Estimate estimate(Basis basis) {
        estimate = Estimate.of(copy, basis);
        return estimate;
    }

    Optional<LineCost> cost(Line line) {
        return Optional.ofNullable(copyOf(line)).flatMap(estimate::of);
    }

    BigDecimal total(Line line) {
        return cost(line).map(LineCost::total).orElse(Money.rounded(BigDecimal.ZERO, currency));
    }
}
