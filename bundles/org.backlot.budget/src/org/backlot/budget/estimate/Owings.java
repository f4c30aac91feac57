package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Conditions.Owing;
import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.estimate.Pay.Portion;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.rule.Owed;
import org.backlot.budget.rule.Spend;
import org.backlot.budget.rule.UnansweredRule;

/** What is owed on the pay of a line by one fringe. */
final class Owings {

    private final Currency currency;
    private final Conditions conditions;

    /**
     * @param cost    empty where there is a problem
     * @param problem for people
     * @param after   what has come together, of this line and those before it that share the ceiling
     */
    record Owes(Optional<FringeCost> cost, Optional<String> problem, Spend after) {
    }

    Owings(Currency currency, Conditions conditions) {
        this.currency = currency;
        this.conditions = conditions;
    }

    /**
     * What a line owes.
     *
     * @param before what came together before it
     */
    Owes owes(Line line, Pay pay, Fringe fringe, Spend before) {
        Owing owing = conditions.owing(fringe);
        if (owing.problem().isPresent()) {
            return new Owes(Optional.empty(), owing.problem(), before);
        }
        Optional<BigDecimal> per = unitsPer(line, owing);
        if (per.isEmpty()) {
            return new Owes(Optional.empty(), Optional.of("The fringe " + fringe.getName() + " is owed for each "
                    + fringe.getPer() + ", and nobody knows how many hours a " + line.getUnit() + " or a "
                    + fringe.getPer() + " has; say so among the units"), before);
        }
        try {
            return owed(pay, fringe, owing, per.get(), before);
        } catch (UnansweredRule e) {
            return new Owes(Optional.empty(), Optional.of("The fringe " + fringe.getName() + " cannot be computed: "
                    + e.getMessage()), before);
        }
    }

    private Owes owed(Pay pay, Fringe fringe, Owing owing, BigDecimal per, Spend before) {
        Owed first = before == Spend.NOTHING ? Owed.NOTHING : owing.rule().orElseThrow().owed(owing.terms(), before);
        Owed last = first;
        Spend all = before;
        BigDecimal rounded = Money.rounded(first.amount(), currency);
        BigDecimal sum = Money.rounded(BigDecimal.ZERO, currency);
        List<BigDecimal> shares = new ArrayList<>(pay.portions().size());
        for (Portion portion : pay.portions()) {
            all = all.plus(new Spend(portion.spend().amount(), portion.spend().units().multiply(per)));
            last = owing.rule().orElseThrow().owed(owing.terms(), all);
            BigDecimal until = Money.rounded(last.amount(), currency);
            shares.add(until.subtract(rounded));
            sum = sum.add(until.subtract(rounded));
            rounded = until;
        }
        BigDecimal base = last.base().subtract(first.base());
        boolean stopped = base.compareTo(all.amount().subtract(before.amount())) < 0;
        return new Owes(Optional.of(new FringeCost(fringe, base, sum, stopped,
                shares.size() > 1 ? List.copyOf(shares) : List.of())), Optional.empty(), all);
    }

    /** For how many units one of the line's is owed; empty where the hours are not known. */
    private Optional<BigDecimal> unitsPer(Line line, Owing owing) {
        String unit = Texts.key(line.getUnit());
        if (owing.terms().flat().isEmpty() || owing.per().isEmpty() || owing.per().equals(unit)) {
            return Optional.of(BigDecimal.ONE);
        }
        return conditions.hours(owing.per()).filter(hours -> hours.signum() != 0)
                .flatMap(hours -> conditions.hours(unit).map(of -> of.divide(hours, MathContext.DECIMAL128)));
    }
}
