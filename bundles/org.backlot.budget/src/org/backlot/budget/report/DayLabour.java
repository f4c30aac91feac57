package org.backlot.budget.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.backlot.budget.cashflow.PaidDays;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.estimate.UnitHours;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/**
 * What the crew of a day costs, department by department: the lines of the estimate that pay it by time, and more where
 * it works longer than the hours of a day that they pay for. Fringes grow with the pay. What pays a performer has hours
 * of its own and is left out.
 */
final class DayLabour {

    private final Production production;
    private final Overtime overtime;
    private final UnitHours units;
    private final BigDecimal covered;
    private final Map<String, BigDecimal> planned = new TreeMap<>();
    private final Map<String, BigDecimal> actual = new TreeMap<>();

    private DayLabour(Production production, Budget budget, Overtime overtime) {
        this.production = production;
        this.overtime = overtime;
        this.units = new UnitHours(budget);
        this.covered = overtime.paid(units.of("day").filter(hours -> hours.signum() > 0).orElse(overtime.after()));
    }

    /**
     * The labour of a day of the main unit.
     *
     * @param plan from call to wrap without meals, as planned
     * @param took the same as reported
     */
    static List<HotCost.Line> of(Production production, Questions questions, Budget budget, LocalDate day,
            BigDecimal plan, BigDecimal took) {
        Optional<Overtime> rules = Overtime.of(production, questions);
        if (rules.isEmpty()) {
            return List.of();
        }
        var labour = new DayLabour(production, budget, rules.get());
        PaidDays.on(production, questions, day).forEach(line -> labour.add(line, plan, took));
        var currency = Money.currency(production);
        List<HotCost.Line> lines = new ArrayList<>();
        labour.planned.forEach((department, money) -> {
            BigDecimal before = Money.rounded(money, currency);
            BigDecimal now = Money.rounded(labour.actual.get(department), currency);
            lines.add(new HotCost.Line("", department, Optional.of(before), now, currency.getCurrencyCode(),
                    Optional.of(now.subtract(before))));
        });
        return lines;
    }

    private void add(PaidDays line, BigDecimal plan, BigDecimal took) {
        if (line.paid().signum() <= 0 || !isLabour(line)) {
            return;
        }
        BigDecimal money = line.paid().divide(BigDecimal.valueOf(line.days().size()), MathContext.DECIMAL128);
        String department = department(line);
        planned.merge(department, money.multiply(share(plan)), BigDecimal::add);
        actual.merge(department, money.multiply(share(took)), BigDecimal::add);
    }

    /** Whether a line pays somebody of the crew by time: it owes fringes or names a person, who plays no part. */
    private boolean isLabour(PaidDays paid) {
        Line line = paid.line().line();
        Part part = paid.category().getPart();
        boolean timed = units.of(line.getUnit()).filter(hours -> hours.signum() > 0).isPresent();
        boolean shoots = part == Part.PRODUCTION || part == Part.ABOVE_THE_LINE;
        return timed && shoots && switch (subject(line)) {
            case Element performer -> false;
            case Person person -> production.getElements().stream().noneMatch(element -> element.getPerson() == person);
            case null, default -> !line.getFringes().isEmpty();
        };
    }

    /** How much of a day's money hours cost: all of it at least, since the hours of a day are guaranteed. */
    private BigDecimal share(BigDecimal hours) {
        return overtime.paid(hours).divide(covered, MathContext.DECIMAL128).max(BigDecimal.ONE);
    }

    private Identified subject(Line line) {
        String id = line.getSubject();
        return id == null ? null : production.getPeople().stream().filter(one -> id.equals(one.getId()))
                .map(Identified.class::cast).findFirst().or(() -> production.getElements().stream()
                        .filter(one -> id.equals(one.getId())).map(Identified.class::cast).findFirst()).orElse(null);
    }

    private String department(PaidDays paid) {
        Line line = paid.line().line();
        String own = line.getDepartment();
        if (own == null || own.isBlank()) {
            own = subject(line) instanceof Person person ? person.getDepartment() : null;
        }
        String category = paid.category().getName();
        return own != null && !own.isBlank() ? own.strip() : category == null ? "" : category.strip();
    }
}
