package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Total;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.formula.Names;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.KnownQuantity;
import org.backlot.budget.model.Line;
import org.backlot.core.question.Quantity;

/** What formulas came to with the quantities that a line remembers; what it does not remember is as it is now. */
final class Recalled implements Names {

    private final Map<String, Global> globals = new HashMap<>();
    private final Map<String, KnownQuantity> then;
    private final Map<String, BigDecimal> now;
    private final Estimate estimate;
    private final Set<String> computing = new HashSet<>();

    /** @param estimate what accounts come to now, for formulas that ask for their totals */
    Recalled(List<Global> globals, Map<String, KnownQuantity> then, Map<String, BigDecimal> now, Estimate estimate) {
        this.estimate = estimate;
        globals.forEach(global -> this.globals.putIfAbsent(lower(global.getName()), global));
        this.then = then;
        this.now = now;
    }

    /** Every quantity by its key. */
    static Map<String, BigDecimal> values(List<Quantity> quantities) {
        Map<String, BigDecimal> values = new HashMap<>();
        quantities.forEach(quantity -> values.putIfAbsent(Origins.key(quantity.name(), quantity.key()),
                quantity.value()));
        return values;
    }

    /** The figures of a line with numbers in place of its formulas; empty where one had no value. */
    Optional<Figures> figures(Line line) {
        try {
            return Optional.of(new Figures(number(line.getAmount()), number(line.getMultiplier()), line.getUnit(),
                    number(line.getRate()), line.getCurrency()));
        } catch (FaultyFormula e) {
            return Optional.empty();
        }
    }

    private String number(String formula) {
        return formula == null || formula.isBlank() ? formula
                : Decimals.plain(Formula.parse(formula).value(this));
    }

    @Override
    public BigDecimal global(Name name) {
        String key = lower(name.name());
        Global global = globals.get(key);
        if (global == null || !computing.add(key)) {
            throw none(name.name());
        }
        try {
            String value = global.getValue();
            return value == null || value.isBlank() ? BigDecimal.ZERO : Formula.parse(value).value(this);
        } finally {
            computing.remove(key);
        }
    }

    @Override
    public BigDecimal quantity(Asked asked) {
        String key = Origins.key(asked.name(), asked.key());
        return Optional.ofNullable(then.get(key)).map(KnownQuantity::getValue)
                .or(() -> Optional.ofNullable(now.get(key))).orElseThrow(() -> none(asked.name()));
    }

    @Override
    public BigDecimal account(Total account) {
        return estimate.allAccounts().filter(cost -> account.number().equalsIgnoreCase(cost.account().getNumber()))
                .findFirst().map(AccountCost::total).orElseThrow(() -> none(account.number()));
    }

    private static FaultyFormula none(String name) {
        return new FaultyFormula(new Fault(Fault.Kind.UNKNOWN_NAME, 0, 1, name + " has no value"));
    }

    private static String lower(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
