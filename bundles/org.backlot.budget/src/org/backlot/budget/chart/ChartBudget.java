package org.backlot.budget.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.ChargeRow;
import org.backlot.budget.chart.Chart.CreditRow;
import org.backlot.budget.chart.Chart.FringeRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.Chart.Price;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Unit;

/** A budget with all that a chart says of it, and without lines: its accounts, globals, units, fringes and charges. */
public final class ChartBudget {

    private final Chart chart;
    private final Budget budget = BudgetFactory.eINSTANCE.createBudget();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Fringe> fringes = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    public ChartBudget(Chart chart) {
        this.chart = chart;
        budget.setChart(chart.id());
        chart.units().forEach(row -> budget.getUnits().add(unit(row)));
        chart.globals().forEach(row -> budget.getGlobals().add(global(row)));
        chart.groups().forEach(row -> groups.put(row.name(), group(row)));
        chart.phases().forEach(row -> budget.getPhases().add(phase(row)));
        chart.fringes().forEach(row -> fringes.put(row.id(), fringe(row)));
        chart.categories().forEach(row -> budget.getAccounts().add(account(row)));
        chart.charges().forEach(row -> budget.getCharges().add(charge(row)));
        chart.credits().forEach(row -> budget.getCredits().add(credit(row)));
    }

    /** The budget; no object of it has an id yet. */
    public Budget budget() {
        return budget;
    }

    /** The account of a number of the chart. */
    public Account account(String number) {
        return Objects.requireNonNull(accounts.get(number), number);
    }

    /** The fringes of a class of pay, in the order of the chart; none for a blank one. */
    public List<Fringe> fringes(String payClass) {
        return chart.classes().getOrDefault(payClass, List.of()).stream().map(fringes::get).toList();
    }

    /** The groups of the names. */
    public List<Group> groups(Collection<String> names) {
        return names.stream().map(groups::get).filter(Objects::nonNull).toList();
    }

    /** A line with the figures of a price and the fringes of its class; it stands in no account yet. */
    public Line line(LineRow row) {
        Price price = row.price();
        Line line = BudgetFactory.eINSTANCE.createLine();
        line.setDescription(row.description());
        line.setDepartment(row.department());
        line.setAmount(price.amount());
        line.setMultiplier(price.multiplier());
        line.setUnit(price.unit());
        line.setRate(price.rate());
        line.setBasis(row.basis());
        line.setNotes(row.notes().isEmpty() ? null : row.notes());
        line.getFringes().addAll(fringes(price.payClass()));
        line.getGroups().addAll(groups(row.groups()));
        return line;
    }

    private static Unit unit(Chart.UnitRow row) {
        Unit unit = BudgetFactory.eINSTANCE.createUnit();
        unit.setName(row.name());
        unit.setPlural(row.plural());
        unit.setHours(row.hours());
        return unit;
    }

    private static Global global(Chart.GlobalRow row) {
        Global global = BudgetFactory.eINSTANCE.createGlobal();
        global.setName(row.name());
        global.setValue(row.value());
        global.setUnit(row.unit());
        global.setGroup(row.group().isEmpty() ? null : row.group());
        global.setDescription(row.description());
        return global;
    }

    private Group group(Chart.GroupRow row) {
        Group group = BudgetFactory.eINSTANCE.createGroup();
        group.setName(row.name());
        group.setIncluded(row.included());
        group.setNotes(row.notes().isEmpty() ? null : row.notes());
        budget.getGroups().add(group);
        return group;
    }

    private static Phase phase(Chart.PhaseRow row) {
        Phase phase = BudgetFactory.eINSTANCE.createPhase();
        phase.setName(row.name());
        phase.setKind(row.kind());
        return phase;
    }

    private Fringe fringe(FringeRow row) {
        Fringe fringe = BudgetFactory.eINSTANCE.createFringe();
        fringe.setName(row.name());
        if (!row.rule().isEmpty()) {
            fringe.setRule(row.rule());
        }
        fringe.setPercent(row.percent());
        fringe.setFlat(row.flat());
        fringe.setPer(row.per().isEmpty() ? null : row.per());
        fringe.setCeiling(row.ceiling());
        fringe.setCeilingOf(row.ceilingOf());
        fringe.setSource(row.source());
        budget.getFringes().add(fringe);
        return fringe;
    }

    private Account account(AccountRow row) {
        Account account = BudgetFactory.eINSTANCE.createAccount();
        account.setNumber(row.number());
        account.setName(row.name());
        account.setNotes(row.notes().isEmpty() ? null : row.notes());
        account.getGroups().addAll(groups(row.groups()));
        if (row.part() != null) {
            account.setPart(row.part());
        }
        accounts.put(row.number(), account);
        row.accounts().forEach(below -> account.getAccounts().add(account(below)));
        return account;
    }

    private Charge charge(ChargeRow row) {
        Charge charge = BudgetFactory.eINSTANCE.createCharge();
        charge.setName(row.name());
        charge.setKind(row.kind());
        charge.setRate(row.rate().isEmpty() ? "0" : row.rate());
        charge.setFlat(row.flat().isEmpty() ? null : row.flat());
        charge.setCompound(row.compound());
        charge.setWithoutFringes(row.withoutFringes());
        charge.setNotes(row.notes());
        row.excludes().stream().sorted().forEach(number -> charge.getExcludes().add(account(number)));
        return charge;
    }

    private Credit credit(CreditRow row) {
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        credit.setName(row.name());
        credit.setRate(row.rate());
        credit.setCountedPercent(row.counted());
        credit.setCap(row.cap());
        credit.setSource(row.source());
        credit.setNotes(row.notes());
        row.qualifies().stream().sorted().forEach(number -> credit.getQualifies().add(account(number)));
        row.excludes().stream().sorted().forEach(number -> credit.getExcludes().add(account(number)));
        return credit;
    }
}
