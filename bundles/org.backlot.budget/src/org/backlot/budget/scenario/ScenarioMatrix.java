package org.backlot.budget.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Basis;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.version.Versions;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Scenario;
import org.backlot.core.question.Steps;
import org.backlot.core.question.Supposed;
import org.backlot.core.session.Session;

/**
 * Every way in which the production could go against every budget: what it would come to, how many days it would take,
 * and what the cast would cost. A budget that was put aside is asked with the quantities of the board, too, whatever it
 * was computed from then. Each way is asked on a copy of the production; make it off the thread that draws.
 *
 * @param budgets the names of the columns: the estimate as it stands, then the budgets that were put aside
 * @param rows    the boards, in the order of the schedule; without any, the production as it stands
 */
public record ScenarioMatrix(Currency currency, List<String> budgets, List<Row> rows) {

    private static final String SHOOT_DAYS = "schedule.shootDays";

    public ScenarioMatrix {
        budgets = List.copyOf(budgets);
        rows = List.copyOf(rows);
    }

    /**
     * A board.
     *
     * @param id        of the board
     * @param active    whether it is the one that drives papers and money now
     * @param shootDays empty where nobody knows
     * @param cells     as many as there are budgets
     */
    public record Row(String id, String name, boolean active, Optional<BigDecimal> shootDays, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A budget on a board.
     *
     * @param cast     what lines for cast cost, with their fringes
     * @param complete whether everything could be computed; if not, the figures are those of the rest
     */
    public record Cell(BigDecimal total, BigDecimal cast, boolean complete) {
    }

    /** The matrix of a production that has a budget, kept until the production changes. */
    public static Optional<ScenarioMatrix> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> questions.derived(ScenarioMatrix.class,
                () -> make(production, questions, Steps.ALL)));
    }

    /**
     * The same, board by board, and not kept, so that nobody who asks something else has to wait for it.
     *
     * @throws java.util.concurrent.CancellationException where the steps said to stop
     */
    public static Optional<ScenarioMatrix> of(Production production, Questions questions, Steps steps) {
        return Session.section(production, Budget.class).map(budget -> make(production, questions, steps));
    }

    private static ScenarioMatrix make(Production production, Questions questions, Steps steps) {
        List<Row> rows = new ArrayList<>();
        List<Scenario> scenarios = questions.scenarios(production);
        for (Scenario scenario : scenarios) {
            steps.tell(rows.size(), scenarios.size());
            rows.add(row(scenario.id(), scenario.name(), scenario.active(), scenario.active()
                    ? new Supposed(production, questions) : Supposed.of(production, questions, scenario.change())));
        }
        if (rows.isEmpty()) {
            rows.add(row("", "As it stands", true, new Supposed(production, questions)));
        }
        List<String> names = new ArrayList<>(List.of("Estimate"));
        Session.section(production, Budget.class).orElseThrow().getVersions()
                .forEach(version -> names.add(version.getName() == null ? "" : version.getName()));
        return new ScenarioMatrix(Money.currency(production), names, rows);
    }

    private static Row row(String id, String name, boolean active, Supposed supposed) {
        Production production = supposed.production();
        Basis basis = Basis.of(production, supposed.questions());
        Set<String> cast = cast(production);
        List<Cell> cells = new ArrayList<>(List.of(cell(Estimate.of(production, supposed.questions()).orElseThrow(),
                cast)));
        Session.section(production, Budget.class).orElseThrow().getVersions()
                .forEach(version -> cells.add(cell(Versions.estimate(version, production, supposed.questions()),
                cast)));
        return new Row(id, name, active, basis.quantities().stream()
                .filter(quantity -> quantity.name().equals(SHOOT_DAYS))
                .map(Quantity::value).findFirst(), cells);
    }

    /** The ids of cast and of who plays it. */
    private static Set<String> cast(Production production) {
        Set<String> ids = Breakdown.of(production, Category.CAST).map(Element::getId).collect(Collectors.toSet());
        Breakdown.of(production, Category.CAST).map(Element::getPerson).filter(person -> person != null)
                .map(Person::getId).forEach(ids::add);
        return ids;
    }

    private static Cell cell(Estimate estimate, Set<String> cast) {
        BigDecimal paid = estimate.categories().stream().flatMap(AccountCost::allLines)
                .filter(line -> line.line().getSubject() != null && cast.contains(line.line().getSubject()))
                .map(LineCost::total).reduce(Money.rounded(BigDecimal.ZERO, estimate.currency()), BigDecimal::add);
        return new Cell(estimate.total(), paid, estimate.isComplete());
    }
}
