package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.rule.Rule;
import org.backlot.budget.rule.Rules;
import org.backlot.budget.rule.Spend;
import org.backlot.budget.rule.Terms;
import org.backlot.budget.rule.UnansweredRule;
import org.eclipse.emf.ecore.EObject;

/** What stands below the accounts: charges that are added, credits that are taken off. */
final class Additions {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Currency currency;
    private final Rules rules;
    private final Cells cells;
    private final BigDecimal zero;
    private final Map<EObject, Scope> scopes = new IdentityHashMap<>();

    Additions(Currency currency, Rules rules, Cells cells) {
        this.currency = currency;
        this.rules = rules;
        this.cells = cells;
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    /** A charge or credit has changed. */
    void forget(EObject changed) {
        scopes.remove(changed);
    }

    List<ChargeCost> charges(List<Charge> charges, List<AccountCost> categories) {
        List<ChargeCost> costs = new ArrayList<>(charges.size());
        for (Charge charge : charges) {
            BigDecimal base = scopes.computeIfAbsent(charge, c -> Scope.of(charge, zero)).of(categories);
            costs.add(cost(charge, charge.isCompound() ? base.add(ChargeCost.sum(costs, zero)) : base));
        }
        return costs;
    }

    private ChargeCost cost(Charge charge, BigDecimal base) {
        Cell rate = cells.price(charge.getRate());
        if (charge.getFlat() != null && !charge.getFlat().isBlank()) {
            Cell flat = cells.price(charge.getFlat());
            return new ChargeCost(charge, rate, Optional.of(flat), base,
                    Money.rounded(flat.value().orElse(BigDecimal.ZERO), currency));
        }
        BigDecimal amount = base.multiply(rate.value().orElse(BigDecimal.ZERO));
        return new ChargeCost(charge, rate, Optional.empty(), base, Money.rounded(amount, currency));
    }

    List<CreditCost> credits(List<Credit> credits, List<AccountCost> categories) {
        List<CreditCost> costs = new ArrayList<>(credits.size());
        for (Credit credit : credits) {
            costs.add(cost(credit, scopes.computeIfAbsent(credit, c -> Scope.of(credit, zero)).of(categories)));
        }
        return costs;
    }

    private CreditCost cost(Credit credit, BigDecimal qualifying) {
        Cell rate = cells.price(credit.getRate());
        BigDecimal percent = credit.getCountedPercent() == null ? ALL : credit.getCountedPercent();
        BigDecimal counted = Money.rounded(qualifying.multiply(percent).movePointLeft(2), currency);
        List<Faulty> faults = new ArrayList<>();
        rate.fault().map(Fault::located).ifPresent(message ->
                faults.add(new Faulty(credit, "rate", rate.fault(), message)));
        if (credit.getLeast() != null && qualifying.compareTo(credit.getLeast()) < 0) {
            return new CreditCost(credit, rate, qualifying, counted, zero, Optional.of("What qualifies is less than "
                    + Money.printed(credit.getLeast())), faults);
        }
        BigDecimal amount = rate.isComputed() ? share(credit, rate.value().get(), counted, faults) : zero;
        boolean capped = credit.getCap() != null && amount.compareTo(credit.getCap()) > 0;
        return new CreditCost(credit, rate, qualifying, counted,
                capped ? Money.rounded(credit.getCap(), currency) : amount,
                capped ? Optional.of("It is " + Money.printed(credit.getCap()) + " at most") : Optional.empty(),
                faults);
    }

    private BigDecimal share(Credit credit, BigDecimal rate, BigDecimal counted, List<Faulty> faults) {
        Terms terms = new Terms(credit.getName() == null ? "" : credit.getName(),
                Optional.of(rate.movePointRight(2)), Optional.empty(), Optional.empty());
        Optional<Rule> rule = rules.rule(credit.getRule());
        Optional<String> problem = rule.isEmpty()
                ? Optional.of("follows the rule " + credit.getRule() + ", and no plug-in that is here brings it")
                : rule.get().missing(terms);
        if (problem.isPresent()) {
            faults.add(new Faulty(credit, "rule", Optional.empty(), "The credit " + credit.getName() + " "
                    + problem.get()));
            return zero;
        }
        try {
            return Money.rounded(rule.get().owed(terms, new Spend(counted, BigDecimal.ZERO)).amount(), currency);
        } catch (UnansweredRule e) {
            faults.add(new Faulty(credit, "rule", Optional.empty(), "The credit " + credit.getName()
                    + " cannot be computed: " + e.getMessage()));
            return zero;
        }
    }
}
