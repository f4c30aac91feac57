package org.backlot.budget.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.LineCost.FringeCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Total;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Quantity;
import org.backlot.core.session.Named;

/**
 * Follows a figure of an estimate down to what makes it: categories, accounts, lines, their formulas, globals,
 * quantities with their sources, the days, strips and scenes that these were made from, the deal or rate of a card that
 * a rate was taken from, and the orders and payments that name a line.
 */
public final class Trace {

    /** Of more objects than these the rest is only counted. */
    private static final int MOST_OBJECTS = 40;

    private final Estimate estimate;
    private final Named objects;
    private final Spending spending;
    private final String currency;
    private final Map<String, Map.Entry<Global, Cell>> globals = new HashMap<>();
    private final Map<Quantity, TraceStep> quantities = new HashMap<>();

    public Trace(Estimate estimate, Budget budget, Named objects) {
        this.estimate = estimate;
        this.objects = objects;
        this.spending = new Spending(budget, estimate.currency());
        this.currency = estimate.currency().getCurrencyCode();
        estimate.globals().entrySet().forEach(entry -> globals.putIfAbsent(lower(entry.getKey().getName()), entry));
    }

    /** The grand total, down to the last scene. */
    public TraceStep total() {
        List<TraceStep> steps = new ArrayList<>();
        estimate.categories().forEach(category -> steps.add(account(category)));
        estimate.charges().forEach(charge -> steps.add(charge(charge)));
        estimate.credits().forEach(credit -> steps.add(credit(credit)));
        return money("Grand total", estimate.total(), estimate.credits().isEmpty() ? "categories and charges"
                : "categories and charges, less the credits", !estimate.isComplete(), null, steps);
    }

    /** What a line, account, global, charge or credit comes to and follows from; empty for anything else. */
    public Optional<TraceStep> of(Identified subject) {
        return switch (subject) {
            case Line line -> estimate.of(line).map(this::line);
            case Account account -> estimate.of(account).map(this::account);
            case Global global -> Optional.ofNullable(estimate.globals().get(global))
                    .map(cell -> global(global, cell));
            case Charge charge -> estimate.charges().stream().filter(cost -> cost.charge() == charge).findFirst()
                    .map(this::charge);
            case Credit credit -> estimate.credits().stream().filter(cost -> cost.credit() == credit).findFirst()
                    .map(this::credit);
            default -> Optional.empty();
        };
    }

    private TraceStep account(AccountCost cost) {
        List<TraceStep> steps = new ArrayList<>();
        cost.accounts().forEach(below -> steps.add(account(below)));
        cost.lines().forEach(line -> steps.add(line(line)));
        steps.addAll(spending.of(cost.account()));
        String how = cost.fringes().signum() == 0 ? "" : "with fringes";
        return money((text(cost.account().getNumber()) + "  " + text(cost.account().getName())).strip(), cost.total(),
                how, !cost.isComplete(), cost.account(), steps);
    }

    private TraceStep line(LineCost cost) {
        List<TraceStep> steps = new ArrayList<>();
        if (cost.details().isEmpty()) {
            steps.addAll(figures(cost));
        }
        cost.details().forEach(detail -> steps.add(line(detail)));
        cost.fringes().forEach(fringe -> steps.add(fringe(fringe)));
        if (cost.given().signum() != 0) {
            steps.add(money("Given", cost.given(), "in kind, and not paid", false, null, List.of()));
        }
        named("Pays for", cost.line().getSubject(), steps);
        named("For the set", cost.line().getSet(), steps);
        named("At", cost.line().getLocation(), steps);
        spending.against(cost.line(), cost.paid()).ifPresent(steps::add);
        steps.addAll(spending.of(cost.line()));
        boolean faulty = cost.included() && !cost.isComputed();
        return money(text(cost.line().getDescription()), cost.isComputed() ? cost.total() : null,
                how(cost), faulty, cost.line(), steps);
    }

    private static String how(LineCost cost) {
        if (!cost.included()) {
            return "left out";
        }
        return cost.problem().orElseGet(() -> cost.details().isEmpty() ? product(cost) : "what its details come to");
    }

    private List<TraceStep> figures(LineCost cost) {
        List<TraceStep> steps = new ArrayList<>();
        if (cost.shares().isEmpty()) {
            steps.add(cell("Amount", cost.amount(), text(cost.line().getUnit())));
        } else {
            cost.shares().forEach(share -> steps.add(cell(share.phase().map(Phase::getName).orElse("Amount"),
                    share.amount(), text(cost.line().getUnit()))));
        }
        TraceStep multiplier = cell("Multiplier", cost.multiplier(), "");
        boolean one = multiplier.steps().isEmpty() && !multiplier.faulty()
                && multiplier.value().filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent();
        if (!one) {
            steps.add(multiplier);
        }
        steps.add(rate(cost));
        if (cost.exchange().compareTo(BigDecimal.ONE) != 0 && cost.line().getCurrency() != null) {
            steps.add(new TraceStep("Exchange", Optional.of(cost.exchange()), currency, "for one "
                    + cost.line().getCurrency().getCurrencyCode(), false, Optional.empty(), List.of()));
        }
        return steps;
    }

    private static String product(LineCost cost) {
        return cost.cells().map(Cell::text).filter(text -> !text.isBlank() && !text.equals("1"))
                .collect(Collectors.joining(" × ")) + (cost.fringes().isEmpty() ? "" : " + fringes");
    }

    private void named(String role, String id, List<TraceStep> steps) {
        objects.find(id).ifPresent(object -> steps.add(new TraceStep(role, Optional.empty(), "", Named.nameOf(object),
                false, Optional.of(object), List.of())));
    }

    private TraceStep rate(LineCost cost) {
        TraceStep rate = cell("Rate", cost.rate(), cost.line().getCurrency() == null ? currency
                : cost.line().getCurrency().getCurrencyCode());
        List<TraceStep> steps = new ArrayList<>(rate.steps());
        objects.find(cost.line().getSource()).ifPresent(source -> steps.add(object(source)));
        String how = Stream.of(rate.how(), text(cost.line().getBasis())).filter(text -> !text.isBlank())
                .collect(Collectors.joining("   "));
        return new TraceStep(rate.figure(), rate.value(), rate.unit(), how, rate.faulty(), rate.about(), steps);
    }

    private TraceStep fringe(FringeCost cost) {
        String percent = cost.fringe().getPercent() == null ? "" : plain(cost.fringe().getPercent()) + " % of ";
        String how = percent + printed(cost.base()) + (cost.stopped() ? ", its ceiling" : "")
                + (text(cost.fringe().getSource()).isEmpty() ? "" : "   " + cost.fringe().getSource());
        return money(text(cost.fringe().getName()), cost.amount(), how, false, cost.fringe(), List.of());
    }

    private TraceStep charge(ChargeCost cost) {
        if (cost.flat().isPresent()) {
            TraceStep flat = cell("Flat", cost.flat().get(), currency);
            return money(text(cost.charge().getName()), cost.amount(), "a flat amount", flat.faulty(), cost.charge(),
                    spent(cost.charge(), flat));
        }
        TraceStep rate = cell("Rate", cost.rate(), "");
        TraceStep base = money("Base", cost.base(), cost.charge().isCompound()
                ? "the accounts and the charges above it" : "the accounts that it is a share of", false, null,
                List.of());
        return money(text(cost.charge().getName()), cost.amount(), text(cost.charge().getRate()) + " × base",
                rate.faulty(), cost.charge(), spent(cost.charge(), rate, base));
    }

    private List<TraceStep> spent(Charge charge, TraceStep... computed) {
        return Stream.concat(Arrays.stream(computed), spending.of(charge).stream()).toList();
    }

    private TraceStep credit(CreditCost cost) {
        TraceStep rate = cell("Rate", cost.rate(), "");
        List<TraceStep> steps = List.of(rate, money("Qualifies", cost.qualifying(), "what is paid for that qualifies",
                false, null, List.of()), money("Counts", cost.counted(), "of that", false, null, List.of()));
        return money(text(cost.credit().getName()), cost.amount().negate(), cost.limit().orElseGet(() ->
                text(cost.credit().getRate()) + " × what counts") + (text(cost.credit().getSource()).isEmpty() ? ""
                        : "   " + cost.credit().getSource()), !cost.isComputed(), cost.credit(), steps);
    }

    private String printed(BigDecimal amount) {
        return Money.printed(Money.rounded(amount, estimate.currency()));
    }

    private TraceStep global(Global global, Cell cell) {
        TraceStep step = cell(text(global.getName()), cell, text(global.getUnit()));
        return new TraceStep(step.figure(), step.value(), step.unit(),
                step.how().isEmpty() ? text(global.getDescription()) : step.how(), step.faulty(), Optional.of(global),
                step.steps());
    }

    /** A cell with what its formula names; a plain number follows from nothing. */
    private TraceStep cell(String figure, Cell cell, String unit) {
        if (!cell.isComputed()) {
            return new TraceStep(figure, Optional.empty(), unit, cell.fault().map(Fault::message).orElse("") + "   ("
                    + cell.text() + ")", true, Optional.empty(), List.of());
        }
        List<TraceStep> steps = new ArrayList<>();
        if (!cell.text().isBlank()) {
            Formula formula = Formula.parse(cell.text());
            formula.names().stream().map(Name::name).map(Trace::lower).distinct().map(globals::get)
                    .filter(entry -> entry != null)
                    .forEach(entry -> steps.add(global(entry.getKey(), entry.getValue())));
            formula.quantities().stream().distinct().forEach(asked -> cell.used().stream()
                    .filter(known -> isAnswer(known, asked)).findFirst().map(this::quantity).ifPresent(steps::add));
            formula.accounts().forEach(total -> account(total).ifPresent(steps::add));
        }
        boolean number = steps.isEmpty() && cell.text().strip().matches("[\\d.]*");
        return new TraceStep(figure, cell.value(), unit, number ? "" : cell.text(), false, Optional.empty(), steps);
    }

    /** An account whose total a formula asks for; it is followed further where it stands itself. */
    private Optional<TraceStep> account(Total total) {
        return estimate.allAccounts().filter(cost -> total.number().equalsIgnoreCase(cost.account().getNumber()))
                .findFirst().map(cost -> money("Account " + cost.account().getNumber(), cost.total(),
                        text(cost.account().getName()), !cost.isComplete(), cost.account(), List.of()));
    }

    private static boolean isAnswer(Quantity known, Asked asked) {
        return known.name().equalsIgnoreCase(asked.name()) && known.key().equalsIgnoreCase(asked.key().strip());
    }

    private TraceStep quantity(Quantity quantity) {
        return quantities.computeIfAbsent(quantity, q -> {
            List<TraceStep> made = new ArrayList<>();
            List<String> ids = q.source().objects();
            ids.stream().limit(MOST_OBJECTS).map(objects::find).flatMap(Optional::stream)
                    .forEach(object -> made.add(object(object)));
            if (ids.size() > MOST_OBJECTS) {
                made.add(new TraceStep("and " + (ids.size() - MOST_OBJECTS) + " more", Optional.empty(), "", "", false,
                        Optional.empty(), List.of()));
            }
            return new TraceStep(q.name() + (q.key().isEmpty() ? "" : "(" + q.key() + ")"), Optional.of(q.value()),
                    text(q.unit()), q.source().says(), false, Optional.empty(), made);
        });
    }

    /** What an answer was made from, with the scenes that it stands for. */
    private TraceStep object(Identified object) {
        List<TraceStep> scenes = objects.scenes(object).stream().filter(scene -> scene != object).limit(MOST_OBJECTS)
                .map(scene -> plain("Scene", scene, List.of())).toList();
        List<TraceStep> others = objects.named(object).stream()
                .filter(named -> !(named instanceof Scene))
                .map(named -> plain(Named.typeOf(named), named, List.of())).toList();
        return plain(Named.typeOf(object), object, Stream.concat(others.stream(), scenes.stream()).toList());
    }

    private static TraceStep plain(String figure, Identified about, List<TraceStep> steps) {
        return new TraceStep(figure, Optional.empty(), "", Named.nameOf(about), false, Optional.of(about), steps);
    }

    private TraceStep money(String figure, BigDecimal amount, String how, boolean faulty, Identified about,
            List<TraceStep> steps) {
        return new TraceStep(figure, Optional.ofNullable(amount), currency, how, faulty, Optional.ofNullable(about),
                steps);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String lower(String text) {
        return text(text).strip().toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
