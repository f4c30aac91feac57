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
import org.backlot.budget.rule.Rule;
import org.backlot.budget.rule.Spend;
import org.backlot.budget.rule.UnansweredRule;

/** What is owed on the pay of a line by one fringe. */
final class Owings {

    private static final Optional<BigDecimal> ONE = Optional.of(BigDecimal.ONE);

    private final Currency currency;
    private final Conditions conditions;
    private final BigDecimal zero;

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
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
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
        Rule rule = owing.rule().orElseThrow();
        Owed first = before == Spend.NOTHING ? Owed.NOTHING : rule.owed(owing.terms(), before);
        Owed last = first;
        Spend all = before;
        BigDecimal start = before == Spend.NOTHING ? zero : Money.rounded(first.amount(), currency);
        BigDecimal until = start;
        List<BigDecimal> shares = pay.portions().size() > 1 ? new ArrayList<>() : List.of();
        for (Portion portion : pay.portions()) {
            Spend spend = per == BigDecimal.ONE ? portion.spend()
                    : new Spend(portion.spend().amount(), portion.spend().units().multiply(per));
            all = all == Spend.NOTHING ? spend : all.plus(spend);
            last = rule.owed(owing.terms(), all);
            BigDecimal now = Money.rounded(last.amount(), currency);
            if (pay.portions().size() > 1) {
                shares.add(now.subtract(until));
            }
            until = now;
        }
        if (before == Spend.NOTHING) {
            // Mostly the very same, which is quicker to see than that it is as much.
            boolean stopped = last.base() != all.amount() && last.base().compareTo(all.amount()) < 0;
            return new Owes(Optional.of(new FringeCost(fringe, last.base(), until, stopped, shares)),
                    Optional.empty(), all);
        }
        BigDecimal base = last.base().subtract(first.base());
        boolean stopped = base.compareTo(all.amount().subtract(before.amount())) < 0;
        return new Owes(Optional.of(new FringeCost(fringe, base, until.subtract(start), stopped, shares)),
                Optional.empty(), all);
    }

    /** For how many units one of the line's is owed; empty where the hours are not known. */
    private Optional<BigDecimal> unitsPer(Line line, Owing owing) {
        if (owing.terms().flat().isEmpty() || owing.per().isEmpty()) {
            return ONE;
        }
        String unit = Texts.key(line.getUnit());
        if (owing.per().equals(unit)) {
            return ONE;
        }
        return conditions.hours(owing.per()).filter(hours -> hours.signum() != 0)
                .flatMap(hours -> conditions.hours(unit).map(of -> of.divide(hours, MathContext.DECIMAL128)));
    }
}
