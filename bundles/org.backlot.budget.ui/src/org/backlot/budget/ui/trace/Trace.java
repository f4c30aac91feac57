package org.backlot.budget.ui.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Kinds;
import org.backlot.core.model.Identified;
import org.backlot.core.question.Quantity;
import org.backlot.ui.kit.Kind;

/**
 * Follows a figure of an estimate back to what makes it: formulas, globals, quantities with their sources, and the
 * objects that these were made from.
 */
public final class Trace {

    private static final int MOST_OBJECTS = 40;

    private final Estimate estimate;
    private final Function<String, Optional<Identified>> objects;

    /** @param objects finds an object of the production by its id */
    public Trace(Estimate estimate, Function<String, Optional<Identified>> objects) {
        this.estimate = estimate;
        this.objects = objects;
    }

    /** What the figures of a line, account, global or charge follow from; empty for anything else. */
    public List<Step> of(Identified subject) {
        return switch (subject) {
            case Line line -> estimate.of(line).map(this::line).stream().toList();
            case Account account -> estimate.of(account).map(this::account).stream().toList();
            case Global global -> Optional.ofNullable(estimate.globals().get(global)).map(cell -> global(global, cell))
                    .stream().toList();
            case Charge charge -> estimate.charges().stream().filter(cost -> cost.charge() == charge)
                    .map(this::charge).toList();
            default -> List.of();
        };
    }

    private Step line(LineCost cost) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Subtotal", cost.isComputed() ? money(cost.base()) : "", "amount × multiplier × rate",
                !cost.isComputed(), Optional.empty(), List.of(cell("Amount", cost.amount(), ""),
                        cell("Multiplier", cost.multiplier(), ""), rate(cost))));
        if (!cost.fringes().isEmpty()) {
            steps.add(new Step("Fringes", money(cost.fringeTotal()), "", false, Optional.empty(),
                    cost.fringes().stream().map(fringe -> fringe(fringe)).toList()));
        }
        objects.apply(cost.line().getSubject() == null ? "" : cost.line().getSubject())
                .ifPresent(object -> steps.add(object("Pays for", object)));
        return new Step(text(cost.line().getDescription()), cost.isComputed() ? money(cost.total()) : "",
                cost.problem().orElse("subtotal + fringes"),
                !cost.isComputed(), Optional.of(cost.line()), steps);
    }

    private Step rate(LineCost cost) {
        Step rate = cell("Rate", cost.rate(), "");
        String basis = text(cost.line().getBasis());
        return basis.isEmpty() || rate.faulty() ? rate : new Step(rate.figure(), rate.value(),
                rate.how().isEmpty() ? basis : rate.how() + "   (" + basis + ")", false, rate.about(), rate.steps());
    }

    private static Step fringe(FringeCost cost) {
        Fringe fringe = cost.fringe();
        String percent = fringe.getPercent() == null ? "?" : Kinds.figure(fringe.getPercent());
        String how = percent + " % of " + money(cost.base()) + (cost.stopped() ? ", its ceiling" : "")
                + (text(fringe.getSource()).isEmpty() ? "" : "   (" + fringe.getSource() + ")");
        return new Step(text(fringe.getName()), money(cost.amount()), how, false, Optional.of(fringe), List.of());
    }

    private Step account(AccountCost cost) {
        List<Step> steps = new ArrayList<>();
        cost.accounts().forEach(below -> steps.add(account(below)));
        cost.lines().forEach(line -> steps.add(brief(line)));
        String how = cost.fringes().signum() == 0 ? ""
                : money(cost.base()) + " and " + money(cost.fringes()) + " of fringes";
        return new Step(text(cost.account().getNumber()) + "  " + text(cost.account().getName()), money(cost.total()),
                how, !cost.isComplete(), Optional.of(cost.account()), steps);
    }

    /** A line among others: its formulas and the sentences of the sources, on one row. */
    private static Step brief(LineCost cost) {
        String product = cost.cells().map(cell -> cell.text().isBlank() ? "1" : cell.text()).filter(t -> !t.equals("1"))
                .collect(Collectors.joining(" × "));
        String sources = cost.used().stream().map(quantity -> quantity.source().says()).distinct()
                .collect(Collectors.joining("; "));
        String fault = cost.cells().flatMap(cell -> cell.fault().stream()).map(Fault::located).findFirst()
                .or(cost::problem).orElse("");
        String how = Stream.of(product, fault.isEmpty() ? sources : fault).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("   "));
        return new Step(text(cost.line().getDescription()), cost.isComputed() ? money(cost.total()) : "", how,
                !cost.isComputed(), Optional.of(cost.line()), List.of());
    }

    private Step charge(ChargeCost cost) {
        Step rate = cell("Rate", cost.rate(), "");
        Step base = new Step("Base", money(cost.base()), "the accounts that it is a share of", false, Optional.empty(),
                List.of());
        return new Step(text(cost.charge().getName()), money(cost.amount()), "rate × base", rate.faulty(),
                Optional.of(cost.charge()), List.of(rate, base));
    }

    private Step global(Global global, Cell cell) {
        Step step = cell(global.getName(), cell, text(global.getUnit()));
        return new Step(step.figure(), step.value(), step.how().isEmpty() ? text(global.getDescription()) : step.how(),
                step.faulty(), Optional.of(global), step.steps());
    }

    /** A cell with what its formula names; a plain number follows from nothing. */
    private Step cell(String figure, Cell cell, String unit) {
        if (!cell.isComputed()) {
            return new Step(figure, "", cell.fault().map(Fault::message).orElse("") + "   (" + cell.text() + ")", true,
                    Optional.empty(), List.of());
        }
        BigDecimal value = cell.value().orElseThrow();
        List<Step> steps = new ArrayList<>();
        if (!cell.text().isBlank()) {
            Formula formula = Formula.parse(cell.text());
            formula.names().stream().map(Name::name).distinct().forEach(name -> estimate.globals().forEach((g, c) -> {
                if (name.equalsIgnoreCase(g.getName())) {
                    steps.add(global(g, c));
                }
            }));
            formula.quantities().stream().distinct().forEach(asked -> cell.used().stream()
                    .filter(known -> isAnswer(known, asked)).findFirst().map(this::quantity).ifPresent(steps::add));
        }
        String shown = Kinds.figure(value) + (unit.isEmpty() ? "" : " " + unit);
        boolean plain = steps.isEmpty() && cell.text().strip().matches("[\\d.]*");
        return new Step(figure, shown, plain ? "" : cell.text(), false, Optional.empty(), steps);
    }

    private static boolean isAnswer(Quantity known, Asked asked) {
        return known.name().equalsIgnoreCase(asked.name()) && known.key().equalsIgnoreCase(asked.key().strip());
    }

    private Step quantity(Quantity quantity) {
        String name = quantity.name() + (quantity.key().isEmpty() ? "" : "(" + quantity.key() + ")");
        List<Step> made = quantity.source().objects().stream().limit(MOST_OBJECTS).map(objects)
                .flatMap(Optional::stream).map(object -> object("", object)).toList();
        return new Step(name, Kinds.figure(quantity.value()) + " " + text(quantity.unit()), quantity.source().says(),
                false, Optional.empty(), made);
    }

    private static Step object(String role, Identified object) {
        return new Step(role.isEmpty() ? Named.type(object) : role, "", Named.of(object), false, Optional.of(object),
                List.of());
    }

    private static String money(BigDecimal amount) {
        return Kind.MONEY.show(amount);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
