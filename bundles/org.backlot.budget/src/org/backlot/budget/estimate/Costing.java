package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Costs;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Identified;
import org.backlot.core.question.Quantity;

/** The arithmetic of an estimate, from cells to the grand total. */
final class Costing {

    private final Costs budget;
    private final Currency currency;
    private final Cells cells;
    private final BigDecimal zero;
    private final List<Faulty> faults = new ArrayList<>();

    Costing(Costs budget, Currency currency, List<Quantity> quantities) {
        this.budget = budget;
        this.currency = currency;
        this.cells = new Cells(budget.getGlobals(), quantities);
        this.zero = Money.rounded(BigDecimal.ZERO, currency);
    }

    Estimate estimate() {
        Map<Global, Cell> globals = cells.globals(budget.getGlobals());
        globals.forEach((global, cell) -> note(global, "value", cell));
        List<AccountCost> categories = new ArrayList<>();
        for (Account category : budget.getAccounts()) {
            categories.add(account(category, 1, category.getPart()));
        }
        List<ChargeCost> charges = new ArrayList<>();
        for (Charge charge : budget.getCharges()) {
            charges.add(charge(charge, categories));
        }
        return new Estimate(currency, categories, charges, globals, faults);
    }

    private AccountCost account(Account account, int level, Part part) {
        List<AccountCost> accounts = new ArrayList<>();
        List<LineCost> lines = new ArrayList<>();
        BigDecimal base = zero;
        BigDecimal fringes = zero;
        for (Line line : account.getLines()) {
            LineCost cost = line(line);
            lines.add(cost);
            base = base.add(cost.base());
            fringes = fringes.add(cost.fringeTotal());
        }
        for (Account below : account.getAccounts()) {
            AccountCost cost = account(below, level + 1, part);
            accounts.add(cost);
            base = base.add(cost.base());
            fringes = fringes.add(cost.fringes());
        }
        return new AccountCost(account, level, part, base, fringes, accounts, lines);
    }

    private LineCost line(Line line) {
        Cell amount = cells.cell(line.getAmount(), BigDecimal.ONE);
        Cell multiplier = cells.cell(line.getMultiplier(), BigDecimal.ONE);
        Cell rate = cells.cell(line.getRate(), BigDecimal.ZERO);
        note(line, "amount", amount);
        note(line, "multiplier", multiplier);
        note(line, "rate", rate);
        Optional<String> problem = line.getFringes().stream().filter(fringe -> fringe.getPercent() == null).findFirst()
                .map(fringe -> "The fringe " + fringe.getName() + " has no percentage");
        problem.ifPresent(message -> faults.add(new Faulty(line, "fringes", Optional.empty(), message)));
        if (problem.isPresent() || !amount.isComputed() || !multiplier.isComputed() || !rate.isComputed()) {
            return new LineCost(line, amount, multiplier, rate, zero, List.of(), problem);
        }
        BigDecimal base = Money.rounded(
                amount.value().get().multiply(multiplier.value().get()).multiply(rate.value().get()), currency);
        List<FringeCost> fringes = line.getFringes().stream().map(fringe -> fringe(fringe, base)).toList();
        return new LineCost(line, amount, multiplier, rate, base, fringes, problem);
    }

    private FringeCost fringe(Fringe fringe, BigDecimal lineBase) {
        BigDecimal base = fringe.getCeiling() == null ? lineBase : lineBase.min(fringe.getCeiling());
        BigDecimal amount = base.multiply(fringe.getPercent()).movePointLeft(2);
        return new FringeCost(fringe, base, Money.rounded(amount, currency));
    }

    private ChargeCost charge(Charge charge, List<AccountCost> categories) {
        Cell rate = cells.cell(charge.getRate(), BigDecimal.ZERO);
        note(charge, "rate", rate);
        BigDecimal base = categories.stream().map(category -> charged(charge, category)).reduce(zero, BigDecimal::add);
        BigDecimal share = rate.value().orElse(BigDecimal.ZERO);
        return new ChargeCost(charge, rate, base, Money.rounded(base.multiply(share), currency));
    }

    private BigDecimal charged(Charge charge, AccountCost account) {
        if (charge.getExcludes().contains(account.account())) {
            return zero;
        }
        BigDecimal base = account.total();
        for (AccountCost below : account.accounts()) {
            base = base.subtract(below.total()).add(charged(charge, below));
        }
        return base;
    }

    private void note(Identified object, String column, Cell cell) {
        cell.fault().map(Fault::located).ifPresent(message ->
                faults.add(new Faulty(object, column, cell.fault(), message)));
    }
}
