package org.backlot.budget.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.core.model.Identified;

/**
 * Follows a figure of an estimate up to all that use it: the formulas that name a global or an account, through other
 * globals too, the lines on which a fringe is owed, that stand in a group or fall into a phase, the account that holds
 * a line.
 */
public final class UsedBy {

    private final Estimate estimate;
    private final String currency;

    public UsedBy(Estimate estimate) {
        this.estimate = estimate;
        currency = estimate.currency().getCurrencyCode();
    }

    /** What uses an object of the budget; empty where nothing does. */
    public List<TraceStep> of(Identified subject) {
        return switch (subject) {
            case Global global -> formulas(naming(global.getName()), new HashSet<>(Set.of(global)));
            case Account account -> Stream.concat(above(account.eContainer()).stream(), formulas(formula ->
                    formula.accounts().stream().anyMatch(total -> total.number().equalsIgnoreCase(account.getNumber())),
                    new HashSet<>()).stream()).toList();
            case Line line -> above(line.eContainer());
            case Fringe fringe -> lines(line -> line.getFringes().contains(fringe));
            case Group group -> lines(line -> line.getGroups().contains(group));
            case Phase phase -> lines(line -> line.getShares().stream().anyMatch(s -> s.getPhase() == phase));
            default -> List.of();
        };
    }

    private List<TraceStep> above(Object container) {
        return switch (container) {
            case Line line -> estimate.of(line).map(this::line).stream().toList();
            case Account account -> estimate.of(account).map(this::account).stream().toList();
            case null, default -> List.of();
        };
    }

    private TraceStep account(AccountCost cost) {
        return new TraceStep((text(cost.account().getNumber()) + "  " + text(cost.account().getName())).strip(),
                Optional.of(cost.total()), currency, "Account", !cost.isComplete(), Optional.of(cost.account()),
                above(cost.account().eContainer()));
    }

    private List<TraceStep> lines(Predicate<Line> which) {
        return all().filter(cost -> which.test(cost.line())).map(this::line).toList();
    }

    private Stream<LineCost> all() {
        return estimate.categories().stream().flatMap(AccountCost::allLines).flatMap(UsedBy::withDetails);
    }

    private static Stream<LineCost> withDetails(LineCost cost) {
        return Stream.concat(Stream.of(cost), cost.details().stream().flatMap(UsedBy::withDetails));
    }

    private TraceStep line(LineCost cost) {
        return new TraceStep(text(cost.line().getDescription()), Optional.of(cost.total()), currency, "Line",
                !cost.isComputed(), Optional.of(cost.line()), List.of());
    }

    /** @param seen globals that are on the way already, so that a circle ends */
    private List<TraceStep> formulas(Predicate<Formula> uses, Set<Global> seen) {
        List<TraceStep> found = new ArrayList<>();
        for (Map.Entry<Global, Cell> entry : estimate.globals().entrySet()) {
            Global global = entry.getKey();
            if (names(entry.getValue().text(), uses) && seen.add(global)) {
                found.add(new TraceStep(text(global.getName()), entry.getValue().value(), text(global.getUnit()),
                        entry.getValue().text(), !entry.getValue().isComputed(), Optional.of(global),
                        formulas(naming(global.getName()), seen)));
            }
        }
        all().forEach(cost -> formula(cost, uses).ifPresent(text -> found.add(new TraceStep(
                text(cost.line().getDescription()), Optional.of(cost.total()), currency, text, !cost.isComputed(),
                Optional.of(cost.line()), List.of()))));
        estimate.charges().forEach(cost -> {
            Charge charge = cost.charge();
            String text = cost.flat().orElse(cost.rate()).text();
            if (names(text, uses)) {
                found.add(below(charge, charge.getName(), cost.amount(), text));
            }
        });
        estimate.credits().forEach(cost -> {
            Credit credit = cost.credit();
            if (names(cost.rate().text(), uses)) {
                found.add(below(credit, credit.getName(), cost.amount(), cost.rate().text()));
            }
        });
        return found;
    }

    private TraceStep below(Identified object, String name, BigDecimal amount, String how) {
        return new TraceStep(text(name), Optional.of(amount), currency, how, false, Optional.of(object), List.of());
    }

    private static Optional<String> formula(LineCost cost, Predicate<Formula> uses) {
        return Stream.concat(Stream.concat(cost.cells(), Stream.of(cost.inKind())),
                cost.shares().stream().map(share -> share.amount())).map(Cell::text)
                .filter(text -> names(text, uses)).findFirst();
    }

    private static Predicate<Formula> naming(String global) {
        return formula -> formula.names().stream().anyMatch(name -> name.name().equalsIgnoreCase(global));
    }

    /** A text that is no formula uses nothing; it is a finding already. */
    private static boolean names(String text, Predicate<Formula> uses) {
        if (text == null || text.isBlank()) {
            return false;
        }
        try {
            return uses.test(Formula.parse(text));
        } catch (FaultyFormula e) {
            return false;
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
