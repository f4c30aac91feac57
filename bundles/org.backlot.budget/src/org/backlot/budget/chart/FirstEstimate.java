package org.backlot.budget.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.ChargeRow;
import org.backlot.budget.chart.Chart.CrewRow;
import org.backlot.budget.chart.Chart.ElementRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.Chart.Price;
import org.backlot.budget.estimate.DayRates;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Rate;
import org.backlot.core.session.Ids;

/**
 * The first estimate of a production: a chart of accounts, filled from the breakdown and the people.
 *
 * <p>A line of the rate card stands for itself, or for the people who hold one of its positions, one line each. Each
 * element of a category that the chart names gets a line, whose days the schedule says. Holds are paid: the amount of
 * a cast line of the US feature is {@code schedule.workDays + schedule.holdDays}, unless the element may not be held.
 * Where a deal is known, its day rate and its source replace those of the rate card; a line by the week takes it times
 * the global {@value DayRates#DAYS_PER_WEEK}. A deal in another currency than the production's is left out.
 */
public final class FirstEstimate {

    private final Production production;
    private final Chart chart;
    private final Function<String, List<Rate>> rates;
    private final Currency currency;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Fringe> fringes = new HashMap<>();
    private final Set<Person> placed = new HashSet<>();

    private FirstEstimate(Production production, Chart chart, Function<String, List<Rate>> rates) {
        this.production = production;
        this.chart = chart;
        this.rates = rates;
        this.currency = Money.currency(production);
    }

    /**
     * Makes a budget; the production is not changed.
     *
     * @param rates what is known of the price of an element or person, by its id
     */
    public static Budget of(Production production, Chart chart, Function<String, List<Rate>> rates) {
        return new FirstEstimate(production, chart, rates).budget();
    }

    private Budget budget() {
        Budget budget = BudgetFactory.eINSTANCE.createBudget();
        budget.setChart(chart.id());
        chart.globals().forEach(row -> budget.getGlobals().add(global(row)));
        chart.fringes().forEach(row -> budget.getFringes().add(fringe(row)));
        production.getElements().stream().map(Element::getPerson).filter(person -> person != null).forEach(placed::add);
        chart.categories().forEach(row -> budget.getAccounts().add(account(row)));
        chart.elements().forEach(this::addElements);
        addOtherCrew();
        chart.charges().forEach(row -> budget.getCharges().add(charge(row)));
        Ids.complete(budget);
        return budget;
    }

    private static Global global(Chart.GlobalRow row) {
        Global global = BudgetFactory.eINSTANCE.createGlobal();
        global.setName(row.name());
        global.setValue(row.value());
        global.setUnit(row.unit());
        global.setDescription(row.description());
        return global;
    }

    private Fringe fringe(Chart.FringeRow row) {
        Fringe fringe = BudgetFactory.eINSTANCE.createFringe();
        fringe.setName(row.name());
        fringe.setPercent(row.percent());
        fringe.setCeiling(row.ceiling());
        fringe.setSource(row.source());
        fringes.put(row.id(), fringe);
        return fringe;
    }

    private Account account(AccountRow row) {
        Account account = BudgetFactory.eINSTANCE.createAccount();
        account.setNumber(row.number());
        account.setName(row.name());
        if (row.part() != null) {
            account.setPart(row.part());
        }
        accounts.put(row.number(), account);
        row.accounts().forEach(below -> account.getAccounts().add(account(below)));
        row.lines().forEach(line -> account.getLines().addAll(lines(line)));
        return account;
    }

    private List<Line> lines(LineRow row) {
        List<Line> lines = new ArrayList<>();
        for (Person person : production.getPeople()) {
            if (row.positions().contains(comparable(person.getPosition())) && placed.add(person)) {
                Line line = line(person.getPosition().strip() + ": " + person.getName(),
                        department(person, row.department()), row.price());
                line.setSubject(Ids.of(person));
                lines.add(priced(line, List.of(Ids.of(person))));
            }
        }
        if (lines.isEmpty() && !row.onlyIfNamed()) {
            lines.add(line(row.description(), row.department(), row.price()));
        }
        return lines;
    }

    private static String department(Person person, String standard) {
        return person.getDepartment() == null || person.getDepartment().isBlank() ? standard : person.getDepartment();
    }

    private void addElements(ElementRow row) {
        for (Element element : Breakdown.of(production, row.category()).toList()) {
            Price price = row.price();
            boolean held = !row.held().isEmpty() && element.getHold() != Tristate.NO;
            String key = Formula.key(element.getName());
            Line line = line(described(element), row.department(), price);
            line.setAmount((held ? row.held() : price.amount()).replace(ChartReader.NAME, key));
            line.setMultiplier(price.multiplier().replace(ChartReader.NAME, key));
            line.setSubject(Ids.of(element));
            List<String> subjects = new ArrayList<>(List.of(Ids.of(element)));
            if (element.getPerson() != null) {
                subjects.add(Ids.of(element.getPerson()));
            }
            accounts.get(row.account()).getLines().add(priced(line, subjects));
        }
    }

    private static String described(Element element) {
        String name = element.getPerson() == null ? element.getName()
                : element.getName() + " (" + element.getPerson().getName() + ")";
        String boardId = comparable(element.getBoardId());
        return boardId.isEmpty() ? name : element.getBoardId().strip() + ". " + name;
    }

    private void addOtherCrew() {
        Map<String, CrewRow> rows = chart.crew().stream()
                .collect(Collectors.toMap(row -> comparable(row.department()), row -> row, (first, second) -> first));
        for (Person person : production.getPeople()) {
            CrewRow row = rows.getOrDefault(comparable(person.getDepartment()), rows.get("*"));
            boolean isCrew = !(comparable(person.getDepartment()) + comparable(person.getPosition())).isEmpty();
            if (row != null && isCrew && placed.add(person)) {
                String position = comparable(person.getPosition()).isEmpty() ? "" : person.getPosition().strip() + ": ";
                Line line = line(position + person.getName(), department(person, ""), row.price());
                line.setSubject(Ids.of(person));
                accounts.get(row.account()).getLines().add(priced(line, List.of(Ids.of(person))));
            }
        }
    }

    private Line line(String description, String department, Price price) {
        Line line = BudgetFactory.eINSTANCE.createLine();
        line.setDescription(description);
        line.setDepartment(department);
        line.setAmount(price.amount());
        line.setMultiplier(price.multiplier());
        line.setUnit(price.unit());
        line.setRate(price.rate());
        line.setBasis(chart.currency().equals(currency.getCurrencyCode()) ? chart.basis()
                : chart.basis() + ", in " + chart.currency());
        chart.classes().getOrDefault(price.payClass(), List.of()).forEach(id -> line.getFringes().add(fringes.get(id)));
        return line;
    }

    /** The line with the rate of a deal, if one is known. */
    private Line priced(Line line, List<String> subjects) {
        Optional<Rate> deal = subjects.stream().flatMap(subject -> rates.apply(subject).stream())
                .filter(rate -> rate.day() == Rate.Day.WORK)
                .filter(rate -> rate.currency() == null || rate.currency().equals(currency)).findFirst();
        deal.ifPresent(rate -> {
            BigDecimal amount = rate.amount().stripTrailingZeros();
            String perDay = amount.scale() < 0 ? amount.setScale(0).toPlainString() : amount.toPlainString();
            boolean weekly = "week".equalsIgnoreCase(line.getUnit());
            if (weekly || "day".equalsIgnoreCase(line.getUnit())) {
                line.setRate(weekly ? perDay + " * " + DayRates.DAYS_PER_WEEK : perDay);
                line.setBasis(rate.source().says());
            }
        });
        return line;
    }

    private Charge charge(ChargeRow row) {
        Charge charge = BudgetFactory.eINSTANCE.createCharge();
        charge.setName(row.name());
        charge.setRate(row.rate());
        charge.setNotes(row.notes());
        row.excludes().stream().sorted().forEach(number -> charge.getExcludes().add(accounts.get(number)));
        return charge;
    }

    /** A position or department as it is compared. */
    static String comparable(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
