package org.backlot.budget.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Version;
import org.backlot.core.model.Identified;

/**
 * What an account, line, charge or credit came to in a version and comes to now. A credit counts with a minus.
 *
 * @param number the number of an account, else the empty string
 * @param level  1 for a category, charge or credit, 2 for an account, 3 and on for sub-accounts; a line has that of its
 *               account, a detail too
 * @param part   the part of the topsheet; empty for charges and credits
 * @param then   what it is in the version; empty where it is new
 * @param now    what it is now; empty where it is gone
 * @param before what it came to; 0 where it is new
 * @param after  what it comes to; 0 where it is gone
 * @param below  what it contains: accounts of a category, then lines
 */
public record Variance(String number, String name, int level, Optional<Part> part, Optional<Identified> then,
        Optional<Identified> now, BigDecimal before, BigDecimal after, List<Variance> below) {

    public Variance {
        below = List.copyOf(below);
    }

    /** What it comes to now less what it came to; positive: it costs more. */
    public BigDecimal difference() {
        return after.subtract(before);
    }

    /**
     * Categories, charges and credits of a version beside those of now, in the order of now, each gone one after those
     * that are there. What was copied into the version is compared with itself, whatever it is called now; of two that
     * never were one, accounts of the same number and lines of the same description are. The differences add up to that
     * of the totals.
     */
    public static List<Variance> of(Version version, Estimate then, Estimate now) {
        Pairs pairs = new Pairs(version);
        List<Variance> all = new ArrayList<>(pairs.accounts(then.categories(), now.categories()));
        all.addAll(pairs.of(then.charges(), now.charges(), ChargeCost::charge, c -> c.charge().getName(),
                (before, after) -> below(before.map(ChargeCost::charge), after.map(ChargeCost::charge),
                        named(before, after, c -> c.charge().getName()),
                        figure(before, ChargeCost::amount), figure(after, ChargeCost::amount))));
        all.addAll(pairs.of(then.credits(), now.credits(), CreditCost::credit, c -> c.credit().getName(),
                (before, after) -> below(before.map(CreditCost::credit), after.map(CreditCost::credit),
                        named(before, after, c -> c.credit().getName()),
                        figure(before, CreditCost::amount).negate(), figure(after, CreditCost::amount).negate())));
        return all;
    }

    private static Variance below(Optional<? extends Identified> then, Optional<? extends Identified> now, String name,
            BigDecimal before, BigDecimal after) {
        return new Variance("", name, 1, Optional.empty(), then.map(Identified.class::cast),
                now.map(Identified.class::cast), before, after, List.of());
    }

    private static <C> BigDecimal figure(Optional<C> cost, Function<C, BigDecimal> figure) {
        return cost.map(figure).orElse(BigDecimal.ZERO);
    }

    private static <C> String named(Optional<C> before, Optional<C> after, Function<C, String> name) {
        String named = name.apply(after.or(() -> before).orElseThrow());
        return named == null ? "" : named;
    }

    /** Finds what belongs together. */
    private record Pairs(Version version) {

        List<Variance> accounts(List<AccountCost> then, List<AccountCost> now) {
            return of(then, now, AccountCost::account, cost -> cost.account().getNumber(), (before, after) -> {
                AccountCost any = after.or(() -> before).orElseThrow();
                List<Variance> below = new ArrayList<>(accounts(list(before, AccountCost::accounts),
                        list(after, AccountCost::accounts)));
                below.addAll(lines(list(before, AccountCost::lines), list(after, AccountCost::lines), any.level(),
                        any.part()));
                return new Variance(any.account().getNumber() == null ? "" : any.account().getNumber(),
                        named(before, after, cost -> cost.account().getName()), any.level(), Optional.of(any.part()),
                        before.map(AccountCost::account), after.map(AccountCost::account),
                        figure(before, AccountCost::total), figure(after, AccountCost::total), below);
            });
        }

        List<Variance> lines(List<LineCost> then, List<LineCost> now, int level, Part part) {
            return of(then, now, LineCost::line, cost -> cost.line().getDescription(), (before, after) -> new Variance(
                    "", named(before, after, cost -> cost.line().getDescription()), level, Optional.of(part),
                    before.map(LineCost::line), after.map(LineCost::line), figure(before, LineCost::total),
                    figure(after, LineCost::total), lines(list(before, LineCost::details),
                            list(after, LineCost::details), level, part)));
        }

        <C> List<Variance> of(List<C> then, List<C> now, Function<C, ? extends Identified> object,
                Function<C, String> name, BiFunction<Optional<C>, Optional<C>, Variance> make) {
            Map<Identified, C> left = new LinkedHashMap<>();
            Map<String, C> byId = new HashMap<>();
            then.forEach(cost -> {
                left.put(object.apply(cost), cost);
                byId.put(Versions.original(version, object.apply(cost).getId()), cost);
            });
            Map<Identified, C> pairs = new HashMap<>();
            for (C cost : now) {
                Optional.ofNullable(byId.get(object.apply(cost).getId()))
                        .filter(before -> left.remove(object.apply(before)) != null)
                        .ifPresent(before -> pairs.put(object.apply(cost), before));
            }
            for (C cost : now) {
                if (!pairs.containsKey(object.apply(cost)) && name.apply(cost) != null) {
                    left.values().stream().filter(before -> name.apply(cost).equals(name.apply(before))).findFirst()
                            .ifPresent(before -> pairs.put(object.apply(cost), left.remove(object.apply(before))));
                }
            }
            List<Variance> all = new ArrayList<>();
            now.forEach(cost -> all.add(make.apply(Optional.ofNullable(pairs.get(object.apply(cost))),
                    Optional.of(cost))));
            left.values().forEach(cost -> all.add(make.apply(Optional.of(cost), Optional.empty())));
            return all;
        }

        private static <C, L> List<L> list(Optional<C> cost, Function<C, List<L>> list) {
            return cost.map(list).orElse(List.of());
        }
    }
}
